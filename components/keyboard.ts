import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * The panel's keys: `j` and `k` go through the entries, `?` opens the help. Nothing happens while somebody types,
 * with a modifier (those are the browser's), or while a dialog is open.
 */
export function usePanelKeys(panel: RefObject<HTMLElement | null>, onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (panel.current === null || document.querySelector('dialog[open]') !== null) return;
      if (event.key === '?') onHelp();
      else if (event.key === 'j') step(panel.current, 1);
      else if (event.key === 'k') step(panel.current, -1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [panel, onHelp]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}

/** Focuses the entry after or before the focused one; from elsewhere, the first or the last. */
function step(panel: HTMLElement, by: 1 | -1): void {
  const entries = Array.from(panel.querySelectorAll<HTMLElement>('[data-entry]'));
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? entries.at(by === 1 ? 0 : -1) : entries[at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
