import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';

/**
 * « La visita fue criticada | por el ministro, recordando que S »: where the subject of a passive cannot speak, whoever does what it tells of
 * says what the gerund behind tells; null where nobody is named so between the verb and the gerund.
 */
export function agentActs(
  parse: Parse,
  names: NameIndex,
  subject: Range,
  verb: number,
  participle: number,
): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject || canSpeak(parse, names, subject)) return null;
  for (let k = verb + 1; k < participle; k++) {
    if (!lexicon.has(List.presentedBy, tokens[k]) || !lexicon.has(List.participle, tokens[k - 1])) continue;
    const agent = governedPhrase(parse, names, k);
    if (agent && agent.last <= participle && canSpeak(parse, names, agent)) return agent;
  }
  return null;
}
