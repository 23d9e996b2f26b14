import type { Marked } from '../../marks/marked.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensOf } from '../kind.ts';

/** How often a word must stand in marks for them to be its own. */
const OFTEN = 3;

/** How often each word stands alone in marks, in the paragraphs of an article. */
const counted = new WeakMap<Parse, ReadonlyMap<string, number>>();

/** „Das Teleskop „Weitblick“ … „Weitblick“ soll …“: a noun that the article sets in marks again and again is what something is called. */
export function isMarkedOften(parse: Parse, words: readonly Token[]): boolean {
  const [word] = words;
  if (!parse.lexicon.language.grammar.capitalNouns || words.length !== 1 || !word?.capital) return false;
  let times = counted.get(parse);
  if (!times) {
    times = countMarked(parse);
    counted.set(parse, times);
  }
  return (times.get(word.low) ?? 0) >= OFTEN;
}

function countMarked(parse: Parse): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const passage of parse.marked as readonly Marked[]) {
    const { first, last } = tokensOf(parse, passage);
    const token = parse.tokens[first];
    if (last - first !== 1 || !token || parse.article.blocks[token.block]?.kind !== 'paragraph') continue;
    times.set(token.low, (times.get(token.low) ?? 0) + 1);
  }
  return times;
}
