import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../can-speak.ts';
import { phraseFrom } from '../phrase-from.ts';
import { omittedSubject } from './omitted.ts';

/**
 * « Comentó que el secretario faltó | y lamentó que S », « Comentó la alcaldesa que el secretario faltó | y lamentó que S »: whoever the verb of
 * the first report leaves out, or has behind it, before its conjunction; null where no subject stands so.
 * @param verb the verb that reports
 * @param edge the first token of its group
 */
export function firstReporter(parse: Parse, names: NameIndex, verb: number, edge: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return null;
  if (lexicon.has(List.clause, tokens[verb + 1])) return omittedSubject(parse, edge);
  const behind = phraseFrom(parse, names, verb + 1);
  return behind && lexicon.has(List.clause, tokens[behind.last]) && canSpeak(parse, names, behind) ? behind : null;
}
