import { blockBefore, type Parse } from '../../parse.ts';

/**
 * „„Der Deich hält.“ Das sagt Name.“, in one paragraph or two: the marked passage that opens a paragraph and ends right before the sentence at
 * `start`, or -1. What stands behind other words of its paragraph is said by whoever these tell.
 */
export function markedBefore(parse: Parse, start: number): number {
  const { tokens } = parse;
  const [before, first] = [tokens[start - 1], tokens[start]];
  const passage = before?.marked ?? -1;
  if (!before || !first || passage === -1) return -1;
  const near = before.block === first.block || before.block === blockBefore(parse, first.block);
  let opens = start - 1;
  while (tokens[opens - 1]?.marked === passage) opens--;
  return near && tokens[opens - 1]?.block !== before.block ? passage : -1;
}
