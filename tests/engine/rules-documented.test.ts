import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLAIM_RULES } from '../../engine/claims/rules.ts';
import { RULES } from '../../engine/rules.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'engine.md'), 'utf8');

test.each(Object.entries({ ...RULES, ...CLAIM_RULES }))(
  'docs/engine.md explains %s with its example',
  (id, example) => {
    expect(DOCUMENT).toContain(`| \`${id}\` | ${example} |`);
  },
);
