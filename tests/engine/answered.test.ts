import { describe, expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';

type Language = 'fr' | 'en' | 'de' | 'es' | 'it' | 'pt';

/** What another voice disputes in a text: the words, whose they are, who disputes them. */
const answered = (language: Language, text: string) => {
  const { claims, speakers } = analyse(articleOf(text, language));
  const nameOf = (id: string | null) => speakers.find((one) => one.id === id)?.name ?? null;
  return claims
    .filter(({ status }) => status.includes('speaker.countered'))
    .map((one) => [one.exact, nameOf(one.claimant), nameOf(one.disputer)]);
};

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
  ])('%s: %s', (...row) => check(row));

  test('of all that one verb reports', () => {
    expect(
      answered(
        'fr',
        'Jeanne Oriol assure que la digue tient et que le port est sûr. Paul Tessier n’est pas de cet avis.',
      ),
    ).toEqual([
      ['la digue tient', 'Jeanne Oriol', 'Paul Tessier'],
      ['le port est sûr', 'Jeanne Oriol', 'Paul Tessier'],
    ]);
  });
});

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

test.each<readonly [Language, string]>([
  // Nobody else has stated anything.
  ['fr', 'Paul Tessier n’est pas de cet avis.'],
  ['fr', 'Jeanne Oriol affirme que la digue tient. Elle n’est pas de cet avis depuis longtemps.'],
  ['en', 'Tom Birkett saw it differently.'],
  ['it', 'Plinio Rusconi ha scosso il capo. Nega tutto dal primo giorno.'],
  ['pt', 'Rui Cachão negou essa leitura.'],
  // The view is not negated, or the phrase is part of something else.
  ['fr', 'Jeanne Oriol affirme que la digue tient. Paul Tessier est de cet avis.'],
  ['en', 'Ellen Marsh said that the wall was safe. Tom Birkett agreed.'],
  ['es', 'Inés Robledo dijo que el dique resiste. Rosa Cárdenas lo ve así.'],
  // A question, a refusal, an offer.
  ['fr', 'Jeanne Oriol a demandé si la digue tenait. Paul Tessier n’est pas de cet avis.'],
  ['it', 'Marta Bellini dice che la diga regge. Plinio Rusconi rifiuta di commentare.'],
  ['pt', 'Inês Tavares diz que o dique resiste. Rui Cachão recusou comentar.'],
  ['fr', 'Jeanne Oriol propose un accord. Paul Tessier rejette toute négociation.'],
  // An accusation alone disputes nothing.
  ['fr', 'Paul Tessier est soupçonné d’avoir vendu les cloches.'],
  ['en', 'Tom Birkett is alleged to have moved the boats.'],
])('nobody answers, %s: %s', (language, text) => {
  expect(answered(language, text)).toEqual([]);
});
