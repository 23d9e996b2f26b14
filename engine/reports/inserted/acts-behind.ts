import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { isFreeOfVerbs } from '../../phrases/verbs/free-of-verbs.ts';
import { isPlainWord, isUnlistedVerb } from '../../phrases/verbs/unlisted.ts';

/** What stands between a subject and its verb. */
const BEFORE_VERB = listsOf(List.negations, List.clitics);

/** « i gatti | mangiano il pesce », « due gatti | non gli mangiano più nulla »: right behind its subject a verb that no list has. */
export function actsBehind(parse: Parse, index: number): boolean {
  let verb = index;
  while (isInAny(BEFORE_VERB, parse.tokens[verb]) && !isUnlistedVerb(parse, verb)) verb++;
  return isUnlistedVerb(parse, verb) || (verb > index && isPlainWord(parse, verb)) || isBehindPronoun(parse, verb);
}

/** « il 27% | salta un pasto »: behind a share that is its subject. */
export function actsBehindNumber(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const number = lexicon.has(List.determiners, tokens[index]) ? index + 1 : index;
  return tokens[number]?.kind === 'number' && tokens[number + 1]?.text === '%' && actsBehind(parse, number + 2);
}

/** « si trasmette », « non bastano », « no llegan »: behind an object pronoun or a negation a plain word is a verb. */
export function isBehindPronoun(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const before = tokens[index - 1];
  const pronoun = lexicon.has(List.clitics, before) || lexicon.has(List.negations, before);
  return pronoun && !lexicon.has(List.determiners, before) && isPlainWord(parse, index);
}

/** A verb outside marks that is not a relative's. */
export function hasMain(parse: Parse, first: number, last: number): boolean {
  return hasFinite(parse, first, last) && !isFreeOfVerbs(parse, { first, last });
}
