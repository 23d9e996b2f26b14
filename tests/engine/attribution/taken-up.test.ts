import { expect } from 'vitest';
import { analyse } from '../../../engine/index.ts';
import { articleOf } from '../articles.ts';
import { table } from '../tables.ts';
import { attributed } from './attributed.ts';

type Row = readonly [text: string, exact: string];

attributed('taken-up', {
  de: [
    [
      'Das Werk schließt im Mai. Das teilte Jutta Brandeis mit.',
      'Das Werk schließt im Mai',
      'Jutta Brandeis',
      'indirect',
    ],
    ['Der Deich hält. Dies bestätigte die Behörde am Montag.', 'Der Deich hält', 'die Behörde', 'indirect'],
  ],
});

table<Row>(
  'what nobody in the text says',
  ([text, exact]) => {
    const { quotations } = analyse(articleOf(text, 'de'));
    expect(quotations.map((q) => q.exact)).not.toContain(exact);
  },
  {
    right: [
      // What somebody denies is another's statement; what the article holds against somebody is its own.
      ['Das Werk schließt im Mai. Das bestreitet Jutta Brandeis.', 'Das Werk schließt im Mai'],
      ['Anders als behauptet, schließt das Werk nicht. Das bestätigte Jutta Brandeis.', 'schließt das Werk nicht'],
    ],
  },
);
