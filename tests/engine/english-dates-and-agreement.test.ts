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
