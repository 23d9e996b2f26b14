import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { check, none, type Row } from './claim-rows.ts';
import { table } from './tables.ts';

table<Row>('another voice disputes (French)', check('fr'), {
  right: [
    [
      'Jeanne Oriol dément avoir caché le rapport.',
      'avoir caché le rapport',
      'speaker.countered',
      null,
      'Jeanne Oriol',
      'dément',
    ],
    ['La mairie conteste ce chiffre.', 'ce chiffre', 'speaker.countered', null, 'La mairie', 'conteste'],
    ['Les riverains réfutent cette version.', 'cette version', 'speaker.countered', null, 'Les riverains', 'réfutent'],
    [
      'Jeanne Oriol a nié avoir caché le rapport.',
      'avoir caché le rapport',
      'speaker.countered',
      null,
      'Jeanne Oriol',
      'a nié',
    ],
    ['Jeanne Oriol nie que la digue ait cédé.', 'la digue ait cédé', 'speaker.countered', null, 'Jeanne Oriol', 'nie'],
    [
      'Paul Tessier a vu Jeanne Oriol. Elle récuse ces chiffres.',
      'ces chiffres',
      'speaker.countered',
      null,
      'Jeanne Oriol',
      'récuse',
    ],
  ],
});

table<Row>('another voice disputes (English)', check('en'), {
  right: [
    ['Ellen Marsh denies hiding the report.', 'hiding the report', 'speaker.countered', null, 'Ellen Marsh', 'denies'],
    ['The council disputes this figure.', 'this figure', 'speaker.countered', null, 'The council', 'disputes'],
    [
      'Ellen Marsh has denied that the wall failed.',
      'the wall failed',
      'speaker.countered',
      null,
      'Ellen Marsh',
      'has denied',
    ],
    ['Residents reject this version.', 'this version', 'speaker.countered', null, 'Residents', 'reject'],
  ],
});

table<Row>('hearsay hedges', check('fr'), {
  right: [
    ['La digue aurait cédé au nord.', 'La digue aurait cédé au nord', 'hedged', null, 'article', 'aurait'],
    ['Deux bateaux seraient perdus.', 'Deux bateaux seraient perdus', 'hedged', null, 'article', 'seraient'],
    [
      'Selon Paul Tessier, la digue aurait cédé au nord.',
      'la digue aurait cédé au nord',
      'hedged',
      'Paul Tessier',
      'article',
      'aurait',
    ],
  ],
});

table<Row>('hearsay hedges (English)', check('en'), {
  right: [
    [
      'The wall reportedly failed in the north.',
      'The wall reportedly failed in the north',
      'hedged',
      null,
      'article',
      'reportedly',
    ],
  ],
});

table<Row>('a voice denies the statement before (French)', check('fr'), {
  right: [
    [
      'Paul Tessier affirme que la digue a cédé. Jeanne Oriol le dément.',
      'la digue a cédé',
      'speaker.countered',
      'Paul Tessier',
      'Jeanne Oriol',
      'le dément',
    ],
    [
      'Paul Tessier affirme que la digue a cédé. Jeanne Oriol a nié, la main sur le cœur.',
      'la digue a cédé',
      'speaker.countered',
      'Paul Tessier',
      'Jeanne Oriol',
      'a nié',
    ],
  ],
});

table<Row>('a voice denies the statement before (English)', check('en'), {
  right: [
    [
      'Tom Birkett said that the wall has failed. Ellen Marsh disputes that.',
      'the wall has failed',
      'speaker.countered',
      'Tom Birkett',
      'Ellen Marsh',
      'disputes',
    ],
    [
      'Tom Birkett said that the wall has failed, which Ellen Marsh denies.',
      'the wall has failed',
      'speaker.countered',
      'Tom Birkett',
      'Ellen Marsh',
      'denies',
    ],
  ],
});

