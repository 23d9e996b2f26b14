import { expect, test } from 'vitest';
import { countVitest } from '../../cli/count-vitest.ts';

const file = (...statuses: string[]) => ({
  name: 'a file',
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status, index) => ({ status, fullName: `${status} ${index}` })),
});
const unread = { name: 'unread', status: 'failed', assertionResults: [] };
const report = (success: boolean, ...testResults: object[]) => JSON.stringify({ success, testResults });

test.each([
  ['passed and failed tests', report(false, file('passed', 'passed'), file('passed', 'failed')), 3, ['failed 1']],
  ['a skipped test is a failure', report(true, file('passed', 'pending')), 1, ['pending 1']],
  ['a file that could not be loaded', report(false, file('passed'), unread), 1, ['unread']],
  ['no tests at all', report(true), 0, ['an error outside of any test']],
  ['an error outside of any test', report(false, file('passed')), 1, ['an error outside of any test']],
  ['no report', null, 0, ['no report']],
  ['everything passed', report(true, file('passed'), file('passed')), 2, []],
])('counts %s', (_, text, passed, broken) => {
  expect(countVitest(text)).toEqual({ passed, failed: broken.length, broken });
});
