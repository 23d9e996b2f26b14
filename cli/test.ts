/**
 * `npm test`: every check, one after the other, all of them even where one fails. cli/test.mjs has prepared the clone.
 * The last line is `N passed, N failed`; the exit status is 1 where anything failed.
 */
import { PARTS } from './test-parts.ts';

const results: string[] = [];
let passed = 0;
let failed = 0;
for (const { name, run } of PARTS) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const tally = await run();
  passed += tally.passed;
  failed += tally.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  results.push(
    `${tally.failed === 0 ? '  ok  ' : 'FAILED'} ${name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`,
    ...(tally.broken ?? []).map((name) => `         ${name}`),
  );
}
console.log(`\n${results.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
