import { expect, test } from 'vitest';
import { calibration } from '../../bench/accuracy/calibration.ts';
import { byRule, type Firing } from '../../bench/accuracy/rules.ts';

const firing = (rule: string, confidence: number, spanRight: boolean, right: boolean): Firing => ({
  finding: { rule, confidence },
  spanRight,
  right,
});

const FIRINGS = [
  firing('incise', 1, true, true),
  firing('colon', 0.55, true, false),
  firing('colon', 0.65, true, true),
  firing('colon', 0.9, false, false),
  firing('colon', 0.9, true, true),
];

test('the rule with most wrong findings stands first', () => {
  expect(byRule(FIRINGS)).toEqual([
    { rule: 'colon', fired: 4, spanRight: 3, right: 2, precision: 0.5, confidence: 0.75 },
    { rule: 'incise', fired: 1, spanRight: 1, right: 1, precision: 1, confidence: 1 },
  ]);
});

test('a band of confidence tells how often the person is right where the words are', () => {
  const bands = calibration(FIRINGS).map(({ from, to, fired, spanRight, precision }) => [
    [from, to],
    [fired, spanRight],
    precision,
  ]);
  expect(bands).toEqual([
    [[0.5, 0.6], [1, 1], 0],
    [[0.6, 0.7], [1, 1], 1],
    [[0.9, 1], [3, 2], 1],
  ]);
});
