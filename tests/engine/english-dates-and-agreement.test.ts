import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

/** English text, what is said in it, and who says the first. */
const check = foundIn('en', () => true);

table<Row>('a date may stand between the verb and what it reports', check, {
  right: [
    ['The firm announced on March 30 that it was closing.', ['it was closing'], 'The firm'],
    ['The firm announced on Sept. 30 that it was closing.', ['it was closing'], 'The firm'],
    ['The firm announced on Sept. 30, 2031, that it was closing.', ['it was closing'], 'The firm'],
    ['The firm said on Monday, Nov. 14, that it was closing.', ['it was closing'], 'The firm'],
    ['The firm said Nov. 14 it would close the plant.', ['it would close the plant'], 'The firm'],
    ['Anne Rook said in January 2031 that the plant would close.', ['the plant would close'], 'Anne Rook'],
    ['Anne Rook told investors on Oct. 31 that the plant would close.', ['the plant would close'], 'Anne Rook'],
    ['Anne Rook said in a Jan. 12 statement that the plant would close.', ['the plant would close'], 'Anne Rook'],
    // How many are told of.
    ['Anne Rook said in March 30 people had died.', ['30 people had died'], 'Anne Rook'],
    ['Anne Rook said on Monday 30 people had died.', ['30 people had died'], 'Anne Rook'],
  ],
});

table<Row>('a verb that does not agree with its subject reports nothing', check, {
  right: [
    [
      '“Some overreact—think Anne Rook rather than Brian Harlow,” Ellen Marsh told the paper.',
      ['Some overreact—think Anne Rook rather than Brian Harlow'],
      'Ellen Marsh',
    ],
    [
      'Ellen Marsh repeated that the works “break the law, present an obstacle to peace and cost money”.',
      ['break the law, present an obstacle to peace and cost money'],
      'Ellen Marsh',
    ],
    ['Only Brian Harlow will stand, but expect his tone to stir the debate.', [], null],
    ['A Leeds-based think tank, closed since May, reopened.', [], null],
    ['The only two states to have signed treaties left.', [], null],
    // What may stand for many.
    ['The council say the wall will hold.', ['the wall will hold'], 'The council'],
    ['A group of residents say the wall will hold.', ['the wall will hold'], 'A group of residents'],
    ['Anne Rook and Brian Harlow hope to stay in the town.', ['stay in the town'], 'Anne Rook and Brian Harlow'],
  ],
});

table<Row>('an institution has its whole name', check, {
  right: [
    ['The fire spread, the Fort Marsh Police Department said.', ['The fire spread'], 'Fort Marsh Police Department'],
    ["The fire spread, the Marsh County Sheriff's Office said.", ['The fire spread'], "Marsh County Sheriff's Office"],
    ['The fire spread, the U.S. Justice Department said.', ['The fire spread'], 'U.S. Justice Department'],
    [
      'The fire spread, the Office of the Inspector General said.',
      ['The fire spread'],
      'Office of the Inspector General',
    ],
    [
      'It fell, according to the American Harbour Bureau Federation.',
      ['It fell'],
      'American Harbour Bureau Federation',
    ],
    ['The American Tom Birkett said it fell.', ['it fell'], 'Tom Birkett'],
    // Where a firm sits is no part of its name.
    ['Leeds-based Harbour Plum said it fell. Harbour Plum will close.', ['it fell'], 'Harbour Plum'],
  ],
});
