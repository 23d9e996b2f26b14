import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

/** Text, and all that is reported in it without marks. */
type Row = readonly [text: string, reported: readonly string[]];

function reportedWords(title: string, right: readonly Row[]): void {
  table<Row>(
    title,
    ([text, reported]) => {
      const { quotations } = analyse(articleOf(text, 'en'));
      expect(quotations.filter(({ kind }) => kind === 'indirect').map(({ exact }) => exact)).toEqual(reported);
    },
    { right, known: [] },
  );
}

reportedWords('what a reported clause reports in its turn is its own speaker’s', [
  ['Ellen Marsh said she hopes that the wall will hold.', ['she hopes that the wall will hold']],
  ['Ellen Marsh said Tom Birkett had promised to rebuild the wall.', ['Tom Birkett had promised to rebuild the wall']],
  ['Ellen Marsh says the wall will hold, Tom Birkett said.', ['Ellen Marsh says the wall will hold']],
  // What a source only passes on has a speaker of its own.
  [
    'According to the Daily Quay, Ellen Marsh said that the wall had held.',
    ['Ellen Marsh said that the wall had held', 'the wall had held'],
  ],
]);

reportedWords('where a clause begins', [
  ['The firm recalled its kettle after the board said the lid could open.', ['the lid could open']],
  ['The chairman, Tom Birkett, said he cannot comment on it.', ['he cannot comment on it']],
]);
