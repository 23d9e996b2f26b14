import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';

const disputes = (language: string, text: string) => {
  const { claims, speakers } = analyse(articleOf(text, language as 'fr'));
  const nameOf = (id: string | null) => speakers.find((one) => one.id === id)?.name ?? null;
  return claims
    .filter(({ status }) => status.includes('speaker.countered'))
    .map((one) => [one.exact, nameOf(one.claimant), nameOf(one.disputer), one.marker, one.rule]);
};

/** Language, text, what is counted otherwise, by whom it was counted first, who counts otherwise, the words that do. */
test.each([
  [
    'fr',
    'Selon la mairie, 3 000 personnes ont défilé ; Jeanne Oriol en compte 850.',
    '3 000 personnes ont défilé',
    'la mairie',
    'Jeanne Oriol',
    'en compte',
  ],
  [
    'fr',
    'Paul Tessier affirme que 70 % des barques ont coulé. Jeanne Oriol parle de 31 %.',
    '70 % des barques ont coulé',
    'Paul Tessier',
    'Jeanne Oriol',
    'parle',
  ],
  [
    'en',
    'Odile Fenwick said that 5,000 people joined the march; Calla Ruiz put the figure at 1,100.',
    '5,000 people joined the march',
    'Odile Fenwick',
    'Calla Ruiz',
    'put',
  ],
  [
    'de',
    'Jonas Reuter sagte, dass 2.100 Besucher gekommen seien. Jutta Brandt spricht von 340.',
    '2.100 Besucher gekommen seien',
    'Jonas Reuter',
    'Jutta Brandt',
    'spricht',
  ],
  [
    'es',
    'Inés Robledo afirma que llegaron 4.000 personas. Rosa Cárdenas contó 1.100.',
    'llegaron 4.000 personas',
    'Inés Robledo',
    'Rosa Cárdenas',
    'contó',
  ],
  [
    'it',
    'Marta Bellini sostiene che erano presenti tremila persone. Plinio Rusconi ne ha contate 800.',
    'erano presenti tremila persone',
    'Marta Bellini',
    'Plinio Rusconi',
    'ne ha contate',
  ],
  [
    'pt',
    'Inês Tavares afirma que desfilaram 2.400 pessoas. Rui Cachão contou 700.',
    'desfilaram 2.400 pessoas',
    'Inês Tavares',
    'Rui Cachão',
    'contou',
  ],
])('%s: %s', (language, text, exact, claimant, disputer, marker) => {
  expect(disputes(language, text)).toEqual([[exact, claimant, disputer, marker, 'counted-otherwise']]);
});

test.each([
  ['the same number', 'fr', 'Selon la mairie, 3 000 personnes ont défilé ; Jeanne Oriol en compte 3 000.'],
  ['rounded', 'fr', 'Selon la mairie, 3 000 personnes ont défilé ; Jeanne Oriol en compte 2 950.'],
  ['of other things', 'fr', 'Selon la mairie, 3 000 personnes ont défilé ; Jeanne Oriol parle de 40 blessés.'],
  ['in another unit', 'fr', 'Selon la mairie, 3 000 personnes ont défilé ; Jeanne Oriol parle de 40 %.'],
  ['by the same voice', 'fr', 'Jeanne Oriol dit que 3 000 personnes ont défilé. Jeanne Oriol en compte 850 ce soir.'],
  ['farther on', 'en', 'Odile Fenwick said that 5,000 people came. It rained. Calla Ruiz counted 1,100.'],
  ['of one of two', 'en', 'Odile Fenwick said that 500 men and 700 women came. Calla Ruiz counted 300.'],
  ['with no one who counts', 'en', 'Odile Fenwick said that 5,000 people came. The hall holds 1,100.'],
])('a number %s disputes nothing: %s', (_, language, text) => {
  expect(disputes(language, text)).toEqual([]);
});
