import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, sentenceStart } from '../parse.ts';
import { isFiniteVerb } from '../phrases/finite.ts';
import { isAnd } from '../phrases/joint.ts';
import { type Phrase, readPhrase } from '../phrases/phrase.ts';
import { isUnlistedVerb } from '../phrases/unlisted.ts';
import type { Token } from '../text/tokens.ts';

/** « Anne Nom et Paul Nom ont parlé. »: two who open a sentence at `index` and act together, so that « ils » finds them; else null. */
export function jointSubject(parse: Parse, names: NameIndex, index: number): Phrase | null {
  const { tokens, lexicon } = parse;
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
