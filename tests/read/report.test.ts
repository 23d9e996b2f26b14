import { expect, test } from 'vitest';
import { report } from '../../cli/report.ts';
import { clipped, plainText, table, wrapped } from '../../cli/text-table.ts';
import type { Analysis, Claim, ClaimCheck, Quotation } from '../../engine/model.ts';

const TEXT = 'Bridge “will hold”\n\n“It will hold,” said Odile Fenwick. The engineers deny it.';
const found = { prefix: '', suffix: '', rule: 'test', evidence: [], confidence: 1 };
const quotation = (exact: string, more: Partial<Quotation>): Quotation => {
  const start = TEXT.indexOf(exact);
  return {
    ...found,
    id: exact,
    exact,
    start,
    end: start + exact.length,
    kind: 'direct',
    heading: false,
    speaker: null,
    mention: null,
    cue: null,
    echoOf: null,
    candidates: [],
    children: [],
    ...more,
  };
};
const claim: Claim = {
  ...found,
  id: 'c',
  exact: 'It will hold',
  start: 21,
  end: 33,
  status: ['author.refuted'],
  content: [],
  quantities: [],
  claimant: 's1',
  disputes: [{ status: 'author.refuted', disputer: 'article', marker: 'deny', rule: 'r' }],
  disputer: 'article',
  marker: 'deny',
  checks: [],
};
const analysis: Analysis = {
  source: 'bridge.html',
  url: null,
  title: 'Bridge “will hold”',
  byline: 'Ines Marlow',
  published: '2031-03-04',
  language: 'en',
  text: TEXT,
  blocks: [
    { start: 0, end: 18, kind: 'title' },
    { start: 20, end: TEXT.length, kind: 'paragraph' },
  ],
  speakers: [{ id: 's1', name: 'Odile Fenwick', kind: 'person', aliases: ['the mayor'], role: 'mayor of Velmouth' }],
  quotations: [
    quotation('will hold', { heading: true, speaker: 's1', echoOf: 'It will hold,' }),
    quotation('It will hold,', { speaker: 's1', cue: 'said' }),
    quotation('deny', { kind: 'partial' }),
  ],
  claims: [claim],
  notes: [{ kind: 'malformed-marks', start: 20, end: 21, message: 'One mark is malformed.', evidence: [] }],
};

test('who speaks, with the share of the quoted words outside headings', () => {
  const lines = report(analysis)
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' | '));
  expect(lines).toContain('Odile Fenwick | 75 % | 1 quotation | mayor of Velmouth; also the mayor');
  expect(lines).toContain('source unclear | 25 % | 1 quotation');
});

test('what they say, where, and with which words it is reported', () => {
  const lines = report(analysis)
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' | '));
  expect(lines).toContain('title | heading, repeats | Odile Fenwick | – | will hold');
  expect(lines).toContain('¶ 1 | direct | Odile Fenwick | said | It will hold,');
  expect(lines).toContain('said by Odile Fenwick · The article says it is wrong: “deny”');
  expect(lines).toContain('¶ 1 | One mark is malformed.');
});

const linesOf = (one: Claim) =>
  report({ ...analysis, claims: [one] })
    .split('\n')
    .map((line) => line.trim());

const CHECK: ClaimCheck = {
  id: 'k1',
  status: 'check.same',
  outlet: 'Plumb Line',
  url: 'https://plumb-line.example/bridge',
  claim: 'The bridge will hold',
  claimant: null,
  reviewDate: '2031-03-01',
  rating: 'Mostly false',
  ratingLanguage: 'en',
  language: 'en',
  collection: 'Demonstration',
  collectionDate: null,
  licence: null,
  demonstration: true,
  shared: [],
  differences: [],
  translation: null,
  muted: false,
};

test('a published check stands below its claim, which nobody need dispute', () => {
  const lines = linesOf({
    ...claim,
    status: ['check.same'],
    disputes: [],
    disputer: null,
    marker: '',
    checks: [CHECK],
  });
  expect(lines).toContain('said by Odile Fenwick');
  expect(lines).toContain('published check · demonstration: invented · Plumb Line · 2031-03-01 · “Mostly false”');
  expect(lines).toContain('of “The bridge will hold”');
  expect(lines).toContain('https://plumb-line.example/bridge');
});

test('a check of something related keeps its verdict to itself', () => {
  const lines = linesOf({ ...claim, checks: [{ ...CHECK, status: 'check.related', demonstration: false }] });
  expect(lines).toContain('published check of something related · Plumb Line · 2031-03-01');
});

test('a claim of which nobody tells who makes it is said by nobody', () => {
  expect(linesOf({ ...claim, claimant: null })).toContain('source unclear · The article says it is wrong: “deny”');
});

test('each who disputes is named, with their words', () => {
  const disputes = [
    { status: 'speaker.countered', disputer: 's1', marker: 'denies it', rule: 'r' },
    { status: 'speaker.countered', disputer: null, marker: 'disputed', rule: 'r' },
  ] as const;
  expect(linesOf({ ...claim, claimant: null, status: ['speaker.countered'], disputes, disputer: 's1' })).toContain(
    'source unclear · Disputed by Odile Fenwick: “denies it” · Disputed by another voice: “disputed”',
  );
});

test('what is only told on is disputed by nobody', () => {
  expect(
    linesOf({
      ...claim,
      status: ['hedged'],
      disputes: [{ status: 'hedged', disputer: null, marker: 'deny', rule: 'r' }],
    }),
  ).toContain('said by Odile Fenwick · Reported as unconfirmed: “deny”');
});

test('where two may have said it, both are named, and neither as a speaker', () => {
  const second = { id: 's2', name: 'Ada Quill', kind: 'person', aliases: [], role: null } as const;
  const open = { ...quotation('It will hold,', {}), candidates: ['s1', 's2'] };
  const lines = report({ ...analysis, speakers: [...analysis.speakers, second], quotations: [open] });
  expect(lines).toContain('Odile Fenwick or Ada Qu…');
  expect(lines).not.toContain('0 quotations');
});

test('an article without findings says so, and ends without a line end', () => {
  const empty = report({ ...analysis, title: null, speakers: [], quotations: [], claims: [], notes: [] });
  expect(empty.match(/^ {2}none$/gm)).toHaveLength(4);
  expect(empty.startsWith('bridge.html\n')).toBe(true);
  expect(empty.endsWith('\n')).toBe(false);
});

test('an article can’t steer the terminal', () => {
  const wild = report({ ...analysis, title: 'a\u001b[2Jb\u202ec', byline: '\u0007' });
  expect([...wild].filter((c) => c !== '\n' && /[\p{Cc}\u202a-\u202e]/u.test(c))).toEqual([]);
});

test('text set for a terminal', () => {
  expect(plainText('  a\n\tb\u0000c ')).toBe('a b c');
  expect(clipped('« été »', 7)).toBe('« été »');
  expect(clipped('« étés »', 7)).toBe('« étés…');
  expect(
    table(
      [
        ['a', '1'],
        ['bcd', '22'],
      ],
      'lr',
    ),
  ).toEqual(['a     1', 'bcd  22']);
  expect(wrapped('one two three', 9)).toEqual(['one two', '    three']);
});
