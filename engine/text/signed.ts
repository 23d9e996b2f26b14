import type { Block } from '../model.ts';

const SIGNATURE = /^\s*[—–―-]/u;

/** Whether the block below a block quotation signs it, as embedded posts have it (« — Nom (@nom) 3 mai »). */
export function isSigned(text: string, blocks: readonly Block[], index: number): boolean {
  const [own, below] = [blocks[index], blocks[index + 1]];
  if (own?.kind !== 'quote' || below?.kind !== 'quote') return false;
  return SIGNATURE.test(text.slice(below.start, below.end)) && !SIGNATURE.test(text.slice(own.start, own.end));
}
