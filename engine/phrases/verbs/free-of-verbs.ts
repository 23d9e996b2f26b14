import { List } from '../../lexicon/lists.ts';
import type { Parse, Range } from '../../parse.ts';
import { isFiniteVerb, isRelative } from './finite.ts';
import { isPlainVerb } from './plain-verb.ts';

/** No finite verb but the one of a relative clause (« le maire, qui dirige la ville, »). */
export function isFreeOfVerbs(parse: Parse, part: Range): boolean {
  let allowed = 0;
  for (let k = part.first; k < part.last; k++) {
    if (k > part.first && opensTold(parse, k)) allowed = 1;
    if (!isFiniteVerb(parse, k) && !isPlainVerb(parse, k, part.first)) continue;
    if (allowed === 0) return false;
    // An auxiliary and its verb count as one (« qui a relié »).
    if (!isFiniteVerb(parse, k + 1)) allowed = 0;
  }
  return true;
}

/** What tells more of a noun: a relative, "that" right before its verb too. */
function opensTold(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.linkers, tokens[index]) || isRelative(parse, index)) return true;
  return (
    lexicon.language.grammar.nounsPile && lexicon.has(List.clause, tokens[index]) && isFiniteVerb(parse, index + 1)
  );
}
