import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { verbBehindClause } from '../../phrases/verbs/main-clause.ts';

/**
 * "the contrast between what | the coach says | his squad can lift and how it trains", "What | the mayor says | the pier will cost | is wrong": the
 * report stands inside the clause that a question word opens, which ends before the next question or the main verb.
 * @param content the token behind the verb that reports
 * @returns the question word, and the token behind its clause; null where no such word stands before the source, or another report has it
 * ("asked how the mayor thinks S")
 */
export function questionAround(
  parse: Parse,
  { first }: Range,
  content: number,
): { clause: number; until: number } | null {
  const { tokens, lexicon } = parse;
  if (!isInQuestion(parse, first) || lexicon.has(List.cues, tokens[first - 2])) return null;
  let until = verbBehindClause(parse, content, sentenceEnd(parse, content));
  for (let k = content; k < until; k++)
    if (lexicon.has(List.coordinators, tokens[k]) && lexicon.has(List.questionWords, tokens[k + 1])) until = k;
  return { clause: first - 1, until: tokens[until - 1]?.text === ',' ? until - 1 : until };
}

/** "what | many expect to be a long night": a question word right before a source, which may hold what the verb reports. */
export function isInQuestion({ tokens, lexicon }: Parse, first: number): boolean {
  const word = tokens[first - 1];
  const relates = lexicon.has(List.relatives, word) || lexicon.has(List.linkers, word);
  const asks = lexicon.has(List.questionWords, word) && !relates && word?.marked === -1;
  return lexicon.language.cues.bareClause && asks && word.sentence === tokens[first]?.sentence;
}
