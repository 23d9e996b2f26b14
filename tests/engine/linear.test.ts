import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

/** What is repeated, and the lengths in characters between which the time may grow no faster than the text, give or take. */
type Row = readonly [name: string, repeated: string, short: number];

const GROWTH = 8;
/** Linear would be 1. Caches, the machine's other work and small quadratic parts need room; truly quadratic is `GROWTH`. */
const ROOM = 5;
const RUNS = 3;

const REPORT =
  'Paul Tessier affirme que la digue a tenu. « Elle tiendra encore longtemps », a-t-il dit à Jeanne Oriol. ';

/** The best of several runs: what else the machine does only ever adds. */
function bestTime(repeated: string, length: number): number {
  const article = articleOf(`${repeated.repeat(Math.ceil(length / repeated.length))}Fin.`);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    analyse(article);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function check([, repeated, short]: Row): void {
  bestTime(REPORT, 10_000);
  const before = bestTime(repeated, short);
  const after = bestTime(repeated, short * GROWTH);
  // Some milliseconds are noise whatever their ratio.
  expect(after / Math.max(before, 5)).toBeLessThan(GROWTH * ROOM);
}

table<Row>('time grows with the text', check, {
  right: [
    ['articles', `${REPORT}\n\n`, 4000],
    ['one long paragraph', REPORT, 2000],
    ['interviews', 'Que craignez-vous ?\n\n« Je crains les tempêtes. »\n\n', 4000],
    ['dialogues', '— Oui, dit Paul.\n\n', 4000],
    ['claims', 'Paul affirme à tort que la digue a cédé. La mairie dément ce chiffre. Le pont aurait bougé. ', 4000],
    [
      'figures',
      'Selon Paul, 300 barques ont coulé ; la mairie en compte 40. Rien ne prouve que la digue a cédé.\n\n',
      4000,
    ],
    ['names', 'Paul Tessier, Jeanne Oriol, Élise Vasseur ', 4000],
    ['a list in one sentence', 'le maire, la mairie, ', 4000],
    ['commas', 'la, ', 4000],
    ['numbers', '3 000 ', 4000],
    ['empty blocks', '\n\n', 4000],
    ['blanks', ' ', 20_000],
    ['one word', 'digue', 20_000],
    ['signs', '.,;:!?…', 4000],
    ['dashes', '— ', 4000],
    ['brackets', '( ', 4000],
    ['initials', 'J. ', 4000],
    ['closing marks alone', '» ', 1000],
    ['empty marks', '« » ', 1000],
    ['paragraphs that all go on', '« La digue a tenu.\n\n', 2000],
    ['one sentence of sources', 'selon Paul, ', 4000],
    ['one sentence of reports', 'il pleut, dit Paul, et ', 4000],
    ['nested clauses', 'Paul dit que ', 4000],
    ['reports in English', 'he said ', 4000],
    ['opening marks alone', '« a ', 4000],
    ['single marks alone', '‘a ', 4000],
  ],
});
