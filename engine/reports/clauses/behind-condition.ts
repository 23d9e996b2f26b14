import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';

/** How many tokens a condition has at most. */
const LONGEST = 24;

/**
 * "said that if the rain goes on, | the dam could break", "said when the rain stops, | crews will return": the main clause of what is reported,
 * behind a clause that stands right behind the reporting verb or its conjunction.
 * @param index first token of the clause's subject
 */
export function isBehindCondition(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause || tokens[index - 1]?.text !== ',') return false;
  const start = Math.max(sentenceStart(parse, index), index - LONGEST);
  for (let k = index - 2; k > start && tokens[k]?.text !== ',' && tokens[k]?.marked === -1; k--) {
    if (!isSubordinator(parse, k)) continue;
    const verb = lexicon.has(List.clause, tokens[k - 1]) ? k - 2 : k - 1;
    if (!lexicon.has(List.clause, tokens[k]) && lexicon.has(List.finiteCues, tokens[verb])) return true;
  }
  return false;
}
