import { describe, expect, test } from 'vitest';
import { answered, type Language } from './answers.ts';

/** Language, text, what is disputed, whose it is, who disputes it. */
type Row = readonly [Language, string, string, string | null, string | null];

const check = ([language, text, exact, claimant, disputer]: Row) =>
  expect(answered(language, text)).toEqual([[exact, claimant, disputer]]);

describe('a denial of what was told before', () => {
  test.each<Row>([
    // An accusation rather than what stands behind it, told or only laid to somebody's charge.
    [
      'fr',
      'Jeanne Oriol accuse Paul Tessier d’avoir caché le rapport et promet de saisir un juge. Il dément.',
      'avoir caché le rapport',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
    [
      'fr',
      'Paul Tessier est soupçonné d’avoir vendu les cloches. Il nie.',
      'avoir vendu les cloches',
      null,
      'Paul Tessier',
    ],
    [
      'en',
      'Tom Birkett is accused of moving the boats at night. He denies it.',
      'moving the boats at night',
      null,
      'Tom Birkett',
    ],
    [
      'de',
      'Jonas Reuter wird beschuldigt, das Boot verkauft zu haben. Er weist die Vorwürfe zurück.',
      'das Boot verkauft zu haben',
      null,
      'Jonas Reuter',
    ],
    // A relative ends what it takes up, an apposition before it too.
    [
      'fr',
      'Jeanne Oriol assure que la digue tient, une lecture que Paul Tessier récuse.',
      'la digue tient',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
    [
      'en',
      'Ellen Marsh accused the council of hiding the plan, which Tom Birkett denied.',
      'hiding the plan',
      'Ellen Marsh',
      'Tom Birkett',
    ],
    // Whatever noun a demonstrative stands before.
    [
      'pt',
      'Inês Tavares afirma que o dique cedeu. Rui Cachão negou essa leitura.',
      'o dique cedeu',
      'Inês Tavares',
      'Rui Cachão',
    ],
    [
      'it',
      'Marta Bellini sostiene che la diga abbia ceduto. Plinio Rusconi nega tutto.',
      'la diga abbia ceduto',
      'Marta Bellini',
      'Plinio Rusconi',
    ],
    [
      'de',
      'Jonas Reuter meldete, der Deich sei gebrochen. Jutta Brandt wies den Bericht umgehend zurück.',
      'der Deich sei gebrochen',
      'Jonas Reuter',
      'Jutta Brandt',
    ],
    [
      'en',
      'Ellen Marsh was accused of hiding the plan, an allegation she denies.',
      'hiding the plan',
      null,
      'Ellen Marsh',
    ],
    [
      'de',
      'Jonas Reuter beschuldigte die Firma, das Wasser zu vergiften, was Jutta Brandt bestreitet.',
      'das Wasser zu vergiften',
      'Jonas Reuter',
      'Jutta Brandt',
    ],
    [
      'en',
      'Ellen Marsh said that the road was open. That claim was challenged by Tom Birkett.',
      'the road was open',
      'Ellen Marsh',
      'Tom Birkett',
    ],
    [
      'fr',
      'Jeanne Oriol assure que la digue tient. Vraiment ? Paul Tessier dément.',
      'la digue tient',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
    // Whoever denies it leads to nobody.
    [
      'fr',
      'Paul Tessier reproche à la mairie d’avoir caché le rapport. Elle le nie.',
      'avoir caché le rapport',
      'Paul Tessier',
      null,
    ],
    // Nobody answers his own words, and a question is no statement.
    [
      'fr',
      'Jeanne Oriol affirme que la digue a cédé, et Paul Tessier ajoute qu’il pleut. Paul Tessier le nie.',
      'la digue a cédé',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
  ])('%s: %s', (...row) => check(row));
});

describe('what is denied stands beside the verb', () => {
  test.each<Row>([
    [
      'fr',
      'Paul Tessier a nié toute participation et indiqué avoir perdu ses clés.',
      'toute participation',
      null,
      'Paul Tessier',
    ],
    [
      'fr',
      'Paul Tessier a reconnu des erreurs mais contesté toute intention de nuire.',
      'toute intention de nuire',
      null,
      'Paul Tessier',
    ],
    ['fr', 'Que la digue ait cédé, Paul Tessier le conteste.', 'la digue ait cédé', null, 'Paul Tessier'],
    [
      'de',
      'Jonas Reuter hat vor Gericht bestritten, das Boot verkauft zu haben.',
      'das Boot verkauft zu haben',
      null,
      'Jonas Reuter',
    ],
    ['de', 'Dass der Deich gebrochen sei, bestritt Jutta Brandt.', 'der Deich gebrochen sei', null, 'Jutta Brandt'],
    ['de', 'Dass der Deich brach, hat Jutta Brandt stets bestritten.', 'der Deich brach', null, 'Jutta Brandt'],
    [
      'de',
      'Jutta Brandt stritt am Montag vor Gericht ab, dass der Deich brach.',
      'der Deich brach',
      null,
      'Jutta Brandt',
    ],
    [
      'de',
      'Den Vorwurf, das Boot verkauft zu haben, wies Jonas Reuter zurück.',
      'das Boot verkauft zu haben',
      null,
      'Jonas Reuter',
    ],
    [
      'de',
      'Berichte, wonach der Hafen schließt, dementierte Jutta Brandt.',
      'der Hafen schließt',
      null,
      'Jutta Brandt',
    ],
  ])('%s: %s', (...row) => check(row));
});

describe('a short answer calls it untrue', () => {
  test.each<Row>([
    [
      'fr',
      'Le port est fermé, a affirmé Jeanne Oriol. Faux, a rétorqué Paul Tessier.',
      'Le port est fermé',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
    [
      'fr',
      'Jeanne Oriol affirme que le port est fermé. Paul Tessier a répondu que ce n’était pas le cas.',
      'le port est fermé',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
    [
      'en',
      'Ellen Marsh said that the wall had failed. Tom Birkett said that was not true.',
      'the wall had failed',
      'Ellen Marsh',
      'Tom Birkett',
    ],
    [
      'en',
      'Ellen Marsh claimed the wall had failed. Tom Birkett called that account “fiction”.',
      'the wall had failed',
      'Ellen Marsh',
      'Tom Birkett',
    ],
    [
      'fr',
      'Jeanne Oriol affirme que la digue tient, une thèse que le maire Paul Tessier a qualifiée de « fable ».',
      'la digue tient',
      'Jeanne Oriol',
      'Paul Tessier',
    ],
  ])('%s: %s', (...row) => check(row));
});
