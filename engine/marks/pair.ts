import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { BlockPairing } from './block-pairing.ts';
import { dialogueLines } from './dialogue.ts';
import type { Marked } from './marked.ts';

/** Pairs the marks of every block by kind and direction. An odd mark never shifts the pairs after it. */
export function pairMarks(text: string, tokens: readonly Token[], lexicon: Lexicon): Marked[] {
  const found: Marked[] = [];
  const lines = dialogueLines(text, tokens, edgesOf(tokens), lexicon);
  let first = 0;
  let runsOn = false;
  while (first < tokens.length) {
    const block = (tokens[first] as Token).block;
    let last = first;
    while (last < tokens.length && (tokens[last] as Token).block === block) last++;
    const pairing = new BlockPairing(text, tokens, first, last, block, lexicon);
    const line = lines.get(block);
    const passages = line ? besideLine(line, pairing.run()) : pairing.run();
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

/** A line of dialogue with the marked passages that stand behind it; those inside it are its own. */
function besideLine(line: Marked, passages: readonly Marked[]): Marked[] {
  return [line, ...passages.filter((passage) => passage.outer.start >= line.outer.end)];
}

function edgesOf(tokens: readonly Token[]): number[] {
  const edges: number[] = [];
  tokens.forEach((token, index) => {
    if (index === 0 || token.block !== tokens[index - 1]?.block) edges.push(index);
  });
  return [...edges, tokens.length];
}
