import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { areTexts } from '../noun.ts';

/** "Forum posts claim", "Norland posts shared by many claim": texts with a verb of their own, or with the past of what was done to them. */
export function areTextsThatSay(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!areTexts(parse, tokens[index] as Token)) return false;
  const behind = tokens[index + 1];
  const says = lexicon.has(List.finiteCues, behind) && lexicon.cueGroups(behind?.low ?? '').finite?.plural === true;
  return says ? lexicon.has(List.clause, tokens[index + 2]) : lexicon.has(List.pastEnding, behind);
}
