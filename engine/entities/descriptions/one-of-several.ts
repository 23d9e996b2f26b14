import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';

/** « L'un a dit S », « Une d'elles affirme S »: a phrase without a noun that a determiner for one stands for, which is its head then. */
export function oneOfSeveral({ tokens, lexicon }: Parse, phrase: Phrase): Phrase {
  if (phrase.head !== -1 || phrase.name || phrase.pronoun || phrase.omitted) return phrase;
  const { first, last } = phrase;
  const at = lexicon.has(List.definite, tokens[first]) && first + 1 < last ? first + 1 : first;
  const one = lexicon.determiners.get(tokens[at]?.low ?? '')?.endsWith('s') === true && last - first > 1;
  const alone = at > first || lexicon.has(List.attaching, tokens[at + 1]);
  return one && alone && !lexicon.has(List.definite, tokens[at]) ? { ...phrase, head: at } : phrase;
}
