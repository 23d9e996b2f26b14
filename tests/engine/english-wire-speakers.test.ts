import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

/** English text, words that somebody says in it, and who, null where nobody is named. */
type Row = readonly [text: string, exact: string, speaker: string | null];

function check([text, exact, speaker]: Row): void {
  const { quotations, speakers } = analyse(articleOf(text, 'en'));
  const found = quotations.find((q) => q.exact === exact);
  expect(quotations.map((q) => q.exact)).toContain(exact);
  expect(speakers.find(({ id }) => id === found?.speaker)?.name ?? null).toBe(speaker);
}

table<Row>('an apostrophe behind a plural ends no words in marks', check, {
  right: [
    [
      'Colin Rook said: "The council has ignored our members\' concerns for the pier.\n\n"This offer fails."',
      "The council has ignored our members' concerns for the pier.",
      'Colin Rook',
    ],
    [
      'Colin Rook said: “The council has ignored the boats’ owners for years.\n\n“This offer fails.”',
      'The council has ignored the boats’ owners for years.',
      'Colin Rook',
    ],
    // A report behind it shows a mark.
    ['"We shall mend the boats\' said Colin Rook.', 'We shall mend the boats', 'Colin Rook'],
  ],
});

table<Row>('texts that look like a verb', check, {
  right: [
    ['Social media posts claim that masks are useless.', 'masks are useless', 'Social media posts'],
    // With an object it is what somebody does.
    ['Anne Rook reports that masks are useless.', 'masks are useless', 'Anne Rook'],
  ],
});

table<Row>('what stands between somebody and the verb', check, {
  right: [
    // An aside that a comma opens and none closes.
    ['Colin Rook, in his closing speech said the pier was safe.', 'the pier was safe', 'Colin Rook'],
    ['Colin Rook, in his closing speech, said the pier was safe.', 'the pier was safe', 'Colin Rook'],
    // One word that no list has, and what it is.
    [
      'Solidar, which represents around 300 nurses and cleaners, said the pier was safe.',
      'the pier was safe',
      'Solidar',
    ],
    // What a participle is done to does not speak.
    [
      'Researchers using a telescope in Chile say the star is old.',
      'the star is old',
      'Researchers using a telescope in Chile',
    ],
    ['Norland County deputies say a man left the pier.', 'a man left the pier', 'Norland County deputies'],
  ],
});

table<Row>('letters that spell another word', check, {
  right: [
    ['The wall was old, US officials said.', 'The wall was old', 'US officials'],
    ['“The wall was old,” US officials said.', 'The wall was old', 'US officials'],
    ['The WHO said the virus was mild.', 'the virus was mild', 'WHO'],
    ['The wall was old, US media report.', 'The wall was old', 'US media'],
    // In marks or in a line of capitals they may be the word itself.
    ['“They told US what to do,” Colin Rook said.', 'They told US what to do', 'Colin Rook'],
  ],
});

table<Row>('who is cited at the head of a sentence', check, {
  right: [
    [
      'According to separate accounts from the Harbour Board and the police, the fire began at a gate.',
      'the fire began at a gate',
      'separate accounts',
    ],
    ['Constable Anne Rook gave evidence that the gate was open.', 'the gate was open', 'Anne Rook'],
  ],
});
