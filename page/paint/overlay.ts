import type { CardView } from './card.ts';

/** Our own elements over the page: the card and the marker, in a closed shadow root outside the article. */
export interface Overlay {
  readonly card: HTMLElement;
  readonly marker: HTMLButtonElement;
  /** True for an event target that is the overlay itself, as seen from outside. */
  isOurs(target: EventTarget | null): boolean;
  /** True while the keyboard is inside the card. */
  hasFocus(): boolean;
}

/** Where the two stand; `transform` moves them. The marker takes its colour from `--marker`. */
const CSS = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important; }
[hidden] { display: none !important; }
.card-place { position: fixed; top: 0; left: 0; outline: none; }
.marker { all: unset; position: fixed; top: 0; left: 0; width: 6px; min-height: 16px; border-radius: 3px; background: var(--marker); cursor: pointer; }
.marker:focus-visible { outline: 2px solid #1d1b18; box-shadow: 0 0 0 4px #fff; }
@media print { :host { display: none !important; } }
@media (forced-colors: active) { .marker { background: Highlight; forced-color-adjust: none; } }
`;

/** Events that stay in the overlay, so that a page that closes menus on a click elsewhere does not react to ours. */
const KEPT = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress'];

/**
 * Puts the overlay into the page, as the root element's last child, until the signal ends. It takes no room.
 * Important rules for `:host` beat whatever the page says of its `div`s.
 */
export function openOverlay(document: Document, view: CardView, signal: AbortSignal): Overlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS + view.css);
  root.adoptedStyleSheets = [sheet];

  const card = document.createElement('div');
  card.className = 'card-place';
  card.hidden = true;
  card.tabIndex = -1;
  const marker = document.createElement('button');
  marker.className = 'marker';
  marker.type = 'button';
  marker.hidden = true;
  root.append(marker, card);
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  document.documentElement.append(host);
  signal.addEventListener(
    'abort',
    () => {
      view.clear(card);
      host.remove();
    },
    { once: true },
  );
  return {
    card,
    marker,
    isOurs: (target) => target === host,
    hasFocus: () => root.activeElement !== null && card.contains(root.activeElement),
  };
}
