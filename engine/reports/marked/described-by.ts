import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { type Report, reportBehind } from '../report.ts';

const WITHIN = signs('.,()');

/** How many tokens the agent of a passive has at most, its preposition among them. */
const LONGEST_AGENT = 16;

/**
 * „Der von Name als „Held“ bezeichnete Torwart“, „wurde von Name als „Held“ gefeiert“: where the verb closes its bracket, by whom somebody
 * was called so stands before the marked words, and the participle behind them.
 */
export function describedBy(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  const beside = tokens[index - 1]?.marked ?? -1;
  if (!token || beside === -1 || token.marked !== -1 || !lexicon.language.grammar.bracket) return null;
  if (token.kind !== 'word' || token.capital || !lexicon.has(List.participle, token)) return null;
  const source = agentBefore(parse, names, index - 1);
  if (!source) return null;
  return reportBehind(parse, { first: index, last: index + 1 }, source, beside);
}

/** „von Name als „…““: the agent right before the word that joins, and the marked words behind it. */
function agentBefore(parse: Parse, names: NameIndex, last: number): Range | null {
  const { tokens, lexicon } = parse;
  let as = last;
  while (tokens[as]?.marked === tokens[last]?.marked) as--;
  if (tokens[as]?.low !== lexicon.language.claims.presented.as || tokens[as]?.sentence !== tokens[last]?.sentence)
    return null;
  for (let k = as - 2; k > as - LONGEST_AGENT && tokens[k]?.marked === -1 && isWithin(tokens[k]); k--) {
    if (!lexicon.has(List.presentedBy, tokens[k])) continue;
    const agent = governedPhrase(parse, names, k);
    // „von Anne von der Heide“: the particle of a name governs nobody.
    if (agent && agent.last <= as && canSpeak(parse, names, agent)) return agent;
  }
  return null;
}

/** „von Dr. Name (SPD), die den Bahnhof leitet,“: a word, or a sign of short forms, brackets and asides. */
function isWithin(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number' || isSign(token, WITHIN);
}
