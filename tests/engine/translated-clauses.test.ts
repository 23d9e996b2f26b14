import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

/** Text, the reported clause, who is said to report it. */
type Row = readonly [text: string, clause: string, speaker: string];

// Clauses in French that is put word by word from another language.
table<Row>(
  'translated clauses (fr)',
  ([text, clause, speaker]) => {
    const { quotations, speakers } = analyse(articleOf(text, 'fr'));
    const found = quotations.map((q) => [q.kind, q.exact, speakers.find(({ id }) => id === q.speaker)?.name]);
    expect(found).toContainEqual(['indirect', clause, speaker]);
  },
  {
    right: [
      // „…, so die Anklage“: whatever noun ends the sentence.
      ['La bande serait venue de loin, ainsi l’accusation.', 'La bande serait venue de loin', 'l’accusation'],
      ['Rovelan devra rendre les millions, ainsi le politique.', 'Rovelan devra rendre les millions', 'le politique'],
      // A pronoun behind « selon » needs no comma.
      [
        'Léa Roux compte ses pertes. Et selon elle chaque jour coûte très cher.',
        'chaque jour coûte très cher',
        'Léa Roux',
      ],
      // Behind an infinitive a subject opens the next clause of the journalist's own.
      [
        'L’entraîneur Paul Rey a dit ressentir de la peine pour son équipe et il a demandé du calme.',
        'ressentir de la peine pour son équipe',
        'Paul Rey',
      ],
      // The simple past of verbs that no ending shows.
      [
        'Le maire Paul Rey a dit que la décision se prit « à deux » et que le club paiera tout.',
        'la décision se prit « à deux »',
        'Paul Rey',
      ],
      // What goes on with a subject of its own but without a pronoun stays.
      [
        'Le maire Paul Rey a promis de rouvrir la piscine et de baisser les prix.',
        'rouvrir la piscine et de baisser les prix',
        'Paul Rey',
      ],
    ],
  },
);
