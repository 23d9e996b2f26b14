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

// What tells where and when a report was written is no part of it; whoever a preposition governs does not act.
attributed('parataxis', {
  fr: [
    [
      'LORVILLE, 3 mars (Agence Plume) – Le tunnel rouvrira lundi, a annoncé la société des ponts.',
      'Le tunnel rouvrira lundi',
      'la société des ponts',
      'indirect',
    ],
    [
      'BREST, le 4 mai – Le musée fermera en juin, a indiqué sa directrice, Anne Corbel.',
      'Le musée fermera en juin',
      'Anne Corbel',
      'indirect',
    ],
    [
      'Le ministre de la Culture, le poète Paul Aubin, a ri. La salle est ouverte, a-t-il dit.',
      'La salle est ouverte',
      'Paul Aubin',
      'indirect',
    ],
  ],
});

// Where the words begin that a source phrase leads in, and whose words stand before one.
attributed('according-to', {
  fr: [
    [
      'Pour l’historienne Anne Corbel, de l’université de Brest, qui n’a rien signé, la lettre est un faux.',
      'la lettre est un faux',
      'Anne Corbel',
      'indirect',
    ],
    ['Selon Paul Aubin, du club, qui loue la salle, le toit est percé.', 'le toit est percé', 'Paul Aubin', 'indirect'],
    ['Selon Paul Aubin, le toit est percé, ce que dément la ville.', 'le toit est percé', 'Paul Aubin', 'indirect'],
    ['La chaîne « examinait une offre », selon Anne Corbel.', 'examinait une offre', 'Anne Corbel', 'partial'],
  ],
});

// Who is named behind what was said last speaks; a superlative behind its noun and « quelqu'un » are nobody.
attributed('previous-subject', {
  fr: [
    [
      '« C’est triste », a dit Paul Aubin. L’adjointe, Anne Corbel, a haussé le ton. « On ne peut pas payer cela. »',
      'On ne peut pas payer cela.',
      'Anne Corbel',
      'direct',
    ],
  ],
});
attributed('floating-run', {
  fr: [
    [
      '« C’est triste », a dit Paul Aubin. La salle a haussé le ton. « On ne peut pas payer cela. »',
      'On ne peut pas payer cela.',
      'Paul Aubin',
      'direct',
    ],
  ],
});
attributed('cue-after', {
  fr: [
    [
      'Anne Corbel a noté que l’école la plus proche était loin. « J’ai appris à lire là », a-t-elle conclu.',
      'J’ai appris à lire là',
      'Anne Corbel',
      'direct',
    ],
  ],
});
attributed('that-clause', {
  fr: [
    // Behind a clause that a conjunction subordinates the main clause begins with its pronoun, whether a list has the verb or not.
    ['Lorsque Paul Aubin affirme que la digue tient, il se trompe.', 'la digue tient', 'Paul Aubin', 'indirect'],
    ['Paul Aubin affirme que s’il pleut, il reste.', 's’il pleut, il reste', 'Paul Aubin', 'indirect'],
    ['Sa voisine tient pour certain que le puits est sec.', 'le puits est sec', 'Sa voisine', 'indirect'],
    [
      'Le maire se tait ; il demande que la route soit ouverte.\n\nQuelqu’un a barré le mot.',
      'la route soit ouverte',
      'Le maire',
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
