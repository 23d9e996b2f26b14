import { describe, test } from 'vitest';

/** Milliseconds: a busy machine must not fail a row. */
const PATIENCE = 60_000;

/**
 * Runs a check over every row of a table. Rows under `known` are those the engine gets wrong as yet: each is expected to fail,
 * so that the fix that turns it right is seen and the row moves up.
 */
export function table<Row extends readonly unknown[]>(
  name: string,
  check: (row: Row) => void,
  rows: { readonly right: readonly Row[]; readonly known?: readonly Row[] },
): void {
  describe(name, () => {
    for (const row of rows.right) test(titleOf(row), { timeout: PATIENCE }, () => check(row));
    for (const row of rows.known ?? []) test.fails(`known: ${titleOf(row)}`, { timeout: PATIENCE }, () => check(row));
  });
}

function titleOf(row: readonly unknown[]): string {
  return row.map((cell) => (typeof cell === 'string' ? cell : JSON.stringify(cell))).join(' → ');
}
