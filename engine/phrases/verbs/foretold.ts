import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isSign, signs } from '../../text/signs.ts';

const CLOSES = signs('.:');

/** How many tokens tell at most when and to whom something will be said. */
const LONGEST_MANNER = 8;

/**
 * "The minister will say on Monday that S", "The minister will say: “…”", "“…,” the minister will say.": the auxiliary before a verb that says
 * what has been handed out beforehand, up to its conjunction, a colon or the stop; -1 for none.
 */
export function foretoldBy({ tokens, lexicon }: Parse, index: number): number {
  const auxiliary = index - 1;
  if (!lexicon.foretelling.has(tokens[auxiliary]?.low ?? '')) return -1;
  if (isSign(tokens[index + 1], CLOSES)) return auxiliary;
  for (let k = index + 1; k <= index + LONGEST_MANNER; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.marked !== -1 || lexicon.has(List.auxiliaries, token)) return -1;
    if (lexicon.has(List.clause, token)) return token.low === lexicon.language.cues.polar ? -1 : auxiliary;
  }
  return -1;
}
