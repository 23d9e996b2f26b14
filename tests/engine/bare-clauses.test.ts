import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

/** The reporting verb up to what is reported, and what is reported; a text in brackets behind it is no part of that. */
type Row = readonly [before: string, clause: string, behind?: string];

function check([before, clause, behind = '']: Row): void {
  const { quotations } = analyse(articleOf(`${before} ${clause}${behind}.`, 'en'));
  expect(quotations.map(({ exact }) => exact)).toEqual([clause]);
}

// What opens a clause without conjunction though it looks like a moment, a preposition or the person told.
table<Row>('a clause without conjunction is whole', check, {
  right: [
    ['The union said', 'about 12,000 voters were dropped'],
    ['The union said', 'at least 200 workers lost their jobs'],
    ['The union said', 'between 200 and 300 workers lost their jobs'],
    ['The union said', 'roughly 300 workers would go'],
    ['The union said', 'only 12 workers left'],
    ['The union said', 'as many as 300 workers would go'],
    ['The union said', '$12 million was missing'],
    ['The union said', 'last year’s deal was dead'],
    ['The union said', 'today’s vote was rigged'],
    ['The union said', 'next year could be worse'],
    ['The union said', 'tomorrow would be too late'],
    // A moment with a verb, and a plural that looks like one.
    ['The union said', 'hours rose by a fifth'],
    ['The union rejected that, saying', 'hours rose by a fifth'],
    ['The union said', 'talks failed'],
    ['The union said', 'works began in May'],
    ['The union said', 'costs rose in May'],
    // A verb in the plural shows a clause.
    ['The union thinks', 'many members act alone'],
    ['The union concluded', 'the workers need help'],
    ['The union said', 'under the plan workers would lose their jobs'],
    ['The union said', 'when the deal fails, workers will strike'],
    ['The union said', 'after the vote, workers will strike'],
    ['The union said', 'not all plants would close'],
    ['The union said', 'that would be a mistake'],
    ['The union said on Monday', 'workers would strike'],
    ['The union said late Monday', 'it would strike'],
    ['The union said by Friday', 'the deal would be dead'],
    ['The union told a news conference', 'the plant would close'],
    ['The union warned', 'the plant could close'],
    ['The union asked', 'why the plant would close'],
    // What is said of an object ends where the speaker does something else.
    ['Anna Marsh criticised', 'Clinton for use of the server', ' but did not resign'],
    ['Anna Marsh described', 'the guards as thieves', ' and despised them'],
  ],
  known: [['The union said', 'to close the plant would be a mistake']],
});
