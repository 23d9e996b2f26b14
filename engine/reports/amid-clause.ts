import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../parse.ts';
import { hasFinite, isFiniteVerb } from '../phrases/finite.ts';
import { startsPhrase } from '../phrases/phrase-from.ts';

/** What goes with the verb right behind it. */
const BEFORE_VERB = listsOf(List.clitics, List.negations, List.adverbs);
/** What a clause joins on with, rather than begins. */
const JOINING = listsOf(List.conjunctions, List.coordinators, List.adverbs, List.adverbEnding, List.times);

/**
 * « L'animale, a suo dire, ha apprezzato », « Il cantiere, secondo i vicini, non ha mai aperto », « Nel deposito, secondo la perizia, mancavano
 * gli estintori »: between commas a source phrase stands inside its clause, whose verb comes behind it.
 * @param before what stands before the phrase and its comma
 * @param last the token behind the phrase
 */
export function standsAmid(parse: Parse, names: NameIndex, before: Range, last: number): boolean {
  const { tokens, lexicon } = parse;
  if (tokens[before.last]?.text !== ',' || tokens[last]?.text !== ',' || before.last <= before.first) return false;
  if (hasFinite(parse, before.first, before.last)) return false;
  if (opensWithSubject(parse, names, before.first) && isFiniteVerb(parse, verbBehind(parse, last + 1))) return true;
  // Where a subject may stand behind its verb anything may come first.
  if (!lexicon.language.grammar.dropsSubject || isInAny(JOINING, tokens[before.first])) return false;
  return !lexicon.connectives.at(tokens, before.first) && hasFinite(parse, last + 1, sentenceEnd(parse, last));
}

function verbBehind({ tokens }: Parse, index: number): number {
  let k = index;
  while (isInAny(BEFORE_VERB, tokens[k])) k++;
  return k;
}

function opensWithSubject(parse: Parse, names: NameIndex, start: number): boolean {
  return startsPhrase(parse, names, start) && !parse.lexicon.has(List.times, parse.tokens[start + 1]);
}
