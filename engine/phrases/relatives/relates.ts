import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** "A study that appeared in May found": right before a verb, and behind no verb that reports, the conjunction is a relative. */
export function relates({ tokens, lexicon }: Parse, index: number): boolean {
  if (!lexicon.language.grammar.nounsPile || !lexicon.has(List.demonstratives, tokens[index])) return false;
  const verb = lexicon.has(List.verbs, tokens[index + 1]) || lexicon.has(List.pastEnding, tokens[index + 1]);
  return verb && lexicon.has(List.clause, tokens[index]) && !lexicon.has(List.cues, tokens[index - 1]);
}
