import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import { isToldBySubject, isToldForm } from '../../phrases/verbs/told-form.ts';

/**
 * „…, sagte Name, | aber man könne sie retten“, „…, weil niemand sie pflege“, „…, am besten noch im Mai“: whether what stands behind an
 * insertion is told like what stands before it, by the form of its verb, or adds to it.
 * @param first token behind the comma that closes the insertion
 */
export function goesOnTold(parse: Parse, first: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  // „…, und zwar «sofort»“: words in marks are a passage of their own.
  const own = tokens.slice(first, end).some(({ marked }) => marked !== -1);
  if (adds(parse, first)) return !own && mainVerb(parse, first, end) === -1;
  const joined = lexicon.has(List.coordinators, tokens[first]) || lexicon.connectives.at(tokens, first) !== undefined;
  const from = joined ? first + 1 : first;
  if (!joined && isSubordinator(parse, first)) {
    let last = first;
    while (last < end && tokens[last]?.kind !== 'punctuation') last++;
    return isToldForm(parse, tokens[last - 1]);
  }
  const verb = mainVerb(parse, from, end);
  if (joined && verb >= from) return isToldForm(parse, tokens[verb]) || isToldBySubject(parse, verb);
  return verb > from && isToldForm(parse, tokens[verb]);
}

/** „am besten noch im Mai“, „und zwar sofort“, „vor allem im Tal“: what adds to a clause and is none. */
function adds({ tokens, lexicon }: Parse, first: number): boolean {
  const superlative = lexicon.has(List.contracted, tokens[first]) && lexicon.has(List.superlative, tokens[first + 1]);
  return superlative || lexicon.adding.at(tokens, first) !== undefined;
}
