import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../engine/languages/index.ts';
import { sortedSource } from './languages/order.ts';

/** `npm run sort:languages`: puts the growing lists of every language in order. `npm run fix` breaks the lines anew. */
for (const language of LANGUAGES) {
  const file = join(import.meta.dirname, '..', 'engine', 'languages', `${language.code}.ts`);
  const source = readFileSync(file, 'utf8');
  const sorted = sortedSource(source, language);
  if (sorted === source) continue;
  writeFileSync(file, sorted);
  console.log(`engine/languages/${language.code}.ts`);
}
