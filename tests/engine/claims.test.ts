import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import type { ClaimStatus } from '../../engine/model.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

/** Text, the claim, its status, who makes it, who disputes it (`article` for the journalist), the words that dispute. */
type Row = readonly [
  text: string,
  exact: string,
  status: ClaimStatus,
  claimant: string | null,
  disputer: string | null,
  marker: string,
];

function claimsOf(text: string, language: 'fr' | 'en') {
  const { claims, speakers } = analyse(articleOf(text, language));
  const nameOf = (id: string | null) => speakers.find((s) => s.id === id)?.name ?? null;
  return claims.map((c) => ({
    exact: c.exact,
    status: c.status,
    claimant: nameOf(c.claimant),
    disputer: c.disputer === 'article' ? 'article' : nameOf(c.disputer),
    marker: c.marker,
  }));
}

function check(language: 'fr' | 'en') {
  return ([text, exact, status, claimant, disputer, marker]: Row) =>
    expect(claimsOf(text, language)).toEqual([{ exact, status: [status], claimant, disputer, marker }]);
}

function none(language: 'fr' | 'en') {
  return ([text]: readonly [text: string]) => expect(claimsOf(text, language)).toEqual([]);
}

table<Row>('the article disputes (French)', check('fr'), {
  right: [
    [
      'Paul Tessier affirme à tort que la digue a cédé.',
      'la digue a cédé',
      'author.refuted',
      'Paul Tessier',
      'article',
      'à tort',
    ],
    [
      'Paul Tessier a affirmé, à tort, que la digue a cédé.',
      'la digue a cédé',
      'author.refuted',
      'Paul Tessier',
      'article',
      'à tort',
    ],
    [
      'Paul Tessier est parti, affirmant faussement que la digue a cédé.',
      'la digue a cédé',
      'author.refuted',
      'Paul Tessier',
      'article',
      'faussement',
    ],
    [
      'Paul Tessier prétend de façon mensongère que la digue a cédé.',
      'la digue a cédé',
      'author.refuted',
      'Paul Tessier',
      'article',
      'de façon mensongère',
    ],
    [
      'À tort, Paul Tessier assure que la digue a cédé.',
      'la digue a cédé',
      'author.refuted',
      'Paul Tessier',
      'article',
      'À tort',
    ],
    [
      'Paul Tessier affirme, contre toute évidence, que la digue a cédé.',
      'la digue a cédé',
      'author.refuted',
      'Paul Tessier',
      'article',
      'contre toute évidence',
    ],
    [
      'Paul Tessier affirme à tort que « la digue a cédé ».',
      'la digue a cédé',
      'author.refuted',
      'Paul Tessier',
      'article',
      'à tort',
    ],
    [
      'Paul Tessier affirme sans preuve que la digue a cédé.',
      'la digue a cédé',
      'author.unsupported',
      'Paul Tessier',
      'article',
      'sans preuve',
    ],
    [
      'Sans la moindre preuve, Paul Tessier accuse Jeanne Oriol d’avoir caché le rapport.',
      'avoir caché le rapport',
      'author.unsupported',
      'Paul Tessier',
      'article',
      'Sans la moindre preuve',
    ],
    [
      'Paul Tessier a accusé, sans preuve à l’appui, Jeanne Oriol d’avoir caché le rapport.',
      'avoir caché le rapport',
      'author.unsupported',
      'Paul Tessier',
      'article',
      'sans preuve à l’appui',
    ],
    [
      'Un mur présenté par Paul Tessier comme une merveille.',
      'mur présenté par Paul Tessier comme une merveille',
      'author.distanced',
      'Paul Tessier',
      'article',
      'présenté par Paul Tessier comme',
    ],
  ],
  known: [
    // The marker behind the clause stays part of the claim (clauseEnd, indirect.ts).
    [
      'Paul Tessier affirme que la digue a cédé, sans fournir de preuve.',
      'la digue a cédé',
      'author.unsupported',
      'Paul Tessier',
      'article',
      'sans fournir de preuve',
    ],
    // A comma before the participle hides what is presented (presented.ts).
    [
      'Le port, décrit par Jeanne Oriol comme un danger, ferme.',
      'port, décrit par Jeanne Oriol comme un danger',
      'author.distanced',
      'Jeanne Oriol',
      'article',
      'décrit par Jeanne Oriol comme',
    ],
  ],
});

table<Row>('the article disputes (English)', check('en'), {
  right: [
    [
      'Tom Birkett falsely claimed that the wall has failed.',
      'the wall has failed',
      'author.refuted',
      'Tom Birkett',
      'article',
      'falsely',
    ],
    [
      'Tom Birkett said wrongly that the wall has failed.',
      'the wall has failed',
      'author.refuted',
      'Tom Birkett',
      'article',
      'wrongly',
    ],
    [
      'Tom Birkett has claimed, without evidence, that the wall has failed.',
      'the wall has failed',
      'author.unsupported',
      'Tom Birkett',
      'article',
      'without evidence',
    ],
    [
      'Without offering evidence, Tom Birkett said that the wall has failed.',
      'the wall has failed',
      'author.unsupported',
      'Tom Birkett',
      'article',
      'Without offering evidence',
    ],
    [
      'Tom Birkett baselessly said the wall has failed.',
      'the wall has failed',
      'author.unsupported',
      'Tom Birkett',
      'article',
      'baselessly',
    ],
    [
      'A wall presented by Tom Birkett as a wonder.',
      'wall presented by Tom Birkett as a wonder',
      'author.distanced',
      'Tom Birkett',
      'article',
      'presented by Tom Birkett as',
    ],
  ],
});

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
  ],
  known: [
    // A bare plural at the head of a sentence is no subject.
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

table<readonly [text: string]>('nothing is disputed (French)', none('fr'), {
  right: [
    ['Paul Tessier affirme, à tort ou à raison, que la digue a cédé.'],
    ['Ce n’est pas à tort que Paul Tessier affirme que la digue a cédé.'],
    ['Contrairement à l’an dernier, Paul Tessier affirme que la digue a cédé.'],
    // The speaker disputes, not the article.
    ['« C’est à tort que l’on me vise », a dit Paul Tessier.'],
    ['Jeanne Oriol a dit : « Il affirme sans preuve que la digue a cédé. »'],
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
  ],
  known: [
    // Negation is looked for right behind the verb alone, not before a participle, and « plus » is let through (denials.ts).
    ['Paul Tessier n’a jamais nié avoir caché le rapport.'],
    ['Paul Tessier ne conteste plus ce chiffre.'],
    ['La mairie n’a pas contesté ce chiffre.'],
  ],
});

table<readonly [text: string]>('nothing is disputed (English)', none('en'), {
  right: [
    ['Tom Birkett did not wrongly say that the wall has failed.'],
    ['Unlike last year, Tom Birkett said that the wall has failed.'],
    ['“He falsely claims that the wall has failed,” Ellen Marsh said.'],
    ['Tom Birkett did not deny hiding the report.'],
    ['Tom Birkett never denied hiding the report.'],
    ['The alleged thief has left.'],
    ['Tom Birkett was presented by Ellen Marsh to the crowd.'],
  ],
});
