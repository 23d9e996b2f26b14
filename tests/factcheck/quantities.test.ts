import { expect, test } from 'vitest';
import { readingLanguage } from '../../factcheck/reading/language-of.ts';
import { quantitiesOf } from '../../factcheck/reading/quantities.ts';
import { readText } from '../../factcheck/reading/terms.ts';

/** [language, text, numbers with their units] */
const TEXTS: readonly (readonly [string, string, readonly (number | readonly [number, string])[]])[] = [
  ['fr', 'un canal et une digue', []],
  ['fr', '1 200 000 litres', [1_200_000]],
  ['fr', '1\u202f200\u202f000 litres', [1_200_000]],
  ['fr', '1,2 million de litres', [1_200_000]],
  ['fr', 'plus d’un million', [1_000_000]],
  ['fr', '3 Md€', [[3e9, 'EUR']]],
  ['fr', 'huit cents emplois, deux mille arbres', [800, 2000]],
  ['fr', 'quatre-vingt-dix-sept barques', [97]],
  ['fr', 'vingt et un moulins', [21]],
  ['fr', 'soixante-dix mètres', [70]],
  ['fr', 'un huitième de pouce', [1 / 8]],
  ['fr', 'les deux tiers, la moitié', [2 / 3, 0.5]],
  [
    'fr',
    'une baisse de 4 % puis de cinq pour cent',
    [
      [4, 'percent'],
      [5, 'percent'],
    ],
  ],
  ['fr', 'deux millions d’euros', [[2_000_000, 'EUR']]],
  [
    'fr',
    'en 1978, puis en 2013',
    [
      [1978, 'year'],
      [2013, 'year'],
    ],
  ],
  ['fr', 'la brume-19 et le 16e quai', []],
  ['en', '1,200 people, 4.3 million bottles', [1200, 4_300_000]],
  ['en', 'two hundred and five hours', [205]],
  ['en', '£41 million', [[41_000_000, 'GBP']]],
  ['en', 'half of it, three quarters', [0.5, 0.75]],
  ['en', 'a quay and an hour', []],
  ['de', 'zweihundertfünf Fahrgäste', [205]],
  ['de', '1.200 Boote, 2,5 Mio. Liter', [1200, 2_500_000]],
  ['de', 'ein Viertel', [0.25]],
  ['es', 'doscientos mil euros', [[200_000, 'EUR']]],
  ['it', 'duecento barche', [200]],
];

test.each(TEXTS)('%s: « %s »', (language, text, expected) => {
  const found = quantitiesOf(readText(text, readingLanguage(text, language)));
  expect(found.map(({ value, unit }) => (unit ? [value, unit] : value))).toEqual(expected);
});

test('a number is shown as it stands in the text', () => {
  const text = 'Il y a plus de huit cents emplois et 4 % de barques.';
  expect(quantitiesOf(readText(text, readingLanguage(text, 'fr'))).map((one) => one.text)).toEqual([
    'huit cents',
    '4 %',
  ]);
});
