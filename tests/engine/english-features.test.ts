import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

/** English text, what is reported in it without marks, and who says the first. */
const check = foundIn('en', ({ kind }) => kind === 'indirect');

table<Row>('what is reported ends before the sentence goes on', check, {
  right: [
    // The clause that a conjunction opens has a main clause behind it, whose subject may have a relative.
    [
      'While Anne Rook wants Harlow to be disciplined, captain Cam Heyworth, who had asked for it, did not answer.',
      ['be disciplined'],
      'Anne Rook',
    ],
    [
      'Once Anne Rook mentioned that he had a new quilt, Ada Marsh quickly came up with a cure.',
      ['he had a new quilt'],
      'Anne Rook',
    ],
    // The dash closes the aside.
    [
      'The Borelian Authority - which has rejected the plan as a farce - said the talks were over.',
      ['the plan as a farce', 'the talks were over'],
      'Borelian Authority',
    ],
    ['Anne Rook — who says that the wall will hold — left the hall.', ['the wall will hold'], 'Anne Rook'],
    // What is asked for has no tense; what was done has one.
    ['Anne Rook asked the firm to end the lease and returned the money.', ['end the lease'], 'Anne Rook'],
    [
      'Anne Rook asked the firm to have ended the lease and returned the money.',
      ['have ended the lease and returned the money'],
      'Anne Rook',
    ],
  ],
});

table<Row>('what is reported begins where it does', check, {
  right: [
    ['Anne Rook said the July 25 call had surprised him.', ['the July 25 call had surprised him'], 'Anne Rook'],
    ['Anne Rook admitted to threatening the guard.', ['threatening the guard'], 'Anne Rook'],
    [
      'Because some studies had hinted at a link between salt and sleep, Anne Rook wondered whether sugar mattered.',
      ['sugar mattered'],
      'Anne Rook',
    ],
  ],
});

table<Row>('whoever a relative tells of beside its noun is another', check, {
  right: [
    [
      'The company that runs the Plum Awards, Rook Productions, denies that the stage burned.',
      ['the stage burned'],
      'Rook Productions',
    ],
    [
      'Tom Morrow recalled that others had worried about Vindham, a prospect Vindham denied later.',
      ['others had worried about Vindham, a prospect Vindham denied later'],
      'Tom Morrow',
    ],
    ['Norva bought half of the firm, a deal announced in May.', [], null],
    ['The wall will hold, a source said.', ['The wall will hold'], 'a source'],
    ['The wall will hold, a study found.', ['The wall will hold'], 'a study'],
    ['The rebels freed nine, hostages for 3 local figures.', [], null],
    [
      'A flyer mailed to 9,000 homes claims that the wall will hold.',
      ['the wall will hold'],
      'A flyer mailed to 9,000 homes',
    ],
    [
      'Scientists understood little of it. But they knew that worms are harder to find.',
      ['worms are harder to find'],
      'Scientists',
    ],
  ],
});

table<Row>('a line in capitals gives nobody its spelling', check, {
  right: [
    [
      'NORVAX SENTRA\n\nNorvax is closing. Norvax says the engine will be quieter.',
      ['the engine will be quieter'],
      'Norvax',
    ],
    ['ANNA MARSH\n\nMarsh said the show was good. Anna Marsh will be back.', ['the show was good'], 'Anna Marsh'],
    ['ANNA MARSH\n\nMarsh said the show was good.', ['the show was good'], 'ANNA MARSH'],
  ],
});
