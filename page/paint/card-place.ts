import type { CardSubject, CardView } from './card.ts';
import type { Overlay } from './overlay.ts';
import { type Box, placeCard } from './place-card.ts';

/** The card and the marker on the page: where they stand, and what closes them. */
export interface CardPlace {
  open(request: CardRequest): void;
  close(): void;
  /** Puts the marker beside a passage. */
  mark(request: MarkRequest): void;
  /** The reader pressed the marker, or Enter while it is there. */
  onMarker(callback: (id: string) => void): void;
  /** The id whose card is open, or null. */
  shown(): string | null;
  /** True for a card that was opened by a click or a key: moving the mouse does not close it. */
  isPinned(): boolean;
  pointerAt(target: EventTarget | null, x: number, y: number): void;
  /** Closes card and marker of findings that are gone from the page. */
  keepOnly(isThere: (id: string) => boolean): void;
}

export interface CardRequest {
  readonly id: string;
  readonly subject: CardSubject;
  readonly lines: () => readonly Box[];
  readonly pointed: { readonly x: number; readonly y: number } | null;
  readonly how: 'hover' | 'click' | 'key';
}

export interface MarkRequest {
  readonly id: string;
  readonly lines: () => readonly Box[];
  readonly root: Element;
  /** A CSS colour. */
  readonly hue: string;
}

/** A mouse on its way from the passage to the card may leave both for this long. */
const LEAVING_MS = 250;
const MARKER_GAP = 10;
const MARKER_WIDTH = 6;

export function openCardPlace(document: Document, overlay: Overlay, view: CardView, signal: AbortSignal): CardPlace {
  const window = document.defaultView as Window;
  let card: CardRequest | null = null;
  let marker: MarkRequest | null = null;
  let onMarker: (id: string) => void = () => {};
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** Listeners that are only needed while something is shown. */
  let showing: AbortController | null = null;

  const draw = () => {
    if (card !== null) putCard(card);
    if (marker !== null) putMarker(marker);
  };
  const putCard = ({ lines, pointed }: CardRequest) => {
    const boxes = lines();
    const under = boxes.find((box) => pointed !== null && pointed.y >= box.top && pointed.y <= box.bottom) ?? boxes[0];
    if (under === undefined) return close();
    const x = pointed?.x ?? under.left;
    const size = overlay.card.getBoundingClientRect();
    const at = placeCard(boxes, { ...edges(under), left: x, right: x }, size, {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    });
    overlay.card.style.transform = `translate(${Math.round(at.left)}px, ${Math.round(at.top)}px)`;
  };
  const putMarker = ({ lines, root, hue }: MarkRequest) => {
    const boxes = lines();
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    if (boxes.length === 0) return unmark();
    const column = root.getBoundingClientRect();
    const right = Math.max(...boxes.map((box) => box.right), Math.min(column.right, window.innerWidth));
    const left = Math.min(right + MARKER_GAP, document.documentElement.clientWidth - MARKER_WIDTH - 2);
    const { style } = overlay.marker;
    style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    style.height = `${Math.round(bottom - top)}px`;
    style.setProperty('--marker', hue);
  };
  const listen = () => {
    if (showing !== null) return;
    showing = new AbortController();
    const options = { signal: AbortSignal.any([signal, showing.signal]) };
    window.addEventListener('scroll', draw, { ...options, capture: true, passive: true });
    window.addEventListener('resize', draw, { ...options, passive: true });
    document.addEventListener('keydown', onKey, { ...options, capture: true });
  };
  const rest = () => {
    if (card !== null || marker !== null) return;
    showing?.abort();
    showing = null;
  };
  const close = () => {
    clearTimeout(leaving);
    leaving = undefined;
    if (card === null) return;
    const hadKeyboard = overlay.hasFocus();
    card = null;
    view.clear(overlay.card);
    overlay.card.hidden = true;
    if (hadKeyboard && marker !== null) overlay.marker.focus({ preventScroll: true });
    rest();
  };
  const unmark = () => {
    marker = null;
    overlay.marker.hidden = true;
    rest();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (card !== null) close();
      else unmark();
      return;
    }
    const free = document.activeElement === null || document.activeElement === document.body;
    if (event.key !== 'Enter' || marker === null || card !== null || !free) return;
    event.preventDefault();
    onMarker(marker.id);
  };

  overlay.marker.addEventListener('click', () => marker !== null && onMarker(marker.id), { signal });
  signal.addEventListener('abort', () => clearTimeout(leaving), { once: true });

  return {
    open(request) {
      clearTimeout(leaving);
      leaving = undefined;
      card = request;
      overlay.card.hidden = false;
      view.draw(overlay.card, request.subject, { close, resized: draw });
      putCard(request);
      listen();
      // The card itself, not its first button: the key that opened it would press that button as well.
      if (request.how === 'key') overlay.card.focus({ preventScroll: true });
    },
    close,
    mark(request) {
      marker = request;
      overlay.marker.hidden = false;
      overlay.marker.setAttribute('aria-label', view.markerLabel());
      putMarker(request);
      listen();
    },
    onMarker(callback) {
      onMarker = callback;
    },
    shown: () => card?.id ?? null,
    isPinned: () => card !== null && card.how !== 'hover',
    pointerAt(target, x, y) {
      if (card === null || card.how !== 'hover') return;
      const near = overlay.isOurs(target) || overlay.hasFocus() || card.lines().some((box) => contains(box, x, y));
      if (near) {
        clearTimeout(leaving);
        leaving = undefined;
      } else leaving ??= setTimeout(close, LEAVING_MS);
    },
    keepOnly(isThere) {
      if (card !== null && !isThere(card.id)) close();
      if (marker !== null && !isThere(marker.id)) unmark();
    },
  };
}

function edges({ left, top, right, bottom }: Box): Box {
  return { left, top, right, bottom };
}

function contains({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left - 4 && x <= right + 4 && y >= top - 6 && y <= bottom + 6;
}
