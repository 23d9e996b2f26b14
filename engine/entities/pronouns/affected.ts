import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PEOPLE, SOMEBODY } from '../../lexicon/word-classes.ts';
import type { Name } from '../../names/find.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';

const LEADS = listsOf(List.definite, List.contracted, List.infinitive);

/**
 * « La versión no convenció al comisario Nombre. «…», dijo. », « A ameaça irritou Nome. »: where a thing is the subject and the sentence
 * ends with whom it bears on, the text goes on with them, as it does with a subject.
 */
export function isAffected(parse: Parse, { first, last }: Name): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || last !== sentenceEnd(parse, first) - 1) return false;
  const start = sentenceStart(parse, first);
  const thing = tokens[start + 1];
  if (!lexicon.has(List.definite, tokens[start]) || thing?.capital || isInAny(SOMEBODY, thing)) return false;
  if (!isPlainWord(parse, start + 1)) return false;
  let verb = first - 1;
  while (isInAny(PEOPLE, tokens[verb])) verb--;
  while (isInAny(LEADS, tokens[verb])) verb--;
  const acts =
    isFiniteVerb(parse, verb) || (lexicon.has(List.auxiliaries, tokens[verb - 1]) && isPlainWord(parse, verb));
  if (!acts || verb < start + 2) return false;
  return tokens.slice(start, first).every(({ kind, marked }) => kind === 'word' && marked === -1);
}
