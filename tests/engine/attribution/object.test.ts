import { expect } from 'vitest';
import { analyse } from '../../../engine/index.ts';
import { articleOf } from '../articles.ts';
import { table } from '../tables.ts';

/** English text, the nouns that are found as what somebody states or wants, and who does, null where nothing is found. */
type Row = readonly [text: string, exact: readonly string[], speaker: string | null];

function check([text, exact, speaker]: Row): void {
  const { quotations, speakers } = analyse(articleOf(text, 'en'));
  const found = quotations.filter(({ rule }) => rule === 'object');
  expect(found.map((q) => q.exact)).toEqual(exact);
  expect(speakers.find(({ id }) => id === found[0]?.speaker)?.name ?? null).toBe(speaker);
}

table<Row>('a noun alone as what is stated or wanted', check, {
  right: [
    ['Helen Orme demanded an inquiry on Monday.', ['an inquiry'], 'Helen Orme'],
    ['Helen Orme is promising free buses for pensioners.', ['free buses for pensioners'], 'Helen Orme'],
    ['The firm closed the site, citing weak demand.', ['weak demand'], 'The firm'],
    ['Thousands of teachers demanded better pay.', ['better pay'], 'Thousands of teachers'],
    ['Helen Orme’s call for a recount was rejected.', ['a recount'], 'Helen Orme'],
    // An adverb or a moment may stand inside the phrase, and the verb behind one that goes on.
    ['Helen Orme called on Friday for a recount.', ['a recount'], 'Helen Orme'],
    ['Helen Orme called again for a recount.', ['a recount'], 'Helen Orme'],
    ['Helen Orme continued to demand a recount.', ['a recount'], 'Helen Orme'],
    ['Helen Orme refused to demand a recount.', [], null],
    ['The court closed the mine, citing a danger to old bridges.', ['a danger to old bridges'], 'The court'],
    // Where it ends: before when, where and how it was said, and before the next verb.
    ['Helen Orme called for an inquiry after the crash, saying so twice.', ['an inquiry'], 'Helen Orme'],
    ['Helen Orme warned of long delays in a letter to the board.', ['long delays'], 'Helen Orme'],
    [
      'Helen Orme proposed lower fares, longer hours and a night bus.',
      ['lower fares, longer hours and a night bus'],
      'Helen Orme',
    ],
    ['Helen Orme called for an inquiry and the mayor agreed.', ['an inquiry'], 'Helen Orme'],
    [
      'Helen Orme appealed for the lease to be extended until May.',
      ['the lease to be extended until May'],
      'Helen Orme',
    ],
    // When something is to be belongs to what is expected.
    ['The bank expects a slow recovery after the vote.', ['a slow recovery after the vote'], 'The bank'],
    // What a text shows is what it states, what somebody shows is not.
    ['A poll showed a close race in the north.', ['a close race in the north'], 'A poll'],
    ['The study found a link between sleep and memory.', ['a link between sleep and memory'], 'The study'],
    ['Helen Orme showed the letter and found the keys.', [], null],
    // What somebody puts in question, but not whom somebody asks.
    ['Helen Orme questioned the need for a bridge.', ['the need for a bridge'], 'Helen Orme'],
    ['The police questioned two men about the fire.', [], null],
    ['Helen Orme, under questioning from the bank’s auditors, left the hall.', [], null],
    // Whom it is said to or of is not what is said.
    ['Helen Orme promised voters lower taxes.', [], null],
    ['The paper reported a deal, citing people close to the board.', [], null],
    // A thing wants nothing, and nobody said it.
    ['The crisis demands a swift response.', [], null],
    ['Helen Orme was promised a seat on the board.', [], null],
    // What is merely about speech, as is what was known before.
    ['Helen Orme confirmed the booking and underlined the word.', [], null],
    ['The ministry confirmed the arrest of two men.', ['the arrest of two men'], 'The ministry'],
    ['Helen Orme criticised the deal, rejected the offer and discussed the plan.', [], null],
    ['Helen Orme has announced plans this week to build a bridge.', [], null],
  ],
});
