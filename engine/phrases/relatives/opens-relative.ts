import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { ARTICLES, PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb, isRelative } from '../verbs/finite.ts';
import { isPlainWord } from '../verbs/unlisted.ts';

const BEFORE_VERB = listsOf(List.clitics, List.negations);

/**
 * « una donna | che abita qui », « un hombre | que vive aquí »: where the word that joins reported clauses is a relative as well, it is one right behind
 * a noun with its verb right behind it, pronouns and a negation between at most.
 * @param index the token behind the noun
 */
export function opensRelative(parse: Parse, index: number): boolean {
  if (!parse.lexicon.language.grammar.dropsSubject || !isRelative(parse, index)) return false;
  let verb = index + 1;
  while (isInAny(BEFORE_VERB, parse.tokens[verb])) verb++;
  if (isFiniteVerb(parse, verb)) return true;
  // « una donna che abita nel palazzo »: no noun stands bare behind the word, a preposition or an article behind it.
  const behind = parse.tokens[verb + 1];
  return (
    parse.tokens[verb]?.capital === false &&
    isPlainWord(parse, verb) &&
    (isInAny(PREPOSITIONS, behind) || isInAny(ARTICLES, behind))
  );
}