table<Row>('inside marks the speaker disputes (French)', check('fr'), {
  right: [
    [
      'Jeanne Oriol a dit : « Il affirme sans preuve que la digue a cédé. »',
      'la digue a cédé',
      'speaker.countered',
      null,
      'Jeanne Oriol',
      'sans preuve',
    ],
    [
      '« C’est à tort que l’on me vise », a dit Paul Tessier.',
      'l’on me vise',
      'speaker.countered',
      null,
      'Paul Tessier',
      'à tort',
    ],
  ],
});

table<Row>('inside marks the speaker disputes (English)', check('en'), {
  right: [
    [
      '“He falsely claims that the wall has failed,” Ellen Marsh said.',
      'the wall has failed',
      'speaker.countered',
      null,
      'Ellen Marsh',
      'falsely',
    ],
  ],
});

table<readonly [text: string]>('nothing is disputed (French)', none('fr'), {
  right: [
    ['Paul Tessier affirme, à tort ou à raison, que la digue a cédé.'],
    ['Ce n’est pas à tort que Paul Tessier affirme que la digue a cédé.'],
    ['Contrairement à l’an dernier, Paul Tessier affirme que la digue a cédé.'],
    ['Le portrait de Jeanne Oriol est un retrait distrait.'],
    ['Si la digue avait cédé, le port serait perdu.'],
    ['Le port serait perdu si la digue cédait.'],
    ['Paul Tessier ne dément pas avoir caché le rapport.'],
    ['Le démenti de la mairie est arrivé trop tard.'],
    ['Paul Tessier a été présenté par Jeanne Oriol à la foule.'],
    ['Le suspect présumé est parti.'],
    ['Une voiture sans plaques est passée.'],
    ['Le nid de Paul Tessier est vide.'],
    ['« La digue aurait cédé », a dit Paul Tessier.'],
    ['Paul Tessier n’a jamais nié avoir caché le rapport.'],
    ['Paul Tessier ne conteste plus ce chiffre.'],
    ['La mairie n’a pas contesté ce chiffre.'],
  ],
});

table<readonly [text: string]>('nothing is disputed (English)', none('en'), {
  right: [
    ['Tom Birkett did not wrongly say that the wall has failed.'],
    ['Unlike last year, Tom Birkett said that the wall has failed.'],
    ['Tom Birkett did not deny hiding the report.'],
    ['Tom Birkett never denied hiding the report.'],
    ['The alleged thief has left.'],
    ['Tom Birkett was presented by Ellen Marsh to the crowd.'],
  ],
});

test('what the article and another voice dispute is one claim, the article first', () => {
  const { claims, speakers } = analyse(
    articleOf('Paul Tessier affirme à tort que la digue a cédé. Jeanne Oriol le dément.', 'fr'),
  );
  expect(claims).toHaveLength(1);
  expect(claims[0]).toMatchObject({
    exact: 'la digue a cédé',
    status: ['author.refuted', 'speaker.countered'],
    disputer: 'article',
    marker: 'à tort',
    disputes: [
      { status: 'author.refuted', disputer: 'article', marker: 'à tort', rule: 'article-marker' },
      { status: 'speaker.countered', marker: 'le dément', rule: 'denial' },
    ],
  });
  expect(speakers.find(({ id }) => id === claims[0]?.disputes[1]?.disputer)?.name).toBe('Jeanne Oriol');
});

type Told = readonly [text: string, claimant: string | null];

function checkTold([text, claimant]: Told): void {
  const { claims, speakers } = analyse(articleOf(text));
  const told = claims.find(({ status }) => status.includes('hedged'));
  expect(told).toBeDefined();
  expect(speakers.find(({ id }) => id === told?.claimant)?.name ?? null).toBe(claimant);
}

table<Told>('what is told on goes on with the source before it, but for one who denies', checkTold, {
  right: [
    ['Selon Paul Tessier, la digue a cédé. La vanne aurait rouillé.', 'Paul Tessier'],
    ['La mairie dément que la digue ait cédé. La vanne aurait rouillé.', null],
    ['The council said that the wall has failed. The gate reportedly rusted.', 'The council'],
    ['The council denies that the wall has failed. The gate reportedly rusted.', null],
    ['Die Gemeinde bestreitet, dass der Damm gebrochen ist. Der Schieber war angeblich verrostet.', null],
  ],
});
