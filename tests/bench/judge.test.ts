import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../bench/accuracy/figures.ts';
import type { GoldQuotation } from '../../bench/accuracy/gold.ts';
import { judge } from '../../bench/accuracy/judge.ts';
import { missesOfQuotations, otherMisses } from '../../bench/accuracy/misses.ts';
import type { Quotation } from '../../engine/model.ts';
import { analysisOf, goldOf } from './articles.ts';

const TEXT =
  '“The ovens are cold today,” said Ada Quill. She called the tax “a joke”. Bo Fenwick said that the mill would open soon. “The ovens are cold today.”';
const OVENS = 'The ovens are cold today';
const MILL = 'the mill would open soon';

type Found = Partial<Quotation> & { readonly exact: string };

/** One gold quotation against what was found: whether the words count as found, and whether the person is right. */
const PAIRS: readonly [string, GoldQuotation, Found, { readonly span: boolean; readonly person: boolean }][] = [
  [
    'the same words',
    { exact: OVENS, kind: 'direct', speaker: 'ada' },
    { exact: OVENS, speaker: 's1' },
    { span: true, person: true },
  ],
  [
    'marks and white space decide nothing',
    { exact: `“${OVENS} ,”`, kind: 'direct', speaker: 'ada' },
    { exact: OVENS, speaker: 's1' },
    { span: true, person: true },
  ],
  [
    'direct and partial are one family',
    { exact: OVENS, kind: 'partial', speaker: 'ada' },
    { exact: OVENS, speaker: 's1' },
    { span: true, person: true },
  ],
  [
    'a marked passage without its end',
    { exact: OVENS, kind: 'direct', speaker: 'ada' },
    { exact: 'The ovens are', speaker: 's1' },
    { span: false, person: false },
  ],
  [
    'a reported clause without its end',
    { exact: MILL, kind: 'indirect', speaker: 'bo' },
    { exact: 'the mill would open', kind: 'indirect', speaker: 's2' },
    { span: true, person: true },
  ],
  [
    'a reported clause is no marked passage',
    { exact: OVENS, kind: 'indirect', speaker: 'ada' },
    { exact: OVENS, speaker: 's1' },
    { span: false, person: false },
  ],
  [
    'the second time the words stand there',
    { exact: OVENS, nth: 1, kind: 'direct', speaker: 'ada' },
    { exact: OVENS, speaker: 's1' },
    { span: false, person: false },
  ],
  [
    'other words that are as right',
    { exact: 'a joke', altExact: OVENS, kind: 'direct', speaker: 'ada' },
    { exact: OVENS, speaker: 's1' },
    { span: true, person: true },
  ],
  [
    'another person',
    { exact: OVENS, kind: 'direct', speaker: 'ada' },
    { exact: OVENS, speaker: 's2' },
    { span: true, person: false },
  ],
  [
    'another person who is as right',
    { exact: OVENS, kind: 'direct', speaker: 'ada', speakerAlt: 'bo' },
    { exact: OVENS, speaker: 's2' },
    { span: true, person: true },
  ],
  [
    'the last name alone',
    { exact: OVENS, kind: 'direct', speaker: 'ada' },
    { exact: OVENS, speaker: 's3' },
    { span: true, person: true },
  ],
  [
    'a description that is an alias',
    { exact: OVENS, kind: 'direct', speaker: 'ada' },
    { exact: OVENS, speaker: 's4' },
    { span: true, person: true },
  ],
  [
    'the short name of an institution',
    { exact: OVENS, kind: 'direct', speaker: 'council' },
    { exact: OVENS, speaker: 's5' },
    { span: true, person: true },
  ],
  [
    'nobody where nobody is told',
    { exact: OVENS, kind: 'direct', speaker: null },
    { exact: OVENS },
    { span: true, person: true },
  ],
  [
    'somebody where nobody is told',
    { exact: OVENS, kind: 'direct', speaker: null },
    { exact: OVENS, speaker: 's1' },
    { span: true, person: false },
  ],
  [
    'anybody will do',
    { exact: OVENS, kind: 'direct', speaker: 'ada', speakerOptional: true },
    { exact: OVENS },
    { span: true, person: true },
  ],
  [
    'the words that name the source',
    { exact: OVENS, kind: 'direct', speaker: 'words' },
    { exact: OVENS, mention: 'a clerk' },
    { span: true, person: true },
  ],
  [
    'no word of the source but an article',
    { exact: OVENS, kind: 'direct', speaker: 'words' },
    { exact: OVENS, mention: 'the baker' },
    { span: true, person: false },
  ],
];

