import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';

/** « ce dernier », « esta última », « quest'ultimo »: a demonstrative and its adjective point at who was mentioned last as « celui-ci » does; else null. */
export function theLatter({ tokens, lexicon }: Parse, phrase: Phrase): Phrase | null {
  const { first, head, last, name } = phrase;
  const points = lexicon.has(List.demonstratives, tokens[first]) && lexicon.has(List.pointing, tokens[head]);
  if (name || head !== first + 1 || last !== head + 1 || !points) return null;
  return { ...phrase, pronoun: tokens[head]?.low ?? '' };
}
