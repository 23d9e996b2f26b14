/** What the reader points at with mouse, finger or pen, told apart from selecting text and from using the page. */

export interface PointerTargets {
  /** A click or tap on the page's text. True where a passage took it. */
  onClick(x: number, y: number): boolean;
  /** The mouse rests at a place. */
  onRest(x: number, y: number): void;
  /** The mouse moves; asked often, so it must be cheap. */
  onMove(target: EventTarget | null, x: number, y: number): void;
}

/** How long a mouse rests before it means something. */
const REST_MS = 300;

/** Whoever clicks one of these wants what it does, not the card. */
const ACTIVE =
  'a[href], button, input, textarea, select, option, label, summary, video, audio, [contenteditable=""], [contenteditable="true"], [role="button"], [role="link"], [role="tab"], [onclick]';

export function watchPointer(
  document: Document,
  targets: PointerTargets,
  isOurs: (target: EventTarget | null) => boolean,
  signal: AbortSignal,
): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true, signal };

  document.addEventListener(
    'click',
    (event) => {
      clearTimeout(resting);
      const plain =
        event.isTrusted && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!plain || isOurs(event.target) || isSelecting(document) || isActive(event)) return;
      targets.onClick(event.clientX, event.clientY);
    },
    options,
  );
  document.addEventListener(
    'pointermove',
    (event) => {
      clearTimeout(resting);
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
      targets.onMove(event.target, event.clientX, event.clientY);
      if (isOurs(event.target)) return;
      resting = setTimeout(() => {
        if (!isSelecting(document)) targets.onRest(event.clientX, event.clientY);
      }, REST_MS);
    },
    options,
  );
  document.addEventListener('pointerdown', () => clearTimeout(resting), options);
  signal.addEventListener('abort', () => clearTimeout(resting), { once: true });
}

function isSelecting(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
}

function isActive(event: Event): boolean {
  return event.composedPath().some((node) => 'matches' in node && (node as Element).matches(ACTIVE));
}