const SPEAKERS = ['Ada Quill', 'Bo Fenwick', 'Quill', 'the baker', 'town council'];

describe('a quotation of the gold and a finding', () => {
  test.each(PAIRS)('%s', (_, wanted, found, { span, person }) => {
    const judgement = judge(
      goldOf({ quotations: [wanted] }),
      analysisOf(TEXT, { speakers: SPEAKERS, quotations: [found] }),
    );
    const [outcome] = judgement.quotations;
    expect({ span: outcome?.finding != null, person: outcome?.personRight }).toEqual({ span, person });
  });
});

describe('the figures', () => {
  const gold = goldOf({
    quotations: [
      { exact: OVENS, nth: 0, kind: 'direct', speaker: 'ada' },
      { exact: OVENS, nth: 1, kind: 'direct', speaker: 'ada', echoOf: 'q1' },
      { exact: MILL, kind: 'indirect', speaker: 'bo' },
      { exact: 'a joke', kind: 'partial', speaker: 'ada', optional: true },
    ],
    notSpeech: [{ exact: 'She called' }],
    disputed: [{ exact: 'the mill would open soon', kind: 'denied', claimant: 'bo' }],
  });
  const analysis = analysisOf(TEXT, {
    speakers: SPEAKERS,
    quotations: [
      { exact: OVENS, speaker: 's1', kind: 'partial' },
      { exact: 'a joke', speaker: 's2' },
      { exact: MILL, kind: 'indirect', speaker: 's1', confidence: 0.5 },
      { exact: 'She called', kind: 'partial' },
    ],
    claims: [
      { exact: 'the mill would open', claimant: 's2' },
      { exact: 'the tax', status: ['hedged'] },
    ],
  });
  const judgement = judge(gold, analysis);
  const figures = figuresOf([judgement, judgement]);

  test('count optional gold, and what was found on it, neither way', () => {
    expect(figures.marked).toEqual({ gold: 4, found: 2, predicted: 4, precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  test('ask for the words and the person together', () => {
    expect(figures.whoMarked).toBe(0.5);
    expect(figures.who).toBeCloseTo(1 / 3);
    expect(figures.indirect.f1).toBe(1);
    expect(figures.speakers).toEqual({ of: 4, share: 0.5 });
  });

  test('tell the kinds, the confident and what is no speech apart', () => {
    expect(figures.kinds).toEqual({ of: 4, share: 0.5 });
    expect(figures.confident).toEqual({ share: 0.5, right: 1 });
    expect(figures.notSpeech).toEqual({ gold: 2, taken: 2 });
  });

  test('take a claim with narrower edges, and nothing against one that is only hedged', () => {
    expect(figures.disputed).toEqual({ gold: 2, found: 2, predicted: 2, precision: 1, recall: 1, f1: 1 });
    expect(figures.claimants).toEqual({ of: 2, share: 1 });
  });

  test('are nothing where there is nothing to measure', () => {
    expect(figuresOf([judge(goldOf({}), analysisOf(TEXT, {}))]).marked.f1).toBeNull();
  });

  test('every difference has a line', () => {
    expect(missesOfQuotations(judgement, gold).map(({ line }) => line)).toEqual([
      `missed direct: “${OVENS}”`,
      `speaker of “${MILL}”: Bo Fenwick, not Ada Quill`,
      'not said: “She called” (partial)',
    ]);
    expect(otherMisses(judgement, gold).map(({ line }) => line)).toEqual(['taken for speech: “She called”']);
  });
});

test('one finding answers one quotation, the most alike first', () => {
  const gold = goldOf({
    quotations: [
      { exact: 'ovens are cold today', kind: 'direct', speaker: 'ada' },
      { exact: OVENS, nth: 0, kind: 'direct', speaker: 'ada' },
    ],
  });
  const [wider, exact] = judge(gold, analysisOf(TEXT, { quotations: [{ exact: OVENS }] })).quotations;
  expect([wider?.finding?.exact, exact?.finding?.exact]).toEqual([undefined, OVENS]);
});

test('boilerplate is taken where a finding stands in it and nobody in the article says the same', () => {
  const gold = goldOf({
    quotations: [{ exact: OVENS, kind: 'direct', speaker: 'ada' }],
    boilerplate: [`Read also: ${OVENS}!`, 'Subscribe: “a joke” a day'],
  });
  const analysis = analysisOf(TEXT, { quotations: [{ exact: OVENS }, { exact: 'a joke' }] });
  expect(judge(gold, analysis).boilerplate).toEqual({ gold: 2, taken: ['Subscribe: “a joke” a day'] });
});
