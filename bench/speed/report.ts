import { table } from '../../cli/text-table.ts';
import type { RaceResult } from './race.ts';
import type { Sizes } from './sizes.ts';

/** What the engine shall hold. */
export const GOALS = { compromise: 30, words: 10, growth: 1.3, wordData: 250_000 } as const;

/** @param lengths characters of the growing texts, in the order of `growing`. */
export function reportLines(result: RaceResult, lengths: readonly number[], sizes: Sizes): string[] {
  const { engine, compromise, words, growing } = result;
  const asFast = compromise / engine;
  const asSlow = engine / words;
  const growth = Math.max(...growing) / Math.min(...growing);
  return [
    'Ratios',
    ...table(
      [
        [
          '  as fast as compromise',
          `${asFast.toFixed(1)} times`,
          goal(asFast >= GOALS.compromise, `at least ${GOALS.compromise}`),
        ],
        [
          '  time of one pass that splits words',
          `${asSlow.toFixed(1)} times`,
          goal(asSlow <= GOALS.words, `at most ${GOALS.words}`),
        ],
        [
          '  slowest length to fastest length',
          growth.toFixed(2),
          goal(growth <= GOALS.growth, `at most ${GOALS.growth}`),
        ],
      ],
      'lrl',
    ),
    '',
    'Microseconds a character',
    ...table(
      [
        ['  engine', engine.toFixed(3)],
        ['  compromise', compromise.toFixed(3)],
        ['  splitting words', words.toFixed(3)],
        ...growing.map((time, index) => [`  engine, ${kilo(lengths[index] ?? 0)} characters`, time.toFixed(3)]),
      ],
      'lr',
    ),
    '',
    'Minified',
    ...table(
      [
        [
          '  word data of all languages',
          kilo(sizes.words),
          goal(sizes.words <= GOALS.wordData, `at most ${kilo(GOALS.wordData)}`),
        ],
        ['  engine with it', kilo(sizes.engine), ''],
      ],
      'lrl',
    ),
  ];
}

const goal = (held: boolean, words: string): string => `${held ? 'held' : 'MISSED'}, goal ${words}`;

const kilo = (count: number): string => `${Math.round(count / 1000).toLocaleString('en')} k`;
