import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/** How many letters the participle has at least: "Hamra-led" says who leads, "Al-Wahed" is a name. */
const SHORTEST = 4;

/** "the Leeds-based firm", "a Kremlin-backed party": with a participle behind its hyphen a name is an attribute of what follows. */
export function isAttributive({ tokens, lexicon }: Parse, index: number): boolean {
  const word = tokens[index]?.text ?? '';
  const hyphen = word.lastIndexOf('-');
  if (hyphen === -1 || !lexicon.language.grammar.nounsPile) return false;
  const participle = word.slice(hyphen + 1);
  const lower = participle.length >= SHORTEST && participle === participle.toLowerCase();
  return lower && lexicon.lists(List.pastEnding, participle);
}
