import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';

/** What leads to an infinitive inside a phrase. */
const INTO = listsOf(List.prepositions, List.infinitive);

/** « Un vecino acusado de robar | 3.000 euros dice que S »: what an infinitive within the phrase has for object begins no subject. */
export function isDoneThere({ tokens, lexicon }: Parse, index: number, edge: number): boolean {
  if (!lexicon.language.grammar.dropsSubject) return false;
  // « três mil euros | a uma paróquia »
  if (lexicon.has(List.addressee, tokens[index]) && lexicon.has(List.numberWords, tokens[index + 1])) return true;
  // « accusato di aver rubato | un'auto »
  const verb = lexicon.having.has(tokens[index - 2]?.low ?? '') ? index - 2 : index - 1;
  const infinitive = lexicon.has(List.infinitiveEnding, tokens[verb]) && !tokens[verb]?.capital;
  return infinitive && verb - 1 > edge && isInAny(INTO, tokens[verb - 1]);
}
