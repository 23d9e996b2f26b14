import { isInAny, List } from '../../lexicon/lists.ts';
import { PEOPLE, PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { isGivenName } from '../../names/gender.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { isSign, PAUSES } from '../../text/signs.ts';
import { behindYears } from '../nouns/behind-years.ts';
import { isFiniteVerb, isRelative } from '../verbs/finite.ts';

/** How many words stand between the article and the name at most, behind the comma (« el joven piloto argentino Nombre »). */
const LONGEST_NOUN = 3;

/** How far before its comma the noun for somebody stands, in tokens. */
const LONGEST_PART = 12;

/**
 * « Consultado por la jueza, Nombre, respondió »: the name between two commas tells who the noun before it is, which a preposition governs;
 * whoever answered stands before.
 * @param name a name between commas, right before the verb
 * @param part what stands before its first comma
 */
export function namesGoverned(parse: Parse, names: NameIndex, name: Range, part: Range): boolean {
  return names.get(name.first)?.last === name.last && endsGoverned(parse, part);
}

/** Whether the last noun for somebody before a comma is governed by a preposition: a name behind the comma tells who it is. */
export function endsGoverned(parse: Parse, part: Range): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return false;
  for (let k = part.last - 1; k > part.first && part.last - k < LONGEST_PART; k--) {
    if (isSign(tokens[k], PAUSES)) return false;
    if (isFiniteVerb(parse, k)) return false;
    if (!isInAny(PEOPLE, tokens[k])) continue;
    const before = tokens[k - 1];
    const governor = lexicon.has(List.contracted, before) ? k - 1 : k - 2;
    // « O advogado do acusado, Nome, anunciou »: the name tells who the noun is that governs the other.
    if (isInAny(PREPOSITIONS, tokens[governor]) && isInAny(PEOPLE, tokens[governor - 1])) continue;
    if (lexicon.has(List.contracted, before)) return true;
    if (lexicon.has(List.determiners, before)) return isInAny(PREPOSITIONS, tokens[k - 2]);
  }
  return false;
}

/**
 * « se quejó el técnico local, el argentino Nombre. »: behind the comma an article of the same gender and number, a word or two, and a name
 * that a sign closes tell who is meant.
 * @param comma the comma behind a description that begins with `article`
 * @returns the token behind the name, or -1
 */
export function namedBehindComma(parse: Parse, names: NameIndex, article: number, comma: number): number {
  const { tokens, lexicon } = parse;
  const [own, other] = [tokens[article], tokens[comma + 1]];
  const { dropsSubject, bracket, nounsPile } = lexicon.language.grammar;
  // „der Chef der Wache, | Kommandant Name“, "the chairman, | former minister Name": somebody's noun may stand without article there.
  const bare = (bracket || nounsPile) && !lexicon.has(List.definite, other);
  if (!own || !(bare ? opensWithNoun(parse, comma + 1) : lexicon.has(List.definite, other))) return -1;
  // « Selon le parquet, le suspect Nom, en fuite, … »: an institution is nobody.
  const somebody = isInAny(PEOPLE, tokens[article + 1]) || (nounsPile && isInAny(PEOPLE, tokens[comma - 1]));
  if (!dropsSubject && !somebody) return -1;
  if (!bare && !agree(lexicon.determiners.get(own.low), lexicon.determiners.get(other?.low ?? ''))) return -1;
  const from = behindYears(parse, bare ? comma + 1 : comma + 2);
  for (let k = from; k < from + LONGEST_NOUN; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.marked !== own.marked || isFiniteVerb(parse, k) || isInAny(PREPOSITIONS, token))
      return -1;
    const name = names.get(k);
    if (!name) continue;
    const behind = tokens[name.last];
    // "said the mayor, the lawyer Name, and the baker": one of several.
    if (behind?.text === ',' && tokens[name.last + 1]?.low === lexicon.language.numbers.and) return -1;
    return !behind || behind.block !== token.block || behind.kind !== 'word' ? name.last : -1;
  }
  return -1;
}

/** How many tokens what describes somebody between two commas has. */
const LONGEST_ASIDE = 9;

/**
 * « afirma el presidente, médico de profesión, Nombre. »: behind a description between two commas a full name, which a sign closes, tells who is
 * meant.
 * @param comma the comma behind the description that the phrase begins with
 * @returns the token behind the name, or -1
 */
export function namedBehindAside(parse: Parse, names: NameIndex, comma: number): number {
  const { tokens, lexicon } = parse;
  const { bracket, nounsPile } = lexicon.language.grammar;
  const first = tokens[comma + 1];
  if (bracket || nounsPile || first?.kind !== 'word' || first.capital || !isInAny(PEOPLE, first)) return -1;
  let k = comma + 1;
  for (; tokens[k]?.text !== ','; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.marked !== -1 || k - comma > LONGEST_ASIDE) return -1;
    if (isFiniteVerb(parse, k) || isRelative(parse, k) || lexicon.has(List.clause, token)) return -1;
  }
  const name = names.get(k + 1);
  if (!name || name.words.length < 2 || !isGivenName(name.words[0] ?? '')) return -1;
  const behind = tokens[name.last];
  return !behind || behind.sentence !== first.sentence || behind.kind !== 'word' ? name.last : -1;
}

/** A noun for somebody, with a word before it at most. */
function opensWithNoun({ tokens }: Parse, first: number): boolean {
  return isInAny(PEOPLE, tokens[first]) || (tokens[first]?.kind === 'word' && isInAny(PEOPLE, tokens[first + 1]));
}

/** « su hija, la cantante Nombre », « il suo legale, l'avvocata Nome »: the same number, and no other gender. */
function agree(own: string | undefined, other: string | undefined): boolean {
  if (own === undefined || other === undefined || own[1] !== other[1]) return false;
  return own[0] === 'x' || other[0] === 'x' || own[0] === other[0];
}
