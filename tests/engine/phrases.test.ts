import { expect, test } from 'vitest';
import { LANGUAGES } from '../../engine/languages/index.ts';
import { phraseList } from '../../engine/lexicon/phrases.ts';

test.each([
  ['in fact, of course', ['in fact', 'of course']],
  ['caus(é|ée) par', ['causé par', 'causée par']],
  ['(a|ont) (baissé|doublé)', ['a baissé', 'a doublé', 'ont baissé', 'ont doublé']],
  ['doubt(|s) that', ['doubt that', 'doubts that']],
])('%s', (list, phrases) => {
  expect(phraseList(list).map(({ words }) => words.join(' '))).toEqual(phrases);
});

test.each(LANGUAGES.map((language) => [language.code, language] as const))(
  'no phrase of %s stands twice',
  (_, language) => {
    const { content, claims } = language;
    for (const list of [
      content.comparisons,
      content.causes,
      claims.unproven,
      claims.unbacked,
      claims.reality,
      claims.doubts,
    ]) {
      const phrases = phraseList(list).map(({ words }) => words.join(' '));
      expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
      expect(phrases.filter((phrase) => /[()|]|^ | $| {2}/.test(phrase))).toEqual([]);
    }
  },
);
