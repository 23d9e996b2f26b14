import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { agentBehind } from '../../reports/subjects/by-agent.ts';

const VIEWS = listsOf(List.claimNouns, List.viewNouns);
const COPULAS = listsOf(List.passive, List.copulas);

/** « Un constat partagé par Nom. « … » », « L'avis est partagé par Nom. »: by whom the view is held that a sentence opens with; null for none. */
export function whoSharesView(parse: Parse, names: NameIndex, { first, last }: Range): Range | null {
  const { tokens, lexicon } = parse;
  const opening = phraseFrom(parse, names, first);
  const { head } = opening ? readPhrase(parse, names, opening) : { head: -1 };
  if (!isInAny(VIEWS, tokens[head])) return null;
  let k = head + 1;
  while (k < last && isInAny(COPULAS, tokens[k])) k++;
  const agent = lexicon.has(List.participle, tokens[k]) ? agentBehind(parse, names, k) : null;
  return agent && agent.last <= last ? agent : null;
}
