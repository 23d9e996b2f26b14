import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { stepOverAddressee } from '../subjects/addressee.ts';

/** How many tokens tell at most in what manner or on what terms something was said. */
const LONGEST_MANNER = 6;

/** « Según informó Nombre | el martes en una nota, S »: the comma at `from`, or behind what tells where, when and how; -1 where none stands there. */
export function toComma(parse: Parse, names: NameIndex, from: number): number {
  const { tokens, lexicon } = parse;
  if (tokens[from]?.text === ',') return from;
  if (!lexicon.language.grammar.dropsSubject) return -1;
  const behind = stepOverAddressee(parse, names, from);
  const comma = tokens[behind]?.text === ',' ? behind : behind - 1;
  return comma > from && tokens[comma]?.text === ',' ? comma : commaBehindManner(parse, behind);
}

/** « admite um deles sob anonimato, », « dice la jueza entre risas, »: the comma behind a preposition and its nouns; -1 for none. */
export function commaBehindManner(parse: Parse, from: number): number {
  if (!parse.lexicon.has(List.prepositions, parse.tokens[from])) return -1;
  for (let k = from + 1; k < from + LONGEST_MANNER; k++) {
    const token = parse.tokens[k];
    if (token?.text === ',') return k;
    if (token?.kind !== 'word' || token.marked !== -1 || isRelative(parse, k) || isFiniteVerb(parse, k)) return -1;
  }
  return -1;
}
