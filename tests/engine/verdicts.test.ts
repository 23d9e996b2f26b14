import { describe, expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { answered, type Language } from './answers.ts';
import { articleOf } from './articles.ts';

/** Language, text, what is disputed, whose it is, who disputes it. */
type Row = readonly [Language, string, string, string | null, string | null];

describe('a verdict on what was said needs no noun and no marks', () => {
  test.each<Row>([
    [
      'en',
      'Ida Pell said the ford was safe. Rolf Dane called that nonsense.',
      'the ford was safe',
      'Ida Pell',
      'Rolf Dane',
    ],
    ['en', 'Ida Pell said the ford was safe. Rolf Dane spoke of a lie.', 'the ford was safe', 'Ida Pell', 'Rolf Dane'],
    [
      'fr',
      'Ida Pell a dit que le gué est sûr. Rolf Dane a parlé d’un mensonge.',
      'le gué est sûr',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'de',
      'Ida Pell sagte, die Furt sei sicher. Rolf Dane sprach von einer Lüge.',
      'die Furt sei sicher',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'de',
      'Ida Pell sagte, die Furt sei sicher. Rolf Dane sagte, das stimme nicht.',
      'die Furt sei sicher',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'it',
      'Ida Pell ha detto che il guado è sicuro. Secondo Rolf Dane, non è così.',
      'il guado è sicuro',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'es',
      'Ida Pell dijo que el vado es seguro. Rolf Dane asegura que no es así.',
      'el vado es seguro',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'pt',
      '«Ninguém nos avisou», lamenta Ida Pell. Rolf Dane garante que não foi assim.',
      'Ninguém nos avisou',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'es',
      'Ida Pell dijo que el vado es seguro. Rolf Dane no está de acuerdo.',
      'el vado es seguro',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'fr',
      'Ida Pell a dit que le gué est sûr. Des pêcheurs le contestent.',
      'le gué est sûr',
      'Ida Pell',
      'Des pêcheurs',
    ],
  ])('%s: %s', (language, text, exact, claimant, disputer) => {
    expect(answered(language, text)).toEqual([[exact, claimant, disputer]]);
  });

  test.each<readonly [Language, string]>([
    ['fr', 'Ida Pell a dit que le gué est sûr. Rolf Dane a parlé d’un mensonge du maire.'],
    ['fr', 'Ida Pell a dit que le gué est sûr. Rolf Dane n’est pas d’accord avec le plan.'],
    ['de', 'Ida Pell sagte, die Furt sei sicher. Das widerspricht dem Gesetz.'],
  ])('nothing, %s: %s', (language, text) => expect(answered(language, text)).toEqual([]));
});

describe('somebody is contradicted, by pronoun, name or role, in what they have said', () => {
  test.each<Row>([
    [
      'en',
      '“We were never told,” Ida Pell said. Rolf Dane contradicted her.',
      'We were never told',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'de',
      '„Uns hat niemand gefragt“, sagte Ida Pell. Rolf Dane widersprach ihr.',
      'Uns hat niemand gefragt',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'de',
      '„Uns hat niemand gefragt“, sagte Ida Pell. Rolf Dane widersprach Pell.',
      'Uns hat niemand gefragt',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'en',
      '“We were never told,” Ida Pell said.\n\nRolf Dane disputes her account.',
      'We were never told',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'de',
      'Ida Pell sagte, die Furt sei sicher. Rolf Dane stellte das in Abrede.',
      'die Furt sei sicher',
      'Ida Pell',
      'Rolf Dane',
    ],
  ])('%s: %s', (language, text, exact, claimant, disputer) => {
    expect(answered(language, text)).toEqual([[exact, claimant, disputer]]);
  });

  test.each<readonly [Language, string]>([
    ['de', '„Uns hat niemand gefragt“, sagte Ida Pell. Rolf Dane widersprach Karl Moor.'],
    ['en', '“We were never told,” Ida Pell said. Rolf Dane rejected her.'],
  ])('nothing, %s: %s', (language, text) => expect(answered(language, text)).toEqual([]));
});

describe('an accusation is answered', () => {
  test.each<Row>([
    [
      'en',
      'Ida Pell says Rolf Dane sold the barn. “The allegations are quite unfounded,” Dane said.',
      'Rolf Dane sold the barn',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'en',
      'Ida Pell says Rolf Dane sold the barn. Dane said the claims were without foundation.',
      'Rolf Dane sold the barn',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'de',
      'Ida Pell sagt, Rolf Dane habe die Scheune verkauft. „Die Vorwürfe entbehren jeder Grundlage“, sagte Dane.',
      'Rolf Dane habe die Scheune verkauft',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'fr',
      'Ida Pell dit que Rolf Dane a vendu la grange. M. Dane clame son innocence.',
      'Rolf Dane a vendu la grange',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'de',
      'Ida Pell sagt, Rolf Dane habe die Scheune verkauft. Dane beteuert seine Unschuld.',
      'Rolf Dane habe die Scheune verkauft',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'en',
      'Ida Pell says Rolf Dane took the hay. “I never took any hay,” Dane said.',
      'Rolf Dane took the hay',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'en',
      'Ida Pell said the barn was sold. “The barn was never sold,” Rolf Dane said.',
      'the barn was sold',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'fr',
      'Ida Pell a dit que le gué est sûr. Une version que conteste Rolf Dane.',
      'le gué est sûr',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'en',
      'Ida Pell maintained that the ford was safe, an argument Rolf Dane called absurd.',
      'the ford was safe',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'de',
      'Ida Pell sagte, die Furt sei sicher. Diese Behauptung wird von Rolf Dane bestritten.',
      'die Furt sei sicher',
      'Ida Pell',
      'Rolf Dane',
    ],
    [
      'en',
      'Ida Pell said nine farms were lost. That figure has been challenged by Rolf Dane.',
      'nine farms were lost',
      'Ida Pell',
      'Rolf Dane',
    ],
  ])('%s: %s', (language, text, exact, claimant, disputer) => {
    expect(answered(language, text)).toEqual([[exact, claimant, disputer]]);
  });

  test.each<readonly [Language, string]>([
    ['en', 'Ida Pell said the barn was closed on Monday. Rolf Dane said the barn has no lights.'],
    ['en', 'Ida Pell said the council lost money on the barn. “We have no money,” Rolf Dane said.'],
    ['fr', 'Ida Pell a dit que le gué est sûr. Rolf Dane raconte la perte de l’innocence.'],
  ])('nothing, %s: %s', (language, text) => expect(answered(language, text)).toEqual([]));
});

describe('the article says that a claim is false, and whose it is', () => {
  test.each<readonly [Language, string, string | null]>([
    ['en', 'Ida Pell repeated the debunked claim that the ford was closed.', 'Ida Pell'],
    ['fr', 'Ida Pell a répété la fausse affirmation selon laquelle le gué est fermé.', 'Ida Pell'],
    ['es', 'Ida Pell repitió la falsa afirmación de que el vado está cerrado.', 'Ida Pell'],
    ['en', 'Ida Pell said the ford was closed. That is not accurate: it was open.', 'Ida Pell'],
    ['de', 'Die Behauptung, die Furt sei zu, entbehrt jeder Grundlage.', null],
    ['en', 'Ida Pell criticised the false claim that the ford was closed.', null],
  ])('%s: %s', (language, text, claimant) => {
    const { claims, speakers } = analyse(articleOf(text, language));
    expect(claims.map(({ status }) => status)).toHaveLength(1);
    expect(claims[0]?.disputer).toBe('article');
    expect(speakers.find(({ id }) => id === claims[0]?.claimant)?.name ?? null).toBe(claimant);
  });
});
