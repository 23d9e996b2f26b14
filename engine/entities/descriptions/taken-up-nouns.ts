import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

const known = new WeakMap<Parse, ReadonlyMap<string, number>>();

/**
 * How often words stand behind a definite article in running text ("the barista"), with one word between them at most where adjectives
 * come first ("the founding partner"). The text is read once.
 */
export function nounsTakenUp(parse: Parse): ReadonlyMap<string, number> {
  const before = known.get(parse);
  if (before) return before;
  const nouns = new Map<string, number>();
  const { nounsPile } = parse.lexicon.language.grammar;
  parse.tokens.forEach(({ kind, marked, low }, index) => {
    if (kind !== 'word' || marked !== -1) return;
    if (isArticle(parse, index - 1) || (nounsPile && isArticle(parse, index - 2)))
      nouns.set(low, (nouns.get(low) ?? 0) + 1);
  });
  known.set(parse, nouns);
  return nouns;
}

function isArticle({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.definite, tokens[index]);
}
