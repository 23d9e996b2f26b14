import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

/** Text, the quotation's words, and the words of the text that point at its source. */
type Row = readonly [text: string, exact: string, mention: string | null];

table<Row>(
  'mention',
  ([text, exact, mention]) => {
    const { quotations } = analyse(articleOf(text, 'en'));
    expect(quotations.find((q) => q.exact === exact)?.mention).toBe(mention);
  },
  {
    right: [
      ['“The wall,” said Tom Birkett, “will hold.”', 'will hold.', 'Tom Birkett'],
      ['Tom Birkett laughed. “The wall holds,” he said. “It always will.”', 'It always will.', 'he'],
      [
        'Tom Birkett laughed.\n\n“The wall holds,” he said.\n\n“It will hold for a hundred years, and so will the quay.”',
        'It will hold for a hundred years, and so will the quay.',
        'he',
      ],
      // A pronoun that leads nowhere is what the text says all the same.
      ['“The wall holds and it always will,” she said.', 'The wall holds and it always will', 'she'],
      ['Nobody slept. “The wall holds and it always will.”', 'The wall holds and it always will.', null],
    ],
  },
);
