import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArticle } from '../../cli/documents.ts';
import { analyse } from '../../engine/index.ts';

/** The first thing that anybody sees of Guillemets: who is shown to say what in the articles that `npm start` opens. */
test.each([
  ['en-the-gate', 'It will hold, and every house behind it will stay dry', 'Rosalind Achterberg'],
  ['en-the-gate', 'insurers had already accepted the gate', 'Rosalind Achterberg'],
  ['en-the-gate', 'the gate had doubled the value of every home in the town', 'Lennart Quist'],
  ['en-the-gate', 'his company had any say in the design', 'Lennart Quist'],
  ['en-the-gate', 'I wrote a cheque, not a drawing', 'Lennart Quist'],
  ['fr-le-bac', 'Nous ne pouvons plus faire naviguer un bateau de soixante ans', 'Camille Desrosières'],
  ['fr-le-bac', 'le bac transporte moins de cent personnes par jour', 'Augustin Delmas-Vial'],
  ['fr-le-bac', 'le pont créera huit cents emplois', 'Augustin Delmas-Vial'],
  ['fr-le-bac', 'Le péage ne dépassera jamais deux euros', 'Augustin Delmas-Vial'],
  ['fr-la-nuit', 'attire les cambrioleurs', 'Gaspard Lemoyne-Huet'],
  ['fr-la-tour', 'l’île n’avait jamais eu d’eau potable', 'Bastien Korvald'],
  ['fr-la-tour', 'la tour doit fournir 60 000 litres par jour', 'Hydrosol'],
])('%s: « %s », %s', (file, words, speaker) => {
  const { quotations, speakers } = analyse(loadArticle(join(import.meta.dirname, '..', '..', 'demo', `${file}.html`)));
  const plain = (text: string) => text.replace(/\s/gu, ' ');
  const quotation = quotations.find(({ exact }) => plain(exact).startsWith(words));
  expect(speakers.find(({ id }) => id === quotation?.speaker)?.name).toBe(speaker);
});
