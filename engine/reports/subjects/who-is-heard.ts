import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/** How many words whoever is heard has at most, and with what tells of them between commas. */
const LONGEST_NOUNS = 8;
const LONGEST_CITED = 24;

/**
 * "Police heard Ann Example shouting that", "left him feeling that": whom somebody hears, sees or leaves so says it; "quoted Ann Example, the
 * mayor, as saying": so does whom somebody cites, with what tells of them behind.
 */
export function whoIsHeard(parse: Parse, names: NameIndex, { first, form }: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  if (form !== 'gerund' || tokens[first - 1]?.kind !== 'word') return null;
  const cited = lexicon.has(List.asWords, tokens[first - 1]);
  const end = cited ? first - 1 : first;
  for (let k = end - 2; k > first - (cited ? LONGEST_CITED : LONGEST_NOUNS); k--) {
    const token = tokens[k];
    if (
      token?.sentence !== tokens[first]?.sentence ||
      (token?.kind !== 'word' && !(cited && mayStandBetween(parse, k)))
    )
      return null;
    // "cited Name as saying", "reports Name as saying": so does the object of any verb that reports.
    const cites = lexicon.citing.has(token?.low ?? '') || (cited && lexicon.has(List.finiteCues, token));
    if (!cites || (cited && lexicon.has(List.passive, tokens[k - 1]))) continue;
    const object = phraseFrom(parse, names, k + 1);
    if (object && (cited || object.last === end) && canSpeak(parse, names, object)) return object;
  }
  return null;
}

/** A comma, a number, a bracket: no mark and no stop. */
function mayStandBetween({ tokens }: Parse, index: number): boolean {
  const token = tokens[index];
  return token?.marked === -1 && (token.kind === 'number' || /^[-,()]$/u.test(token.text));
}
