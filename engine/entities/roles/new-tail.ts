import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { ageTail } from '../descriptions/of-age.ts';

/**
 * Where the words begin that end a description and tell something new of whoever is meant, but nobody apart: « l'artiste | de 32 ans », « cette mère
 * | de famille », "the father | of two boys". Where there are none, the end of the description.
 */
export function newTail(parse: Parse, phrase: Phrase): number {
  return Math.min(ageTail(parse, phrase), childrenTail(parse, phrase));
}

function childrenTail({ tokens, lexicon }: Parse, { head, last }: Phrase): number {
  if (head === -1 || !lexicon.has(List.roles, tokens[head])) return last;
  const counted = lexicon.children.has(tokens[last - 1]?.low ?? '') ? last - 2 : last - 1;
  const number = tokens[counted];
  const joint = lexicon.has(List.numberWords, number) || number?.kind === 'number' ? counted - 1 : counted;
  const told = joint === head + 1 && joint < last - 1 && lexicon.has(List.joints, tokens[joint]);
  return told ? joint : last;
}
