import type { Analysis } from '../../engine/model.ts';

/** What the card speaks of. */
export interface CardSubject {
  readonly analysis: Analysis;
  /** The quotation or claim that was pointed at. */
  readonly id: string;
  /** True where the article stands on a dark page. */
  readonly dark: boolean;
}

export interface CardActions {
  close(): void;
  /** The card's size has changed: it has to be put in its place again. */
  resized(): void;
}

/** Draws the card; given by whoever starts the annotation, because views are no matter of the page's floor. */
export interface CardView {
  /** The style sheet for what is drawn. */
  readonly css: string;
  /** What a screen reader says of the button beside a passage that is being shown. */
  markerLabel(): string;
  /** Draws into the container, at once. */
  draw(container: HTMLElement, subject: CardSubject, actions: CardActions): void;
  /** Takes out what was drawn. */
  clear(container: HTMLElement): void;
}
