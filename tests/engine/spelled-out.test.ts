import { expect, test } from 'vitest';
import { regularForms } from '../../engine/lexicon/verbs.ts';
import { spelledOut } from '../../engine/lexicon/word-set.ts';

test.each<[string, string[]]>([
  ['le la les', ['le', 'la', 'les']],
  ['claim~s', ['claim', 'claims']],
  ['certain~e~s~es net', ['certain', 'certaine', 'certains', 'certaines', 'net']],
  ['  two\n  lines ', ['two', 'lines']],
  ['', []],
])('%j spells out %j', (list, words) => {
  expect(spelledOut(list)).toEqual(words);
});

test('an ending may put something before the stem', () => {
  const paradigms = { en: { finite: 't', participle: 'ge~t' }, none: { participle: '-' } };
  expect([...regularForms({ en: 'sag', none: 'lu' }, paradigms)]).toEqual([
    ['sagt', 'finite'],
    ['gesagt', 'participle'],
    ['lu', 'participle'],
  ]);
});
