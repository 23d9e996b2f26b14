import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';
import { table } from './tables.ts';

// Reports that stand inside what they report in French, and pronouns before an infinitive.
attributed('parataxis', {
  fr: [
    // Behind a word that joins clauses what is reported stands behind the insertion alone.
    [
      'Or, a reconnu le concierge, Paul Aubin, les clés avaient disparu.',
      'les clés avaient disparu',
      'Paul Aubin',
      'indirect',
    ],
    [
      'Les murs tiennent, mais, prévient Anne Corbel, le toit est à refaire.',
      'le toit est à refaire',
      'Anne Corbel',
      'indirect',
    ],
    // What stands for a thing is the subject of what follows, whoever it is told to.
    [
      'Paul Aubin a témoigné. Ce qu’il a vu, en fait, raconte-t-il aux jurés, c’est une voiture grise.',
      'Ce qu’il a vu, en fait, raconte-t-il aux jurés, c’est une voiture grise',
      'Paul Aubin',
      'indirect',
    ],
    [
      'Anne Corbel préside. Ce qui manque, ajoute-t-elle aux élus, ce sont des bras.',
      'Ce qui manque, ajoute-t-elle aux élus, ce sont des bras',
      'Anne Corbel',
      'indirect',
    ],
    [
      'Anne Corbel est là. Les bras manquent, dit-elle aux élus, avant de sortir.',
      'Les bras manquent',
      'Anne Corbel',
      'indirect',
    ],
  ],
});

attributed('infinitive', {
  fr: [
    ['La mairie a confirmé l’avoir reçu.', 'l’avoir reçu', 'La mairie', 'indirect'],
    ['Anne Corbel affirme ne jamais les avoir vus.', 'ne jamais les avoir vus', 'Anne Corbel', 'indirect'],
  ],
});

attributed('participle', {
  fr: [
    [
      '« Non », a fait valoir Paul Aubin, en ajoutant que le pilote, qui compte parmi les rescapés, coopérait avec la cour.',
      'le pilote, qui compte parmi les rescapés, coopérait avec la cour',
      'Paul Aubin',
      'indirect',
    ],
  ],
});

table<readonly [text: string]>(
  'nothing is reported where « ne … que » leaves one thing alone, or an article stands before a noun',
  ([text]) => {
    const { quotations } = analyse(articleOf(text, 'fr'));
    expect(quotations.map(({ exact }) => exact)).toEqual([]);
  },
  {
    right: [
      ['Le maire n’admet qu’une erreur de date, et s’en excuse.'],
      ['Le maire ne promet qu’un banc et deux arbres.'],
      ['La mairie confirme le calendrier.'],
    ],
  },
);
