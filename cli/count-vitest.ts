/** How many checks held, and the names of those that did not, where they have one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly broken?: readonly string[];
}

/** The part of vitest's JSON report that is counted. */
interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/**
 * Counts a JSON report of vitest.
 * A skipped test counts as failed, since here nothing may be left out, and so does each of: a file that could not be
 * loaded, a run without a single test, and a run that failed outside of any test.
 * @param text the report, or null where vitest wrote none.
 */
export function countVitest(text: string | null): Tally {
  if (text === null) return { passed: 0, failed: 1, broken: ['no report'] };
  const { success, testResults } = JSON.parse(text) as VitestReport;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status !== 'passed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const broken = [
    ...tests.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName),
    ...brokenFiles.map(({ name }) => name),
  ];
  const failed = broken.length;
  const elsewhere = failed === 0 && (!success || tests.length === 0);
  return elsewhere ? { passed, failed: 1, broken: ['an error outside of any test'] } : { passed, failed, broken };
}
