import { describe, expect, test } from 'vitest';
import { answered, type Language } from './answers.ts';

/** Language, text, what is disputed, whose it is, who disputes it. */
type Row = readonly [Language, string, string, string | null, string | null];

const check = ([language, text, exact, claimant, disputer]: Row) =>
  expect(answered(language, text)).toEqual([[exact, claimant, disputer]]);

describe('somebody sees it another way', () => {
  test.each<Row>([
    [
      'fr',
      'Jeanne Oriol assure que la digue tient. Paul Tessier n’est pas de cet avis.',
      'la digue tient',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
    [
      'fr',
      'Jeanne Oriol affirme que la digue tient. Paul Tessier soutient le contraire.',
      'la digue tient',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
    [
      'fr',
      '« La digue tient », a dit Jeanne Oriol. Paul Tessier n’y croit pas.',
      'La digue tient',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
    [
      'fr',
      'Jeanne Oriol affirme que Paul Tessier a vendu sa barque. Il jure que non.',
      'Paul Tessier a vendu sa barque',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
    [
      'en',
      'Ellen Marsh said that the wall was safe. Tom Birkett saw it differently.',
      'the wall was safe',
      'Ellen Marsh',
      'Tom Birkett',
    ],
    [
      'en',
      'Ellen Marsh said that the wall was safe. Tom Birkett disagreed.',
      'the wall was safe',
      'Ellen Marsh',
      'Tom Birkett',
    ],
    [
      'en',
      'Ellen Marsh argued that the wall was safe. Tom Birkett reached a different conclusion.',
      'the wall was safe',
      'Ellen Marsh',
      'Tom Birkett',
    ],
    [
      'de',
      'Jonas Reuter sagte, dass der Deich hält. Jutta Brandt ist anderer Meinung.',
      'der Deich hält',
      'Jonas Reuter',
      'Jutta Brandt',
    ],
    [
      'de',
      'Jonas Reuter sagte, dass der Deich hält. Anders sieht das Jutta Brandt.',
      'der Deich hält',
      'Jonas Reuter',
      'Jutta Brandt',
    ],
    [
      'es',
      'Inés Robledo dijo que el dique resiste. No lo ve así Rosa Cárdenas.',
      'el dique resiste',
      'Inés Robledo',
      'Rosa Cárdenas',
    ],
    [
      'es',
      'Inés Robledo dijo que el dique resiste. Rosa Cárdenas cuenta otra historia.',
      'el dique resiste',
      'Inés Robledo',
      'Rosa Cárdenas',
    ],
    [
      'it',
      'Marta Bellini sostiene che la diga regge. Plinio Rusconi è di altro avviso.',
      'la diga regge',
      'Marta Bellini',
      'Plinio Rusconi',
    ],
    [
      'pt',
      'Inês Tavares afirma que o dique resiste. Rui Cachão não concorda.',
      'o dique resiste',
      'Inês Tavares',
      'Rui Cachão',
    ],
    [
      'es',
      'Inés Robledo dijo que el dique resiste. Rosa Cárdenas discrepa.',
      'el dique resiste',
      'Inés Robledo',
      'Rosa Cárdenas',
    ],
    // The verb shows that whoever stands before it speaks.
    [
      'fr',
      'Jeanne Oriol affirme que la digue tient. Les jardiniers, eux, disent exactement l’inverse.',
      'la digue tient',
      'Jeanne Oriol',
      'Les jardiniers',
    ],
    [
      'fr',
      'Jeanne Oriol juge que le livre expose des enfants. L’auteur, Paul Tessier, s’en défend.',
      'le livre expose des enfants',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
    [
      'en',
      'Ellen Marsh said that the wall was safe. The welders say the exact opposite.',
      'the wall was safe',
      'Ellen Marsh',
      'The welders',
    ],
    [
      'it',
      'Marta Bellini sostiene che la diga regge. Gli operai dicono l’esatto contrario.',
      'la diga regge',
      'Marta Bellini',
      'Gli operai',
    ],
    [
      'de',
      'Jonas Reuter sagte, dass der Deich hält. Jutta Brandt hält das für eine Schutzbehauptung.',
      'der Deich hält',
      'Jonas Reuter',
      'Jutta Brandt',
    ],
    [
      'es',
      'Inés Robledo dijo que el dique resiste. Rosa Cárdenas rechazó de plano esa versión.',
      'el dique resiste',
      'Inés Robledo',
      'Rosa Cárdenas',
    ],
    // A conjunction may open the clause that denies what is reported; one that denies nothing belongs to it.
    [
      'es',
      'Inés Robledo asegura que el dique resiste, aunque Rosa Cárdenas lo niega.',
      'el dique resiste',
      'Inés Robledo',
      'Rosa Cárdenas',
    ],
    [
      'fr',
      'Selon Jeanne Oriol, la digue tient, bien que Paul Tessier le nie.',
      'la digue tient',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
    // An article that is a pronoun too, behind somebody described.
    [
      'it',
      'Marta Bellini ha detto che la diga regge. Il sindaco lo nega con forza.',
      'la diga regge',
      'Marta Bellini',
      'Il sindaco',
    ],
  ])('%s: %s', (...row) => check(row));

  test('no defence of oneself, and no thing', () => {
    expect(answered('fr', 'Jeanne Oriol juge que le livre est faux. Paul Tessier se défend bien.')).toEqual([]);
    expect(answered('de', 'Jonas Reuter sagte, dass der Deich hält. Jutta Brandt spart für eine Reise.')).toEqual([]);
  });

  test('no clause that only concedes', () => {
    expect(answered('es', 'Inés Robledo asegura que el dique resiste, aunque nadie lo revisa.')).toEqual([]);
  });

  test('of the first that one verb reports', () => {
    expect(
      answered(
        'fr',
        'Jeanne Oriol assure que la digue tient et que le port est sûr. Paul Tessier n’est pas de cet avis.',
      ),
    ).toEqual([['la digue tient', 'Jeanne Oriol', 'Paul Tessier']]);
  });
});
