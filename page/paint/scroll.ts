import type { Box } from './place-card.ts';

/** Brings a passage to the middle of what the reader sees; without movement where the reader asked for less of it. */
export function scrollToPassage(element: Element, box: Box): void {
  const view = element.ownerDocument.defaultView;
  if (view === null) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (scrollsInside(element, view)) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  const middle = (box.top + Math.min(box.bottom, box.top + view.innerHeight)) / 2;
  view.scrollTo({ top: view.scrollY + middle - view.innerHeight / 2, behavior });
}

/** True where an element between the passage and the window scrolls by itself. */
function scrollsInside(element: Element, view: Window): boolean {
  const page = element.ownerDocument.scrollingElement;
  for (
    let at = element.parentElement;
    at !== null && at !== page && at !== element.ownerDocument.body;
    at = at.parentElement
  ) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(view.getComputedStyle(at).overflowY)) return true;
  }
  return false;
}
