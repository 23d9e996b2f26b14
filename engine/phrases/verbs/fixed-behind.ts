import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';

/** « fait pourtant | savoir », "called | for": the word behind a verb that makes a fixed phrase of it, or -1. */
export function fixedBehind(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.light, tokens[index])) return -1;
  // « mostrou-se convencido »
  const behind = lexicon.has(List.reflexives, tokens[index + 1]) ? index + 2 : behindIt(parse, index + 1);
  const words = lexicon.light.get((tokens[index] as Token).low);
  const moment = behindMoment(parse, index + 1);
  if (moment > index + 1 && words?.get(tokens[moment]?.low ?? '')?.object) return moment;
  if (words?.has(tokens[behind]?.low ?? '')) return behind;
  return adverbBehind(parse, index) && words?.has(tokens[index + 2]?.low ?? '') ? index + 2 : -1;
}

/** « fait pourtant savoir », « fait également état », "is also ready": an adverb between the two, where no subject may follow the verb. */
function adverbBehind({ tokens, lexicon }: Parse, index: number): boolean {
  const { bracket, nounsPile } = lexicon.language.grammar;
  const adverb = lexicon.has(List.adverbs, tokens[index + 1]) && !lexicon.has(List.negations, tokens[index + 1]);
  return adverb && !bracket && (!nounsPile || lexicon.has(List.passive, tokens[index]));
}

/** "called again | for", "called on Friday | for", "warned last week | of": behind an adverb or what tells when. */
function behindMoment({ tokens, lexicon }: Parse, index: number): number {
  if (!lexicon.language.grammar.nounsPile) return index;
  let k = lexicon.has(List.prepositions, tokens[index]) ? index + 1 : index;
  if (!lexicon.has(List.times, tokens[k])) return lexicon.has(List.adverbs, tokens[index]) ? index + 1 : index;
  while (lexicon.has(List.times, tokens[k])) k++;
  return k;
}

/** "made it clear", "let it be known": the pronoun stands for the clause that follows. */
function behindIt({ tokens, lexicon }: Parse, index: number): number {
  if (lexicon.pronouns.get(tokens[index]?.low ?? '')?.startsWith('n') !== true) return index;
  return lexicon.has(List.auxiliaries, tokens[index + 1]) ? index + 2 : index + 1;
}
