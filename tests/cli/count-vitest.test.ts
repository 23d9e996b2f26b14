import { expect, test } from 'vitest';
import { countVitest } from '../../cli/count-vitest.ts';

const file = (...statuses: string[]) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const report = (success: boolean, ...testResults: object[]) => JSON.stringify({ success, testResults });

test.each([
  ['passed and failed tests', report(false, file('passed', 'passed'), file('passed', 'failed')), 3, 1],
  ['a skipped test is a failure', report(true, file('passed', 'pending')), 1, 1],
  ['a file that could not be loaded', report(false, file('passed'), { status: 'failed', assertionResults: [] }), 1, 1],
  ['no tests at all', report(true), 0, 1],
  ['an error outside of any test', report(false, file('passed')), 1, 1],
  ['no report', null, 0, 1],
  ['everything passed', report(true, file('passed'), file('passed')), 2, 0],
])('counts %s', (_, text, passed, failed) => {
  expect(countVitest(text)).toEqual({ passed, failed });
});
