import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

/** Text, the reported clause, who is said to report it. */
type Row = readonly [text: string, clause: string, speaker: string];

// Translated word by word, a report begins with its verb.
table<Row>(
  'a verb that opens its sentence reports what follows its subject',
  ([text, clause, speaker]) => {
    const { quotations, speakers } = analyse(articleOf(text, 'fr'));
    const found = quotations.map((q) => [q.kind, q.exact, speakers.find(({ id }) => id === q.speaker)?.name]);
    expect(found).toContainEqual(['indirect', clause, speaker]);
  },
  {
    right: [
      ['A annoncé hier le porte-parole Paul Rey que le passage reste fermé.', 'le passage reste fermé', 'Paul Rey'],
      [
        'A confirmé le ministre de l’Intérieur, Paul Rey, que le passage reste fermé.',
        'le passage reste fermé',
        'Paul Rey',
      ],
      ['A expliqué la maire, Léa Roux, ce mardi, que le pont ne tient plus.', 'le pont ne tient plus', 'Léa Roux'],
    ],
  },
);
