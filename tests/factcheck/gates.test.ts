import { expect, test } from 'vitest';
import type { DifferenceKind } from '../../factcheck/index.ts';
import { found, record } from './claims.ts';

/** [language, claim of the article, claim of the check, what is found: `same`, nothing, or what differs] */
const PAIRS: readonly (readonly [
  'fr' | 'en' | 'de' | 'es' | 'it' | 'pt',
  string,
  string,
  'same' | 'nothing' | DifferenceKind,
])[] = [
  // The same statement, in other forms of its words, with more or less around it.
  ['fr', 'le canal de Brévigny perd un tiers de son eau', 'Le canal de Brévigny perd un tiers de son eau', 'same'],
  [
    'fr',
    'les péniches de Brévigny transporteront le courrier des habitants',
    'La péniche de Brévigny transporte le courrier de chaque habitant',
    'same',
  ],
  [
    'fr',
    'la digue de Saint-Aubert a coûté 1,2 million d’euros',
    'La digue de Saint-Aubert a coûté 1 200 000 €',
    'same',
  ],
  ['fr', 'la digue de Saint-Aubert a coûté huit cents euros', 'La digue de Saint-Aubert a coûté 800 euros', 'same'],
  [
    'en',
    'the Marrow ferry carries eight hundred passengers a day',
    'The Marrow ferry carries 800 passengers a day',
    'same',
  ],
  [
    'en',
    'the quay at Marrow has never flooded since the war',
    'The quay at Marrow has never flooded since the war',
    'same',
  ],
  [
    'de',
    'die Fähre nach Altwerder befördert zweihundert Fahrgäste',
    'Die Fähre nach Altwerder befördert 200 Fahrgäste',
    'same',
  ],
  ['es', 'el puente de Ribalta costó dos millones de euros', 'El puente de Ribalta costó 2 millones de euros', 'same'],
  ['it', 'il ponte di Roccafina costò due milioni di euro', 'Il ponte di Roccafina costò 2 milioni di euro', 'same'],
  [
    'pt',
    'a ponte de Vila Amara custou dois milhões de euros',
    'A ponte de Vila Amara custou 2 milhões de euros',
    'same',
  ],
  // Polarity.
  [
    'en',
    'more villages along the Marrow should get sirens',
    'Warden Pell never said more villages along the Marrow should get sirens',
    'polarity',
  ],
  [
    'en',
    'Warden Pell would privatise the harbour police',
    'Warden Pell will never privatise the harbour police',
    'polarity',
  ],
  [
    'fr',
    'le moulin de Brévigny sera vendu cette année',
    'Le moulin de Brévigny ne sera pas vendu cette année',
    'polarity',
  ],
  [
    'fr',
    'le moulin de Brévigny ne tourne plus depuis la crue',
    'Le moulin de Brévigny tourne depuis la crue',
    'polarity',
  ],
  [
    'fr',
    'le moulin de Brévigny tourne avec un meunier diplômé',
    'Le moulin de Brévigny tourne sans meunier diplômé',
    'polarity',
  ],
  [
    'fr',
    'le moulin emploie plus de cent meuniers à Brévigny',
    'Le moulin emploie plus de cent meuniers à Brévigny',
    'same',
  ],
  ['de', 'die Fähre nach Altwerder fährt im Winter', 'Die Fähre nach Altwerder fährt nicht im Winter', 'polarity'],
  // Numbers, units and years.
  ['en', '43 million bottles were thrown into the Marrow', '4.3 million bottles were thrown into the Marrow', 'number'],
  [
    'fr',
    'le canal de Brévigny perd 4,3 millions de litres',
    'Le canal de Brévigny perd 43 millions de litres',
    'number',
  ],
  [
    'fr',
    'les vols de barques ont augmenté de 4 % à Brévigny',
    'Les vols de barques ont augmenté de 4 à Brévigny',
    'number',
  ],
  ['fr', 'la mer montera d’un huitième de pouce à Brévigny', 'La mer montera d’un quart de pouce à Brévigny', 'number'],
  ['fr', 'le canal de Brévigny a débordé en 2013', 'Le canal de Brévigny a débordé en 1978', 'year'],
  ['fr', 'le canal de Brévigny a débordé sur les jardins', 'Le canal de Brévigny a débordé sur 40 jardins', 'number'],
  // Another thing, another person, the opposite word.
  [
    'en',
    'the boat deficit of the harbour rose under Warden Pell',
    'The rope deficit of the harbour rose under Warden Pell',
    'word',
  ],
  [
    'fr',
    'la criminalité a baissé dans le port de Brévigny',
    'La criminalité a augmenté dans le port de Brévigny',
    'word',
  ],
  ['fr', 'la péniche de Ludivine Astor pollue le canal', 'La péniche de Fabien Quellec pollue le canal', 'name'],
  // Too little to go by.
  ['en', 'the harbour pension recipients waited for weeks', 'Harbour pension recipients.', 'generic'],
  [
    'fr',
    'il faut protéger le canal',
    'Le canal de Brévigny, long de trente kilomètres, traverse quatorze communes',
    'nothing',
  ],
  ['fr', 'tout le monde aime les moulins', 'Le canal de Brévigny perd un tiers de son eau', 'nothing'],
];

test.each(PAIRS)('%s: « %s » / « %s » gives %s', (language, claim, checked, expected) => {
  const [first] = found({ text: claim, language }, record(checked, { language }));
  if (expected === 'nothing') expect(first).toBeUndefined();
  else if (expected === 'same') expect(first?.status, JSON.stringify(first)).toBe('check.same');
  else {
    expect(first?.status, JSON.stringify(first)).toBe('check.related');
    expect(first?.differences.map(({ kind }) => kind)).toContain(expected);
  }
});

const CLAIM = 'le canal de Brévigny perd un tiers de son eau';

test.each([
  ['the same person, with a title', 'Mme Ludivine Astor', 'Ludivine Astor', 'check.same'],
  ['nobody in particular', 'Ludivine Astor', 'Sources multiples', 'check.same'],
  ['nobody known', null, 'Ludivine Astor', 'check.same'],
  ['somebody else', 'Fabien Quellec', 'Ludivine Astor', 'check.related'],
])('claimant: %s', (_, claimant, checked, expected) => {
  const [first] = found({ text: CLAIM, claimant }, record(CLAIM, { claimant: checked }));
  expect(first?.status).toBe(expected);
});

test.each([
  ['the same year', '2026-03-01', 'check.same'],
  ['years before', '2019-03-01', 'check.related'],
])('date: a check of %s', (_, reviewDate, expected) => {
  const [first] = found({ text: CLAIM, date: '2026-05-04' }, record(CLAIM, { reviewDate }));
  expect(first?.status).toBe(expected);
});

test('a check says which words and numbers it shares, and what differs, in the words of both', () => {
  const [first] = found(
    'le canal de Brévigny perd 40 millions de litres',
    record('Le canal de Brévigny perd 4 millions de litres'),
  );
  expect(first?.shared.words).toEqual(['canal', 'Brévigny', 'perd', 'litres']);
  expect(first?.differences).toEqual([{ kind: 'number', claim: '40 millions', check: '4 millions' }]);
});

test('what contradicts twice is another statement', () => {
  expect(found('le canal de Brévigny perd 40 litres', record('Le canal de Brévigny ne perd pas 4 litres'))).toEqual([]);
});
