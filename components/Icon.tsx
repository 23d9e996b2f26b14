/** Line drawings, 20 units square, drawn with the text's colour. */
const DRAWINGS = {
  panel: 'M3 4.5h14v11H3zM12 4.5v11',
  settings: 'M4 6h7M15 6h1M4 14h1M9 14h7M13 4.2v3.6M7 12.2v3.6',
  show: 'M7 5h8v8M15 5 5 15',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  close: 'M5 5l10 10M15 5 5 15',
  help: 'M7.2 7.6a2.8 2.8 0 1 1 4.2 2.4c-.9.5-1.4 1-1.4 2M10 14.6v.4',
  check: 'M4 10.5l4 4 8-9',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A decorative drawing: the control around it carries the words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  );
}
