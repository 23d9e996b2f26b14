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

reportedWords('where a clause ends', [
  ['While Ellen Marsh admitted that the wall had cracks, Tom Birkett kept the quay open.', ['the wall had cracks']],
  [
    'Ellen Marsh said it would cost more at first, but would pay in the end.',
    ['it would cost more at first, but would pay in the end'],
  ],
  ['Ellen Marsh said it would cost more, but she has not paid.', ['it would cost more']],
  [
    'Ellen Marsh said he had walked the wall and thought of his boat.',
    ['he had walked the wall and thought of his boat'],
  ],
  ['Ellen Marsh said she had seen the plan and called it a “wreck”.', ['she had seen the plan']],
]);

reportedWords('what only looks like a clause or a reporting verb', [
  ['A judge rejected that argument in a ruling on Thursday.', []],
  ['The minister announced rules that could lead to closures.', []],
  ['The Quayport state officials were there when the wall held.', []],
  ['Ellen Marsh is saying that the wall holds.', ['the wall holds']],
  ['Ellen Marsh has every right to learn more about the wall that was built.', []],
]);

reportedWords('what is said of somebody', [
  ['Ellen Marsh accused the harbour master of hiding the report.', ['hiding the report']],
  [
    'Ellen Marsh praised her neighbours for staying calm and said she would stay.',
    ['her neighbours for staying calm', 'she would stay'],
  ],
  ['Ellen Marsh described the plan as a gift to builders.', ['the plan as a gift to builders']],
  ['Ellen Marsh called the new wall a waste of money.', ['the new wall a waste of money']],
  ['Ellen Marsh called a meeting in a hall by the quay.', []],
  ['Ellen Marsh described the plan in a long letter.', []],
  ['Ellen Marsh cited the old wall as proof of neglect.', ['the old wall as proof of neglect']],
  ['Ellen Marsh saw the wall as well as the quay.', []],
  ['Ellen Marsh likened the wall to a row of broken teeth.', ['the wall to a row of broken teeth']],
]);

reportedWords('what was done or shall be done', [
  ['Tom Birkett admitted taking the money.', ['taking the money']],
  ['Ellen Marsh proposed rebuilding the wall before winter.', ['rebuilding the wall before winter']],
]);

reportedWords('what shall be done', [
  ['Ellen Marsh called for an inquiry into the wall.', ['an inquiry into the wall']],
  ['Ellen Marsh called for rebuilding the wall.', ['rebuilding the wall']],
  ['Ellen Marsh called on fellow councillors to wait.', []],
  ['Ellen Marsh called on fellow councillors to wait for the report.', ['wait for the report']],
  ['Ellen Marsh urged them to stay upstairs tonight.', ['stay upstairs tonight']],
  ['Ellen Marsh is confident that the wall will hold.', ['the wall will hold']],
  ['Not every councillor is sure that the wall will hold.', []],
]);

reportedWords('an infinitive is reported by a verb of will alone', [
  ['Ellen Marsh continued to work on the wall.', []],
  ['Tom Birkett learned to swim at the old quay.', []],
  ['Ellen Marsh decided to rebuild the wall.', ['rebuild the wall']],
  ['Ellen Marsh told her deputies to rebuild the wall.', ['rebuild the wall']],
]);

reportedWords('nouns for what is said', [
  ['A judge looked at Ellen Marsh’s claim that the wall had held.', ['the wall had held']],
  ['Ellen Marsh voiced concern that the wall might fail.', ['the wall might fail']],
  ['The council defended Ellen Marsh’s promise to rebuild the wall.', ['rebuild the wall']],
  // As the subject of its sentence such a noun has a verb behind its content.
  ['Ellen Marsh’s claim that the wall had held is widely shared.', ['the wall had held']],
]);

reportedWords('sentences and verb forms', [
  [
    'Ellen Marsh said the board should act "without delay." Tom Birkett plans to leave on Sunday, according to an aide.',
    ['the board should act "without delay."', 'Tom Birkett plans to leave on Sunday', 'leave on Sunday'],
  ],
  ['Several experts cautioned, as did the firm itself, that the wall might fail.', ['the wall might fail']],
  ['The neighbours have been demanding that the board release the report.', ['the board release the report']],
]);

reportedWords('what is asked is not said', [
  ['Asked about Tom Birkett’s boat that had sunk, Ellen Marsh said it was old.', ['it was old']],
]);
