import { isInAny, List } from '../../lexicon/lists.ts';
import { COPULAS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { behindAside } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { nounOwnerBehind } from '../../phrases/nouns/noun-owner.ts';
import { headsMain } from '../../phrases/subjects/main-start.ts';
import { type Report, reportAt } from '../report.ts';

/**
 * « La convinzione di Nome è che S. », « La tesis del fiscal es que S. »: a noun for what is thought or said opens the sentence with whose it is, and
 * behind the copula stands its content.
 */
export function statedAs(parse: Parse, names: NameIndex, noun: number): Report | null {
  const { tokens, lexicon } = parse;
  const article = lexicon.has(List.determiners, tokens[noun - 1]);
  if (!lexicon.language.grammar.dropsSubject || !article || !headsMain(parse, noun - 1)) return null;
  const owner = nounOwnerBehind(parse, names, noun, 1);
  if (!owner || !canSpeak(parse, names, owner)) return null;
  const copula = behindAside(parse, owner.last);
  if (!isInAny(COPULAS, tokens[copula]) || tokens[copula]?.marked !== -1) return null;
  const clause = copula + 2;
  if (!lexicon.has(List.clause, tokens[copula + 1]) || clause + 2 > sentenceEnd(parse, noun)) return null;
  const cue = { first: noun, last: noun + 1 };
  return reportAt(parse, cue, { rule: 'that-clause', source: owner, side: 'after', clause });
}
