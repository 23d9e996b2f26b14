import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';

const TOLD = 'Anne Plume a dit que le quai resterait fermé.';
const sure = (text: string) =>
  analyse(articleOf(text, 'fr')).quotations.find(({ exact }) => exact.startsWith('le quai'))?.confidence ?? 0;

test('whoever lets marks get lost is read with less trust, also where no mark stands', () => {
  const tidy = [
    '« Le pont a cédé », a dit Luc Broc.',
    '« La pluie revient », a dit Luc Broc.',
    '« On attend », a dit Luc Broc.',
  ];
  const damaged = tidy.map((line) => line.replace('« ', '« « '));
  expect(sure([...tidy, TOLD].join('\n\n'))).toBeGreaterThan(0.9);
  expect(sure([...damaged, TOLD].join('\n\n'))).toBeLessThan(0.9);
  // One slip of the pen is none.
  expect(sure([damaged[0], tidy[1], tidy[2], TOLD].join('\n\n'))).toBeGreaterThan(0.9);
});
