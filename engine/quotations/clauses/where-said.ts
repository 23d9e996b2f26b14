import { isInAny, List } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';

/** « …, segundo mostram os mapas », « …, según consta en el acta »: where the journalist has it from. */
export function isWherefrom(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.asWords, tokens[index])) return false;
  // « tal y como publicó un diario », « tal como consta »
  const joined = lexicon.has(List.coordinators, tokens[index + 1]) ? index + 2 : index + 1;
  if (lexicon.has(List.asWords, tokens[joined])) return isVerbForm(parse, joined + 1);
  const { dropsSubject } = lexicon.language.grammar;
  const clause =
    dropsSubject && lexicon.has(List.prepositions, tokens[index]) && lexicon.has(List.prepositions, tokens[index + 2]);
  return isVerbForm(parse, index + 1) || (clause && isPlainWord(parse, index + 1));
}

/** « …, en declaraciones a la radio. », « …, em entrevista ao jornal. »: on what occasion it was said, at the sentence's end. */
export function isWhereSaid({ tokens, lexicon }: Parse, index: number, end: number): boolean {
  if (!lexicon.language.grammar.dropsSubject || !isInAny(PREPOSITIONS, tokens[index])) return false;
  const noun = lexicon.has(List.determiners, tokens[index + 1]) ? index + 2 : index + 1;
  const last = tokens.slice(index, end).every(({ text, marked }) => text !== ',' && marked === -1);
  return last && (lexicon.has(List.speechNouns, tokens[noun]) || lexicon.asides.at(tokens, index) !== undefined);
}

/** A form of a known verb; behind a word that is a preposition too (« segundo mostram »). */
function isVerbForm({ tokens, lexicon }: Parse, index: number): boolean {
  // « comme le prétend un tract »
  const verb = lexicon.has(List.clitics, tokens[index]) ? index + 1 : index;
  return lexicon.has(List.finiteCues, tokens[verb]) || lexicon.has(List.verbs, tokens[verb]);
}
