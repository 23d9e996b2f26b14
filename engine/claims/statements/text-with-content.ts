import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';

/** How many tokens stand at most between the noun for a text and what joins its content, its owner among them. */
const REACH = 12;

/** « contesta i dati del sindacato, secondo cui S »: behind a noun for a text its content follows as it does behind one for a statement. */
export function holdsStatement({ tokens, lexicon }: Parse, noun: number, end: number): boolean {
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.documents, tokens[noun])) return false;
  for (let k = noun + 1; k < Math.min(end, noun + REACH) && tokens[k]?.marked === -1; k++) {
    const link = lexicon.has(List.linking, tokens[k]) ? lexicon.linking.at(tokens, k) : undefined;
    if (link && link.words.length > 1) return true;
  }
  return false;
}
