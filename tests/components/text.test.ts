import { describe, expect, test } from 'vitest';
import { confidenceWord } from '../../components/confidence.ts';
import { claimGroups } from '../../components/groups.ts';
import { hueClass, initialOf } from '../../components/hue.ts';
import { inMarks } from '../../components/marks.ts';
import { outletLine, siteName } from '../../components/outlet.ts';
import { partsOf, sentenceAround, surroundings } from '../../components/passage.ts';
import { wordDiff } from '../../components/word-diff.ts';
import { en } from '../../locales/en.ts';
import { ANALYSIS, claim, spanOf, TEXT } from './fixture.ts';

/** Parts as one string, the marked ones in brackets. */
const shown = (parts: readonly { readonly text: string; readonly marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('two wordings', () => {
  test.each([
    ['le même', 'le même', 'le même', 'le même'],
    ['La mer monte', 'La mer ne monte pas', 'La mer monte', 'La mer [ne] monte [pas]'],
    ['La maison brûle', 'Sa maison a brûlé', '[La] maison [brûle]', '[Sa] maison [a brûlé]'],
    ['Le Prix, baisse', 'le prix baisse', 'Le Prix, baisse', 'le prix baisse'],
    ["c'est fini", 'c’est fini', "c'est fini", 'c’est fini'],
    ['', 'tout', '', '[tout]'],
  ])('%s / %s', (altered, original, left, right) => {
    const diff = wordDiff(altered, original);
    expect([shown(diff.altered), shown(diff.original)]).toEqual([left, right]);
  });
});

describe('passages', () => {
  const { blocks } = ANALYSIS;
  test('the sentence around some words ends where the sentence ends', () => {
    const sentence = sentenceAround(TEXT, blocks, spanOf('dément'), 'fr');
    expect(TEXT.slice(sentence?.start, sentence?.end).trim()).toBe('Alix Morvan dément.');
  });
  test('a span over two sentences gets both', () => {
    const { start } = spanOf('quai est prêt');
    const sentence = sentenceAround(TEXT, blocks, { start, end: spanOf('dément').end }, 'fr');
    expect(TEXT.slice(sentence?.start, sentence?.end).trim()).toBe(
      'Un conseiller du port dit que le quai est prêt. Alix Morvan dément.',
    );
  });
  test.each([
    [
      'Le port ferme. M. Ormond affirme que le quai est prêt. Rien ne bouge.',
      'affirme',
      'M. Ormond affirme que le quai est prêt.',
    ],
    ['The port shuts. Sen. A. Vale denies it. Nothing moves.', 'denies', 'Sen. A. Vale denies it.'],
    ['The port shuts, said Gov. Vale. Nothing moves.', 'said', 'The port shuts, said Gov. Vale.'],
    ['The port shuts, said Dr. J. Vale. Nothing moves.', 'said', 'The port shuts, said Dr. J. Vale.'],
  ])('a short form with a stop ends no sentence: %s', (text, words, sentence) => {
    const start = text.indexOf(words);
    const block = { kind: 'paragraph', start: 0, end: text.length } as const;
    const span = sentenceAround(text, [block], { start, end: start + words.length }, 'fr');
    expect(text.slice(span?.start, span?.end).trim()).toBe(sentence);
  });
  test('outside every block there is no sentence', () => {
    expect(sentenceAround(TEXT, blocks, { start: TEXT.length + 5, end: TEXT.length + 6 }, 'fr')).toBeNull();
  });
  test('marked spans that overlap, or lie outside, are marked once and within', () => {
    const marked = [
      { start: 4, end: 6 },
      { start: 0, end: 5 },
      { start: 90, end: 95 },
    ];
    expect(shown(partsOf('un deux trois', { start: 0, end: 7 }, marked))).toBe('[un de][u]x');
  });
  test('surroundings are whole words and stay in the block', () => {
    const { start, end } = surroundings(TEXT, blocks, spanOf('fermée'), 7);
    expect(TEXT.slice(start, end)).toBe('criée est fermée depuis');
    const all = surroundings(TEXT, blocks, spanOf('fermée'), 500);
    expect(TEXT.slice(all.start, all.end)).toBe('La criée est fermée depuis mars.');
  });
});

test.each([
  ['fr-FR', '«\u00a0oui\u00a0»'],
  ['en-GB', '“oui”'],
  ['de', '„oui“'],
  ['xx', '“oui”'],
  [null, '«\u00a0oui\u00a0»'],
])('marks of %s', (language, expected) => {
  expect(inMarks(' oui ', language, 'fr')).toBe(expected);
});

test.each([
  [1, 'sure'],
  [0.85, 'sure'],
  [0.84, 'likely'],
  [0.5, 'likely'],
  [0.49, 'unclear'],
  [0, 'unclear'],
])('confidence %d is %s', (confidence, word) => {
  expect(confidenceWord(confidence)).toBe(word);
});

test('eight places have a hue, all others share the neutral', () => {
  expect([0, 7, 8, -1, null].map(hueClass)).toEqual(['hue-0', 'hue-7', 'hue-none', 'hue-none', 'hue-none']);
});

test.each([
  ['Alix Morvan', true, 'M'],
  ['Augustin Delmas-Vial', true, 'D'],
  ['la préfecture', false, 'P'],
  ['42', false, '?'],
])('%s is marked with %s, person: %s', (name, person, initial) => {
  expect(initialOf(name, person as boolean)).toBe(initial);
});

test('claims come by who disputes: the article before others, unconfirmed reports last', () => {
  const claims = [
    claim('h', 'désert', { status: ['hedged'] }),
    claim('v', 'désert', { status: ['speaker.countered'] }),
    claim('b', 'désert', { status: ['speaker.countered', 'author.refuted'] }),
    claim('f', 'désert', { status: ['checkable'] }),
  ];
  expect(claimGroups(claims).map(([group, all]) => [group, all.map(({ id }) => id)])).toEqual([
    ['byArticle', ['b']],
    ['byVoice', ['v']],
    ['toCheck', ['f']],
    ['hedged', ['h']],
  ]);
});

test.each([
  ['https://www.gazette.example/a', 'gazette.example'],
  ['http://localhost:3000/', 'localhost'],
  ['file:///tmp/a.html', null],
  ['not an address', null],
  [null, null],
])('the site of %s is %s', (address, name) => {
  expect(siteName(address)).toBe(name);
});

test.each([
  [{ url: 'https://www.a.example/x', published: '2026-03-05' }, 'a.example · 5 Mar 2026'],
  [{ url: 'https://www.a.example/x', published: 'yesterday' }, 'a.example'],
  [{ url: null, published: null, source: 'texts/le%20port.html' }, 'le port.html'],
  [{ url: 'file:///x/100%.html', published: null, source: 'file:///x/100%.html' }, '100%.html'],
])('outlet and day of %o', (article, expected) => {
  expect(outletLine({ ...ANALYSIS, ...article }, en)).toBe(expected);
});
