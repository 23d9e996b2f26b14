import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { BlockPairing } from './block-pairing.ts';
import type { Marked } from './marked.ts';

/** Pairs the marks of every block by kind and direction. An odd mark never shifts the pairs after it. */
export function pairMarks(text: string, tokens: readonly Token[], lexicon: Lexicon): Marked[] {
  const found: Marked[] = [];
  let first = 0;
  let runsOn = false;
  while (first < tokens.length) {
    const block = (tokens[first] as Token).block;
    let last = first;
    while (last < tokens.length && (tokens[last] as Token).block === block) last++;
    const pairing = new BlockPairing(text, tokens, first, last, block, lexicon);
    const passages = pairing.run();
    const next = tokens[last];
    passages.forEach((passage, index) => {
      found.push(
        index === 0 && runsOn && passage.outer.start === tokens[first]?.start
          ? { ...passage, continues: true }
          : passage,
      );
    });
    runsOn = pairing.unclosedAtEnd !== null && next?.kind === 'mark';
    first = last;
  }
  return found;
}
