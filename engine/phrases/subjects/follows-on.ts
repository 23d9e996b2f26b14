import { blockBefore, type Parse } from '../../parse.ts';

/**
 * Whether a sentence that begins at `start` goes on with the one before: in its paragraph, or below a paragraph of one sentence
 * (« Il ponte chiude a maggio. ¶ Lo ha detto Nome. »).
 */
export function followsOn(parse: Parse, start: number): boolean {
  const { tokens, article, sentences } = parse;
  const [before, first] = [tokens[start - 1], tokens[start]];
  if (!before || !first) return false;
  if (before.block === first.block) return true;
  if (before.block !== blockBefore(parse, first.block) || article.blocks[before.block]?.kind !== 'paragraph')
    return false;
  const opens = sentences[before.sentence]?.first ?? 0;
  return tokens[opens - 1]?.block !== before.block;
}
