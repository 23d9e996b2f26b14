import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** « Anne Nom, 51 ans, | boulangère à Sète », "Ann Name, 32, | a baker": the token behind an age that a comma closes; `index` where none stands there. */
export function behindAge({ tokens, lexicon }: Parse, index: number): number {
  if (tokens[index - 1]?.text !== ',' || !/^[1-9]\d$/.test(tokens[index]?.text ?? '')) return index;
  const closes = lexicon.has(List.years, tokens[index + 1]) ? index + 2 : index + 1;
  return tokens[closes]?.text === ',' ? closes + 1 : index;
}
