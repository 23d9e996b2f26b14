import type { Language } from '../languages/language.ts';

/** What may stand before an ending for all genders: „Sprecher:in“, „Lehrer*innen“, „Helfer_in“. */
const SIGNS = ':*_';

const known = new Map<string, RegExp | null>();

/** Matches such a sign with its ending where a word ends, from its `lastIndex` on; null where the language has none. */
function endingOf({ code, text }: Language): RegExp | null {
  const found = known.get(code);
  if (found !== undefined) return found;
  const ending = text.genderEndings ? new RegExp(`[${SIGNS}](?:${text.genderEndings})(?![\\p{L}\\p{N}])`, 'uy') : null;
  known.set(code, ending);
  return ending;
}

/** The end of a word that ends at `last`, with its ending for all genders: „Sprecher|:in“. */
export function genderedEnd(language: Language, text: string, last: number): number {
  if (last >= text.length || !SIGNS.includes(text[last] as string)) return last;
  const ending = endingOf(language);
  if (!ending) return last;
  ending.lastIndex = last;
  return ending.test(text) ? ending.lastIndex : last;
}

/** „Sprecher:in“ → „Sprecherin“: the spelling by which the lists know such a word; the same where it is none. */
export function plainForm(language: Language, word: string): string {
  const sign = word.search(/(?<=\p{L})[:*_]/u);
  return sign > 0 && genderedEnd(language, word, sign) === word.length
    ? word.slice(0, sign) + word.slice(sign + 1)
    : word;
}
