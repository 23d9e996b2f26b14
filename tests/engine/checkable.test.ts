import { describe, expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';

/** Language, sentence, what the claim is made of, its numbers with their units. */
type Row = readonly [
  language: string,
  text: string,
  content: string,
  ...numbers: (number | readonly [number, string])[],
];

const ROWS: readonly Row[] = [
  ['fr', 'Jeanne Oriol affirme que le port a perdu 12 % de ses barques.', 'quantity', [12, 'percent']],
  ['fr', 'Jeanne Oriol affirme que la ville compte 1,2 million d’habitants.', 'quantity', 1_200_000],
  ['fr', 'Selon Jeanne Oriol, le pont a coûté 3 milliards d’euros.', 'quantity', [3e9, 'EUR']],
  ['fr', '« Le pont a coûté 3,5 Md€ », affirme Jeanne Oriol.', 'quantity', [3.5e9, 'EUR']],
  ['fr', 'Jeanne Oriol assure qu’un huitième des quais est fermé.', 'quantity', 1 / 8],
  ['fr', 'Jeanne Oriol affirme que le trajet dure entre 30 et 45 minutes.', 'quantity interval', 30, 45],
  ['fr', 'Jeanne Oriol affirme que la digue tient depuis les 60 dernières années.', 'quantity interval', 60],
  [
    'fr',
    'Jeanne Oriol affirme que la mer montera d’un huitième de pouce au cours des 400 prochaines années.',
    'quantity interval prediction',
    1 / 8,
    400,
  ],
  ['fr', 'Jeanne Oriol affirme que la criminalité a augmenté dans le port.', 'comparison'],
  ['fr', 'Jeanne Oriol affirme que le port est le plus profond de la côte.', 'comparison'],
  ['fr', 'Jeanne Oriol affirme que la panne est due à une attaque.', 'causal'],
  ['fr', 'Jeanne Oriol affirme que l’orage a provoqué la panne du bac.', 'causal'],
  ['fr', 'Jeanne Oriol affirme que la digue a été bâtie en 1931.', 'temporal', [1931, 'year']],
  ['fr', 'Jeanne Oriol affirme que la digue a cédé le 3 mars au matin.', 'temporal', 3],
  ['en', 'Odile Fenwick said that the port lost 12 percent of its boats.', 'quantity', [12, 'percent']],
  ['en', '“The bridge has cost £41 million,” said Odile Fenwick.', 'quantity', [41e6, 'GBP']],
  ['en', 'Odile Fenwick said that more than 300 boats sank last winter.', 'quantity', 300],
  ['en', 'Odile Fenwick said that the crossing takes between 30 and 45 minutes.', 'quantity interval', 30, 45],
  ['en', 'Odile Fenwick said that crime rose in the harbour last winter.', 'comparison'],
  ['en', 'Odile Fenwick said that the harbour is the deepest and largest of the coast.', 'comparison'],
  ['en', 'Odile Fenwick said that the fault was caused by a storm.', 'causal'],
  ['en', 'Odile Fenwick said that the bridge was built in 1931.', 'temporal', [1931, 'year']],
  ['en', 'Odile Fenwick said that half of the boats have no licence.', 'quantity', 0.5],
  ['de', 'Jonas Reuter behauptet, dass zweihundertfünf Boote gesunken sind.', 'quantity comparison', 205],
  ['de', 'Jonas Reuter sagte, dass die Brücke 2,5 Millionen Euro gekostet hat.', 'quantity', [2.5e6, 'EUR']],
  ['de', 'Jonas Reuter sagte, dass der Schaden wegen des Sturms entstanden ist.', 'causal'],
  ['de', 'Jonas Reuter sagte, dass der Damm am 3. März gebrochen ist.', 'temporal', 3],
  ['es', 'Inés Robledo afirma que el puerto perdió el 12 % de sus barcas.', 'quantity', [12, 'percent']],
  ['es', 'Inés Robledo afirma que el paro ha bajado en la comarca.', 'comparison'],
  ['es', 'Inés Robledo afirma que la avería se produjo debido a un rayo.', 'causal'],
  ['it', 'Marta Bellini sostiene che il ponte è costato 40 milioni di euro.', 'quantity', [40e6, 'EUR']],
  ['it', 'Marta Bellini sostiene che i furti sono aumentati nel porto.', 'comparison'],
  ['it', 'Marta Bellini sostiene che il guasto è dovuto a un fulmine.', 'causal'],
  ['pt', 'Inês Tavares afirma que a ponte custou 40 milhões de euros.', 'quantity', [40e6, 'EUR']],
  ['pt', 'Inês Tavares afirma que os furtos aumentaram no porto.', 'comparison'],
  ['pt', 'Inês Tavares afirma que a avaria ocorreu por causa de um raio.', 'causal'],
  // Numbers written in every way.
  ['fr', 'Jeanne Oriol affirme que le pont a coûté 12 M€.', 'quantity', [12e6, 'EUR']],
  ['fr', 'Jeanne Oriol affirme que le pont a coûté 300 k€.', 'quantity', [300e3, 'EUR']],
  ['fr', 'Jeanne Oriol affirme que le pont a coûté deux millions et demi d’euros.', 'quantity', [2.5e6, 'EUR']],
  ['fr', 'Jeanne Oriol affirme que quatre-vingt-dix-sept barques ont coulé.', 'quantity', 97],
  [
    'fr',
    'Jeanne Oriol affirme que le chômage est passé de 5 à 7 %.',
    'quantity interval',
    [5, 'percent'],
    [7, 'percent'],
  ],
  ['fr', 'Jeanne Oriol affirme qu’il a fait −12 °C dans le port.', 'quantity', -12],
  ['en', 'Odile Fenwick said that the bridge cost £1.2bn.', 'quantity', [1.2e9, 'GBP']],
  ['en', 'Odile Fenwick said that the bridge cost $40m.', 'quantity', [40e6, 'USD']],
  ['en', 'Odile Fenwick said that half a million people marched.', 'quantity', 500e3],
  ['en', 'Odile Fenwick said that two and a half million people marched.', 'quantity', 2.5e6],
  ['en', 'Odile Fenwick said that twenty-five wooden boats sank.', 'quantity', 25],
  ['de', 'Jonas Reuter sagte, dass eine halbe Million Menschen kam.', 'quantity', 500e3],
  ['de', 'Jonas Reuter sagte, dass zweieinhalb Millionen Menschen kamen.', 'quantity', 2.5e6],
  ['es', 'Inés Robledo afirma que un millón y medio de personas marcharon.', 'quantity', 1.5e6],
  ['it', 'Marta Bellini sostiene che mezzo milione di persone ha sfilato.', 'quantity', 500e3],
  ['pt', 'Inês Tavares afirma que a ponte custou 3,5 mil milhões de euros.', 'quantity', [3.5e9, 'EUR']],
  ['pt', 'Inês Tavares afirma que a ponte custou R$ 40 milhões.', 'quantity', [40e6, 'BRL']],
];

const claimsIn = (language: string, text: string) => analyse(articleOf(text, language as 'fr')).claims;

describe('what somebody says that can be looked up', () => {
  test.each(ROWS.map(([language, text, content, ...numbers]) => ({ language, text, content, numbers })))(
    '$language: $text',
    ({ language, text, content, numbers }) => {
      const claims = claimsIn(language, text);
      expect(claims.map(({ status }) => status)).toEqual([['checkable']]);
      expect(claims[0]?.content.join(' ')).toBe(content);
      expect(claims[0]?.quantities.map(({ value, unit }) => (unit === null ? value : [value, unit]))).toEqual(numbers);
      for (const { exact, start, end } of claims[0]?.quantities ?? []) expect(text.slice(start, end)).toBe(exact);
    },
  );
});

/** Language and a sentence in which nothing can be looked up, though it looks like it. */
const TRAPS: readonly (readonly [string, string])[] = [
  ['fr', 'Jeanne Oriol affirme que le port doit perdre 12 % de ses barques.'],
  ['fr', '« Le port a-t-il vraiment perdu 12 % de ses barques ? », demande Jeanne Oriol.'],
  ['fr', 'Jeanne Oriol affirme que deux hommes sont venus au port.'],
  ['fr', 'Jeanne Oriol affirme que le port est en bon état.'],
  ['fr', 'Le port a perdu 12 % de ses barques.'],
  ['fr', 'Jeanne Oriol affirme que le pont ouvrira en 2031.'],
  ['fr', 'Jeanne Oriol parle des « 12 % de barques ».'],
  ['en', 'Odile Fenwick said that the port should lose 12 percent of its boats.'],
  ['en', '“Did the port really lose 12 percent of its boats?” asked Odile Fenwick.'],
  ['en', 'Odile Fenwick said that the bridge will open in 2031.'],
  ['en', 'Odile Fenwick said that three men came to the harbour.'],
  ['en', 'Odile Fenwick said that the harbour is in good order.'],
  ['de', 'Jonas Reuter sagte, dass der Hafen 12 Prozent der Boote verlieren soll.'],
  ['es', 'Inés Robledo afirma que el puerto debe perder el 12 % de sus barcas.'],
  ['it', 'Marta Bellini sostiene che il porto deve perdere il 12 % delle barche.'],
  ['pt', 'Inês Tavares afirma que o porto deve perder 12 % dos barcos.'],
];

test.each(TRAPS)('nothing to look up, %s: %s', (language, text) => {
  expect(claimsIn(language, text)).toEqual([]);
});

test('a claim that is disputed is not called checkable, but tells its numbers', () => {
  const [claim, ...others] = claimsIn('fr', 'Jeanne Oriol affirme à tort que le port a perdu 12 % de ses barques.');
  expect(others).toEqual([]);
  expect(claim).toMatchObject({ status: ['author.refuted'], content: ['quantity'], quantities: [{ value: 12 }] });
});

test('each sentence of a long quotation is a claim of its own', () => {
  const text =
    '« Le pont a coûté 41 millions d’euros. Il est beau. Le bac transporte 300 personnes », dit Jeanne Oriol.';
  expect(claimsIn('fr', text).map(({ exact }) => exact)).toEqual([
    'Le pont a coûté 41 millions d’euros.',
    'Le bac transporte 300 personnes',
  ]);
});

test.each([
  [
    'en',
    'Odile Fenwick said that fares in St. Osyth rose by 5 percent on Jan. 3.',
    'fares in St. Osyth rose by 5 percent on Jan. 3',
  ],
  ['en', '“Dr. Abel lost 40 sheep,” said Odile Fenwick.', 'Dr. Abel lost 40 sheep'],
  ['de', 'Jonas Reuter sagte, dass am 3. März 40 Boote sanken.', 'am 3. März 40 Boote sanken'],
])('the stop of a short form ends no statement, %s: %s', (language, text, exact) => {
  expect(claimsIn(language, text).map((claim) => claim.exact)).toEqual([exact]);
});
