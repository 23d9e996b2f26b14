import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { isAnd } from '../../phrases/nouns/joint.ts';
import { type Phrase, readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isUnlistedVerb } from '../../phrases/verbs/unlisted.ts';
import type { Token } from '../../text/tokens.ts';

/** « Anne Nom et Paul Nom ont parlé. »: two who open a sentence at `index` and act together, so that « ils » finds them; else null. */
export function jointSubject(parse: Parse, names: NameIndex, index: number): Phrase | null {
  const { tokens, lexicon } = parse;
  const described = describedPair(parse, names, index);
  if (described) return described;
  const first = names.get(index);
  if (!first || !isAnd(parse, first.last) || (tokens[index] as Token).marked !== -1) return null;
  const titled = lexicon.has(List.titles, tokens[first.last + 1]) ? 2 : 1;
  const second = names.get(first.last + titled);
  if (!second || sentenceStart(parse, index) !== index) return null;
  const { last } = second;
  const acts = isFiniteVerb(parse, last) || isUnlistedVerb(parse, last) || tokens[last]?.text === ',';
  const phrase = acts ? readPhrase(parse, names, { first: index, last }) : null;
  return phrase?.joint ? phrase : null;
}

/** « Les pêcheurs et les chasseurs ont signé. », « La CGT et FO ont signé. »: two who are described, or named behind an article. */
function describedPair(parse: Parse, names: NameIndex, index: number): Phrase | null {
  const { tokens, lexicon } = parse;
  const { dropsSubject, bracket, nounsPile } = lexicon.language.grammar;
  if (dropsSubject || bracket || nounsPile || !lexicon.has(List.determiners, tokens[index])) return null;
  if (sentenceStart(parse, index) !== index || tokens[index]?.marked !== -1) return null;
  const range = phraseFrom(parse, names, index);
  const both = range && isAnd(parse, range.last) ? names.get(range.last + 1)?.last : range?.last;
  if (both === undefined || !(isFiniteVerb(parse, both) || isUnlistedVerb(parse, both))) return null;
  const phrase = readPhrase(parse, names, { first: index, last: both });
  return phrase.joint ? phrase : null;
}
