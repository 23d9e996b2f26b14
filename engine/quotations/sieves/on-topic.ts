import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { blockBefore, sentenceStart } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { DASHES, isSign, signs } from '../../text/signs.ts';
import type { Situation } from '../situation.ts';

const CLOSES = signs('.:');
/** What leads to whoever speaks, or whose something is. */
const LEADS_SPEAKER = listsOf(List.presentedBy, List.attaching, List.locative);

/** How many tokens a topic has at most. */
const LONGEST = 9;

/**
 * « Sul mercato: «…» », « Su Nome. «…» », « Sobre el fichaje: «…» »: a paragraph that opens with a preposition and what it is about, and goes on
 * with marked words: whoever spoke last goes on.
 */
export function isOnTopic({ parse, tokens, lastSaid }: Situation): boolean {
  const { tokens: all, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || !lastSaid) return false;
  let mark = tokens.first;
  while (all[mark - 1]?.kind === 'mark') mark--;
  const block = all[tokens.first]?.block ?? -1;
  if (all[mark - 1]?.block !== block || !(isSign(all[mark - 1], CLOSES) || isSign(all[mark - 1], DASHES))) return false;
  const start = sentenceStart(parse, mark - 1);
  if (all[start - 1]?.block === block || ![block, blockBefore(parse, block)].includes(lastSaid.block)) return false;
  if (!isInAny(PREPOSITIONS, all[start]) || isInAny(LEADS_SPEAKER, all[start]) || mark - start > LONGEST) return false;
  if (lexicon.speaksFrom.has(all[start]?.low ?? '')) return false;
  if (lexicon.has(List.accordingTo, all[start]) && lexicon.accordingTo.at(all, start)) return false;
  const words = all.slice(start, mark - 1);
  return words.every(({ kind, marked }) => kind === 'word' && marked === -1) && !hasFinite(parse, start, mark - 1);
}
