import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Sentence } from '../../text/sentences.ts';

/** „Es sei daran erinnert“, „Man nehme zwei Eier“, „Möge er ruhen“: what the writer wishes. */
export function isWish({ tokens, lexicon, sentences }: Parse, sentence: number, verb: number): boolean {
  const { first } = sentences[sentence] as Sentence;
  const [subject, told] = [tokens[verb - 1], tokens[verb]];
  if (!lexicon.has(List.impersonal, subject) || verb - 1 !== first) return false;
  // „Es habe zwei Brände gegeben“, „Man müsse warten“: an auxiliary wishes nothing, but for „sei“.
  return lexicon.has(List.copulas, told) || lexicon.has(List.passive, told) || !lexicon.has(List.auxiliaries, told);
}

/** Both sentences stand in one paragraph. */
export function isSameBlock({ tokens, sentences }: Parse, a: number, b: number): boolean {
  return tokens[sentences[a]?.first ?? -1]?.block === tokens[sentences[b]?.first ?? -1]?.block;
}

/** „Es gebe nur einen Weg: | den Bau zu stoppen“: behind the colon of what is told stands an infinitive. */
export function explains(parse: Parse, colon: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  let end = last - 1;
  while (end > colon && tokens[end]?.kind !== 'word') end--;
  const infinitive = lexicon.has(List.infinitive, tokens[end - 1]) && lexicon.has(List.infinitiveEnding, tokens[end]);
  return infinitive || lexicon.has(List.fusedInfinitive, tokens[end]);
}

/** „…, der | nach eigenen Angaben nichts wusste“: a phrase right behind its relative. */
export function isRelativeAside({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.relativeForms, tokens[index - 1]) && tokens[index - 2]?.text === ',';
}
