import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';

/** Nouns for what bears a name, is a word, or has words on it. */
const LABELS = listsOf(List.naming, List.terms, List.documents, List.signs);

/** « La risposta del sindaco è secca: «No, mai» »: a noun for what is said stands before, and none for what bears a name or is a word. */
export function isReply(parse: Parse, first: number): boolean {
  const { lexicon, tokens } = parse;
  return tokens
    .slice(sentenceStart(parse, first), first)
    .some((token) => lexicon.has(List.speechNouns, token) && !isInAny(LABELS, token));
}
