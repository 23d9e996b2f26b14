import type { Gender } from '../../lexicon/lexicon.ts';
import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { isFiniteVerb } from '../verbs/finite.ts';

/** How many tokens the participle and what belongs to it have at most. */
const LONGEST = 10;
/** How many tokens tell at most of the subject behind its participle. */
const LONGEST_APPOSITION = 16;

/** « Nacida en el puerto, aprendió … », « Nato a Torre, studiò … »: the comma behind a participle that tells of the subject; -1 for none. */
export function participleEnd(parse: Parse, start: number): number {
  const { tokens, lexicon } = parse;
  const governs = lexicon.has(List.prepositions, tokens[start + 1]) || lexicon.has(List.contracted, tokens[start + 1]);
  if (!lexicon.has(List.participle, tokens[start]) || !governs || lexicon.has(List.adverbs, tokens[start])) return -1;
  const end = Math.min(sentenceEnd(parse, start), start + LONGEST);
  for (let k = start + 1; k < end; k++) {
    if (tokens[k]?.text === ',') return behindAppositions(parse, k);
    if (isFiniteVerb(parse, k) || tokens[k]?.kind === 'mark') return -1;
  }
  return -1;
}

/** « Nacida en 1951, hija de un herrero y de una modista, debutó … »: the last comma behind what else tells of the subject, without verb. */
function behindAppositions(parse: Parse, comma: number): number {
  const { tokens } = parse;
  let last = comma;
  const end = Math.min(sentenceEnd(parse, comma), comma + LONGEST_APPOSITION);
  for (let k = comma + 1; k < end; k++) {
    if (tokens[k]?.text === ',') last = k;
    if (isFiniteVerb(parse, k) || tokens[k]?.kind === 'mark') return last;
  }
  return comma;
}

/** « Nacida en el puerto, aprendió … »: its ending tells of whom. */
export function genderOfParticiple({ tokens }: Parse, index: number): Gender {
  return tokens[index]?.low.endsWith('a') ? 'f' : tokens[index]?.low.endsWith('o') ? 'm' : 'x';
}

/** « Nacida en el puerto, decía que S »: the gender of the subject that the verb leaves out, where the participle before it tells it. */
export function genderBefore(parse: Parse, verb: number): Gender {
  const start = sentenceStart(parse, verb);
  if (!parse.lexicon.language.grammar.dropsSubject || start === verb) return 'x';
  const end = participleEnd(parse, start);
  return end !== -1 && end + 1 === verb ? genderOfParticiple(parse, start) : 'x';
}
