import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * „Und fügt hinzu: „…““, „Und lobt die Gäste: „…““: where the verb stands second, right behind the word for “and” that opens a sentence it has no
 * subject: the one of the sentence before goes on. An empty range at the verb, as where a language leaves subjects out; else null.
 */
export function leftOutAtHead(parse: Parse, verb: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, verb);
  if (verb === start && isLostAtHead(parse, verb)) return { first: verb, last: verb };
  const heads = verb === start + 1 && tokens[start]?.capital === true && lexicon.has(List.coordinators, tokens[start]);
  return lexicon.language.cues.inverts && heads ? { first: verb, last: verb } : null;
}

/**
 * « Nom est venu. A assuré que S. », "Name came. Promised that S.", „Name kam. Versicherte, dass S.“: translations from languages that leave the
 * subject out have none before a verb of saying that leads to a clause, behind a sentence of the same paragraph.
 */
function isLostAtHead({ tokens, lexicon, sentences }: Parse, verb: number): boolean {
  const token = tokens[verb] as Token;
  if (lexicon.language.grammar.dropsSubject || !token.capital || tokens[verb - 1]?.block !== token.block) return false;
  const before = sentences[(token.sentence ?? 0) - 1];
  if (!before || before.block !== token.block) return false;
  // "Reports that S were dismissed": a plural.
  if (lexicon.language.grammar.nounsPile && token.low.endsWith('s')) return false;
  const helped = lexicon.has(List.auxiliaries, token);
  const says = helped ? verb + 1 : verb;
  const form = helped ? 'participle' : 'finite';
  if (!lexicon.cues.get(tokens[says]?.low ?? '')?.some((cue) => cue.form === form && cue.class === 'say')) return false;
  const behind = tokens[says + 1]?.text === ',' ? says + 2 : says + 1;
  return lexicon.has(List.clause, tokens[behind]) && tokens[behind]?.marked === -1;
}
