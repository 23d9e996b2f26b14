import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isNoun } from '../../phrases/noun.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Token } from '../../text/tokens.ts';
import { ageTail, isAge } from '../descriptions/of-age.ts';

/**
 * Where the words begin that end a description and tell something new of whoever is meant, but nobody apart: « l'artiste | de 32 ans », « cette mère
 * | de famille », "the father | of two boys". Where there are none, the end of the description.
 */
export function newTail(parse: Parse, phrase: Phrase): number {
  return Math.min(ageTail(parse, phrase), childrenTail(parse, phrase));
}

/** « la syndique de 52 ans », « il 54enne »: what has an age, or is called by it, is somebody, whatever the lists hold. */
export function isSomebodyAged(parse: Parse, phrase: Phrase): boolean {
  const head = parse.tokens[phrase.head] as Token;
  return isAge(head.low) || (newTail(parse, phrase) < phrase.last && !isNoun(parse, head));
}

function childrenTail({ tokens, lexicon }: Parse, { head, last }: Phrase): number {
  if (head === -1 || !lexicon.has(List.roles, tokens[head])) return last;
  const counted = lexicon.children.has(tokens[last - 1]?.low ?? '') ? last - 2 : last - 1;
  const number = tokens[counted];
  const joint = lexicon.has(List.numberWords, number) || number?.kind === 'number' ? counted - 1 : counted;
  const told = joint === head + 1 && joint < last - 1 && lexicon.has(List.joints, tokens[joint]);
  return told ? joint : last;
}
