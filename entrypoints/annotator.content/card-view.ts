import { h, render } from 'preact';
import css from '../../components/Card.css?inline';
import { Card } from '../../components/Card.tsx';
import { cardFacts } from '../../components/card-facts.ts';
import { placesOf } from '../../engine/places.ts';
import { speakersByWords } from '../../engine/ranking.ts';
import { wordsFor } from '../../locales/index.ts';
import type { CardActions, CardSubject, CardView } from '../../page/paint/card.ts';
import { askForPanel } from '../../platform/annotator-port.ts';
import { browserLanguage, type Settings } from '../../platform/settings.ts';
import { copyText } from './copy.ts';
import { quotationWithSource } from './source-line.ts';

/** The Preact card in the terms of the page's painter. The chosen language is asked at each drawing. */
export function cardView(language: () => Settings['language']): CardView {
  const words = () => wordsFor(language(), browserLanguage());
  const draw = (container: HTMLElement, subject: CardSubject, actions: CardActions, said: string | null): void => {
    const { analysis, id, dark } = subject;
    const facts = cardFacts(analysis, id, speakersByWords(analysis), placesOf(analysis), words());
    if (facts === null) return;
    const say = (message: string) => {
      // The card may have been closed by the time a browser answers.
      if (container.firstChild === null) return;
      draw(container, subject, actions, message);
      actions.resized();
    };
    const copy = async () => {
      const copied = await copyText(quotationWithSource(analysis, id, words()), container);
      say(copied ? words().actions.copied : words().card.notCopied);
    };
    const openPanel = async () => {
      if (await askForPanel()) actions.close();
      else say(words().card.openByHand);
    };
    const card = h(Card, {
      key: id,
      facts,
      words: words(),
      dark,
      said,
      onCopy: () => void copy(),
      onOpenPanel: () => void openPanel(),
      onClose: actions.close,
    });
    render(card, container);
  };
  return {
    css,
    markerLabel: () => words().card.label,
    draw: (container, subject, actions) => draw(container, subject, actions, null),
    clear: (container) => render(null, container),
  };
}
