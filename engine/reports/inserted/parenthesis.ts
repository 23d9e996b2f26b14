import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PEOPLE } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isSign, signs } from '../../text/signs.ts';
import { stepOverAddressee } from '../subjects/addressee.ts';

const OPENS = signs(':;');

/** What tells when, where or how opens with one of these. */
const MOMENTS = listsOf(List.prepositions, List.contracted, List.conjunctions, List.participleCues, List.relatives);

/** How many tokens an apposition behind a source has at most. */
const LONGEST_APPOSITION = 14;

/**
 * « La digue, explique Anne Nom, tient bon », « Sans digue, prévient le maire, la plage recule »: where a subject stands behind its verb in
 * an insertion alone, whoever can speak between two commas reports what stands around them. (« Le maire, Nom, accuse la préfète, … » has an
 * aside and an object.)
 */
export function isParenthesis(parse: Parse, names: NameIndex, start: number, comma: number, source: Range): boolean {
  const { tokens, lexicon } = parse;
  const { dropsSubject, bracket, nounsPile } = lexicon.language.grammar;
  if (dropsSubject || bracket || nounsPile || !canSpeak(parse, names, source)) return false;
  let first = comma;
  while (first > start && tokens[first - 1]?.marked === -1 && !isSign(tokens[first - 1], OPENS)) first--;
  const closes = commaBehind(parse, names, source.last);
  if (closes === -1 || comma - first < 1 || closes + 2 > sentenceEnd(parse, comma)) return false;
  if (lexicon.has(List.relatives, tokens[closes + 1])) return false;
  const plain = tokens.slice(first, comma).every(({ text }) => text !== ',');
  return plain && !hasFinite(parse, first, comma);
}

/** « Pas vraiment, soupire Nom. », « Surtout des dégâts, juge l'expert, qui … »: words without a verb, and no moment or place, before the inversion. */
export function isFragment(parse: Parse, names: NameIndex, { first, last }: Range, source: Range): boolean {
  const { tokens, lexicon } = parse;
  const { dropsSubject, bracket, nounsPile } = lexicon.language.grammar;
  if (dropsSubject || bracket || nounsPile || last - first < 2 || !canSpeak(parse, names, source)) return false;
  if (lexicon.has(List.gerundEnding, tokens[first]) || isInAny(MOMENTS, tokens[first])) return false;
  return tokens
    .slice(first, last)
    .every((token) => token.text !== ',' && token.marked === -1 && !lexicon.has(List.times, token));
}

/** The comma behind a source, its place and one apposition (« , porte-parole du syndicat, »), or -1. */
function commaBehind(parse: Parse, names: NameIndex, from: number): number {
  const { tokens, lexicon } = parse;
  const behind = tokens[from]?.text === ',' ? from : stepOverAddressee(parse, names, from);
  const comma =
    tokens[behind]?.text === ',' ? behind : tokens[behind - 1]?.text === ',' && behind > from ? behind - 1 : -1;
  if (comma === -1 || !isInAny(PEOPLE, tokens[comma + 1])) return comma;
  const end = sentenceEnd(parse, comma);
  for (let k = comma + 2; k < Math.min(end, comma + LONGEST_APPOSITION); k++) {
    if (tokens[k]?.text === ',') return k;
    if (tokens[k]?.marked !== -1 || isFiniteVerb(parse, k) || lexicon.has(List.relatives, tokens[k])) return -1;
  }
  return -1;
}
