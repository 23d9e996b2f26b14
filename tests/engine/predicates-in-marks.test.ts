import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// « La mairie « prend acte » de la décision. »: the marks open with the verb of the sentence; they hold words of its subject.
attributed('sentence-subject', {
  fr: [
    ['La mairie « prend acte » de la décision.', 'prend acte', 'La mairie', 'partial'],
    ['Luc Fabrègue « ne comprend pas » cette décision.', 'ne comprend pas', 'Luc Fabrègue', 'partial'],
    ['Le ministre « regrette profondément » cette décision.', 'regrette profondément', 'Le ministre', 'partial'],
  ],
  en: [
    ['The minister “deeply regrets” the decision.', 'deeply regrets', 'The minister', 'partial'],
    ['Ada Quill “does not understand” the decision.', 'does not understand', 'Ada Quill', 'partial'],
  ],
  de: [
    ['Der Sprecher „bestätigte den Vorfall“ am Montag.', 'bestätigte den Vorfall', 'Der Sprecher', 'partial'],
    ['Das Amt „prüft den Fall“, mehr nicht.', 'prüft den Fall', 'Das Amt', 'partial'],
  ],
  es: [['El ministro «lamenta profundamente» la decisión.', 'lamenta profundamente', 'El ministro', 'partial']],
  it: [['Ida Brenta «non capisce» la decisione.', 'non capisce', 'Ida Brenta', 'partial']],
  pt: [['A empresa “toma nota” da decisão.', 'toma nota', 'A empresa', 'partial']],
});

// What somebody does in a manner of speaking, and what a clause with a verb of its own calls something, is nobody's words.
test.each([
  ['fr', 'Luc Fabrègue « casse la baraque » depuis dix ans.'],
  ['fr', 'Le collectif « sauvons le port » a déposé un recours.'],
  ['en', 'Ada Quill “takes off” in the second half.'],
] as const)('%s: %s', (language, text) => {
  expect(analyse(articleOf(text, language)).quotations.map(({ exact }) => exact)).toEqual([]);
});
