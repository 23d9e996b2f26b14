import { List } from '../lexicon/lists.ts';
import { type Parse, sentenceEnd } from '../parse.ts';
import { isFiniteVerb } from '../phrases/finite.ts';
import { mainVerb } from '../phrases/main-verb.ts';
import { isToldForm } from '../phrases/told-form.ts';

/**
 * „Das Wasser sei, so Name, sauber“, „Dafür, sagte Name, müsse man sparen“, „Es sei kalt, so Name, man müsse heizen“: where commas set
 * clauses off and the verb stands second, what stands before an insertion or behind it shows that the statement goes on behind it.
 * @param start first token of the sentence
 * @param comma the one before the insertion
 * @param last the one behind it
 */
export function goesOnBehind(parse: Parse, start: number, comma: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, comma);
  if (!lexicon.language.cues.inverts || tokens[last]?.text !== ',' || last + 2 >= end) return false;
  if (tokens[comma]?.text !== ',' || comma - start < 1) return false;
  const before = mainVerb(parse, start, comma);
  if (before === -1) return isVerb(parse, last + 1);
  // „Das Wasser ist, …“: the verb alone says nothing.
  let edge = comma - 1;
  while (edge > before && lexicon.has(List.adverbs, tokens[edge])) edge--;
  if (edge === before && lexicon.has(List.auxiliaries, tokens[before])) return true;
  // „…, man müsse heizen“: what follows is told too.
  const behind = mainVerb(parse, last + 1, end);
  return behind > last + 1 && isToldForm(parse, tokens[behind]) && isToldForm(parse, tokens[before]);
}

function isVerb(parse: Parse, index: number): boolean {
  return isToldForm(parse, parse.tokens[index]) || isFiniteVerb(parse, index);
}
