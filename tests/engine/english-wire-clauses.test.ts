import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

/** English text, the reported clauses that are found in it, and who says the first. */
const check = foundIn('en', ({ kind }) => kind === 'indirect');

table<Row>('what leads what is reported, without a conjunction', check, {
  right: [
    // When it was opens what is said of it.
    [
      'Anne Rook said on the evening of January 25, he and three others were beaten by the guards.',
      ['on the evening of January 25, he and three others were beaten by the guards'],
      'Anne Rook',
    ],
    [
      'Deputies say around 5:40 p.m., a woman was hit near the bridge.',
      ['around 5:40 p.m., a woman was hit near the bridge'],
      'Deputies',
    ],
    ['Anne Rook said about 6pm, the lights went out.', ['about 6pm, the lights went out'], 'Anne Rook'],
    [
      'Anne Rook told the court when she was called to the mill at 6am, she heard two men talking.',
      ['when she was called to the mill at 6am, she heard two men talking'],
      'Anne Rook',
    ],
    // What somebody thinks to do is told to nobody.
    [
      'Brian Harlow said that, prior to the session, he fully expected to give a verdict.',
      ['prior to the session, he fully expected to give a verdict'],
      'Brian Harlow',
    ],
    // What was said before is no clause, though more of the letter is told.
    ['Anne Rook confirmed this in a letter sent to the town on Monday.', [], null],
    [
      'The board said while the wind had eased with cooler air and all warnings had been lifted, people should stay.',
      ['while the wind had eased with cooler air and all warnings had been lifted, people should stay'],
      'The board',
    ],
    // The moment is what is told of.
    ['Anne Rook said the last couple of days had been hard.', ['the last couple of days had been hard'], 'Anne Rook'],
    ['Anne Rook said the next few days would be hard.', ['the next few days would be hard'], 'Anne Rook'],
    ['Anne Rook said last week the pier had failed.', ['the pier had failed'], 'Anne Rook'],
    // A hyphen is no dash.
    [
      'Anne Rook confirmed a 47-year-old man died near the pier.',
      ['a 47-year-old man died near the pier'],
      'Anne Rook',
    ],
    // Not how many, and no question.
    ['Anne Rook said about 300 people had left.', ['about 300 people had left'], 'Anne Rook'],
    ['Anne Rook told the men when they could go, and they went.', [], null],
  ],
});

table<Row>('what a headline is about', check, {
  right: [
    [
      'East Quay floods: Hard week to linger after waters recede, MP says',
      ['Hard week to linger after waters recede'],
      'MP',
    ],
    ['Hard week to linger after waters recede, MP says', ['Hard week to linger after waters recede'], 'MP'],
  ],
});

table<Row>('where what is reported goes on over a conjunction', check, {
  right: [
    // Whoever calls somebody on the telephone calls them nothing.
    [
      'Neighbors said the man ran off and then called the police about the fire.',
      ['the man ran off and then called the police about the fire'],
      'Neighbors',
    ],
    // The subject of what is reported is taken up.
    ['Anne Rook said she was in pain and she hoped to rest.', ['she was in pain and she hoped to rest'], 'Anne Rook'],
    // Somebody else does, or the speaker judges.
    [
      'Anne Rook said the mill would close and the mayor warned that the town was poor.',
      ['the mill would close', 'the town was poor'],
      'Anne Rook',
    ],
    ['Anne Rook said the mill would close and called the plan “a wreck”.', ['the mill would close'], 'Anne Rook'],
    ['Anne Rook said the mill would close, and called off the strike.', ['the mill would close'], 'Anne Rook'],
  ],
});

table<Row>('where a participle without a comma tells more', check, {
  right: [
    [
      'Anne Rook asked the teachers to stay at home saying the wall may fail.',
      ['stay at home', 'the wall may fail'],
      'Anne Rook',
    ],
    ['Minister Colin Rook declined to answer saying he was new.', ['he was new'], 'Colin Rook'],
    // A text says it itself.
    ['The town agreed to keep signs saying the path is closed.', ['keep signs saying the path is closed'], 'The town'],
  ],
});

table<Row>('what somebody is accused of', check, {
  right: [
    ['The party members accused Colin Rook of being rude.', ['being rude'], 'The party members'],
    [
      'Thousands of teachers accused their secretary, Colin Rook, of betraying the union.',
      ['betraying the union'],
      'Thousands of teachers',
    ],
    [
      'The mayor accused three aides, Anne Rook, Colin Rook and Tom Reed of seeking to split the party.',
      ['seeking to split the party'],
      'The mayor',
    ],
    // Of a comma without a participle behind nothing is known.
    ['The mayor accused the builder, Colin Rook of the union.', [], null],
  ],
});
