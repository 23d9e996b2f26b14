import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';

/** How many tokens tell an age (« de 38 ans »). */
const AGE = 3;

/** « ce vigneron de 38 ans »: a noun that a word points with tells something new of somebody known, and an age behind it tells nobody apart. */
export function pointsBack({ tokens, lexicon }: Parse, { first, head, last }: Phrase): boolean {
  if (!lexicon.has(List.demonstratives, tokens[first])) return false;
  return last - head - 1 <= AGE && tokens.slice(head + 1, last).some(({ kind }) => kind === 'number');
}
