import { type Parse, type Range, sentenceEnd } from '../../parse.ts';

/** How many tokens a source without determiner has at most. */
const LONGEST = 7;

/** « source policière », « sources proches du dossier »: the noun at `index` with what tells which source it is, or null where nothing does. */
export function nounAt(parse: Parse, index: number): Range | null {
  const { tokens } = parse;
  const end = Math.min(sentenceEnd(parse, index), index + LONGEST);
  let last = index + 1;
  while (last < end && tokens[last]?.kind === 'word' && tokens[last]?.marked === -1) last++;
  return last > index + 1 ? { first: index, last } : null;
}
