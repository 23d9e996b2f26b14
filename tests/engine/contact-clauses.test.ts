import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

/** What stands before the reported words, what is reported without conjunction, and what is no part of it behind. */
type Row = readonly [before: string, clause: string, behind?: string];

const found = (before: string, clause: string, behind = '') =>
  analyse(articleOf(`Ivana Norbeck spoke on Monday. ${before} ${clause}${behind}.`, 'en')).quotations;

// No conjunction: nothing but the subject and its verb show that a clause is reported, whatever the subject is.
table<Row>(
  'a subject of any kind opens what is reported',
  ([before, clause, behind]) => expect(found(before, clause, behind).map(({ exact }) => exact)).toContain(clause),
  {
    right: [
      // Behind "who" a plain word is a verb, whether or not a list has it.
      ['She said', 'drivers who use the bridge have been warned twice'],
      ['She said', 'those who work there must pay more'],
      ['She added', 'tenants who rent by the week faced a long winter'],
      // What compares joins no clause.
      ['She added', 'more than 300 people went without water'],
      ['She confirmed', 'children as young as six were working there'],
      // Nouns that are plural without an ending.
      ['She said', 'police need more time'],
      ['She said', 'people living near the plant want to stay'],
      // Words in marks at the head of the subject.
      ['She said', '“green” jobs would stay in town'],
      ['She said', '“budget reforms” and the collection of unpaid taxes would help'],
      // The subject of what is told, and whom it is told to.
      ['She told reporters', 'drivers deserve better pay'],
      ['She told reporters', 'police were working on it'],
      ['She told reporters', 'Keel cost the town too much'],
      ['She told reporters', '12 of the 40 workers had been warned twice'],
      ['She told lawmakers', 'two of the three pumps had failed'],
      ['She warned', 'it needs more money'],
      ['She warned', 'they remain a risk'],
      ['She said', 'Keel ought to be ashamed'],
      // Another report, led by what somebody was asked.
      ['She said', 'fathers would not be eligible', ', and when pressed on why, she replied, “It is meant so.”'],
    ],
  },
);

table<Row>(
  'and nothing else does',
  ([before, clause, behind]) =>
    expect(found(before, clause, behind).filter(({ kind }) => kind === 'indirect')).toEqual([]),
  {
    right: [
      ['She told reporters', 'nothing'],
      ['She told reporters', 'about the bridge'],
      ['She warned', 'drivers who use the bridge'],
      ['She said', '“no” and left the hall'],
      ['She said', '“we are ready” before the vote began'],
    ],
  },
);
