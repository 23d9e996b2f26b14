import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../../engine/rules.ts';

test('every rule has its table', () => {
  const tables = readdirSync(import.meta.dirname).flatMap((file) => /^(.*)\.test\.ts$/.exec(file)?.[1] ?? []);
  expect(tables.filter((name) => name !== 'every-rule').sort()).toEqual(Object.keys(RULES).sort());
});
