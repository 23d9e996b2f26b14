import { expect, test } from 'vitest';
import { questionOf } from '../../factcheck/providers/question.ts';

test.each([
  [
    'the words that say what a claim is about, behind who makes it',
    { text: 'le bac de Port-Aubry transporte moins de cent personnes par jour', language: 'fr', claimant: 'Aude Vial' },
    { query: 'Aude Vial bac Port Aubry transporte moins cent personnes jour', language: 'fr' },
  ],
  [
    'of an unnamed source its words alone, and the language without its region',
    { text: 'The bridge at Marlow cost £4.3 million', language: 'en-GB', claimant: null },
    { query: 'bridge Marlow cost 4.3 million', language: 'en' },
  ],
  [
    'words written together as they stand, and each once',
    { text: '#PortAubry sinkt, Port sinkt und sinkt', language: 'de', claimant: null },
    { query: 'PortAubry sinkt Port', language: 'de' },
  ],
])('asks for %s', (_, claim, question) => {
  expect(questionOf(claim)).toEqual(question);
});

test('a long claim is asked for by its first twelve words', () => {
  const text = 'alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november';
  expect(questionOf({ text, language: 'en', claimant: null }).query.split(' ')).toHaveLength(12);
});
