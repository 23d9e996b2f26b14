import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from './names/packed.ts';
import { nameTable } from './names/table.ts';

/** `npm run given-names`: writes the table of first names anew from the lists of others and our own (docs/decisions/0015). */
const { m, f, either, byLanguage } = nameTable();
const languages = Object.entries(byLanguage).map(
  ([code, told]) => `  ${code}: { m: '${told.m.join(' ')}', f: '${told.f.join(' ')}' },\n`,
);

writeFileSync(
  join(import.meta.dirname, '..', 'engine', 'names', 'given.ts'),
  `/** First names, written by \`npm run given-names\`: change cli/names/own.ts, not this file. The long lists are packed, see unpacked.ts. */

/** Names that men bear, wherever they are known. */
export const MALE =
  '${packed(m)}';

/** Names that women bear, wherever they are known. */
export const FEMALE =
  '${packed(f)}';

/** Names that both bear: unknown is an answer. */
export const EITHER =
  '${either.join(' ')}';

/** Names that tell in one language what they don't tell in all: Andrea is a man in Italian. */
export const BY_LANGUAGE: Readonly<Record<string, { readonly m: string; readonly f: string }>> = {
${languages.join('')}};
`,
);
