import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PEOPLE, PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { DASHES, isSign, PAUSES, STOPS, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { isRelative } from '../verbs/finite.ts';
import { isFreeOfVerbs } from '../verbs/free-of-verbs.ts';
import { isPlainWord } from '../verbs/unlisted.ts';

const RELATIVES = listsOf(List.relatives, List.linkers);

const CLOSES = signs(',.:;!?…—–―-');

/** How many tokens an aside on somebody has at most. */
const LONGEST = 24;

/** How many tokens what a preposition leads has at least: « à Paris » tells where something is. */
const LEAST_LED = 4;

/** "Name, R-Ohio,": a party's letter and where somebody was elected. */
const PARTY = /^\p{Lu}-\p{Lu}/u;

/** How many words stand at most between the article and the noun for somebody (« une ancienne maire »). */
const LONGEST_QUALITY = 2;

/**
 * « Nom, maire de Lieu, », « Nom, 54 ans : », « Nom, qui dirige la gare, », « Nom – maire de Lieu – »: the sign that closes what is told of
 * whoever the words before a comma name, or the token behind the second of two dashes.
 * @param at the token behind those words
 * @returns the sentence's stop where nothing closes it; `at` itself where no such aside stands there
 */
export function asideEnd(parse: Parse, at: number): number {
  const { tokens } = parse;
  const dashed = isSign(tokens[at], DASHES);
  const opens = dashed || tokens[at]?.text === ',';
  const first = at + 1;
  // « Nom, à la tête de la gare depuis 2012, »
  const led = isInAny(PREPOSITIONS, tokens[first]);
  if (!opens || tokens[at]?.marked !== -1 || !(led || opensAside(parse, first))) return at;
  const closes = dashed ? DASHES : PAUSES;
  let end = first;
  while (end < first + LONGEST && !isSign(tokens[end], closes) && !endsSentence(parse, end, at)) {
    // « Nom, qui s'est dit « inquiet », »: words in marks may belong to what is told.
    if (tokens[end]?.marked !== -1 && !isTold(parse, first)) return at;
    const passage = tokens[end]?.marked ?? -1;
    end++;
    while (passage !== -1 && tokens[end]?.marked === passage) end++;
  }
  if (end === first || end === first + LONGEST) return at;
  if (led && end - first < LEAST_LED && !opensAside(parse, first)) return at;
  // « según Nombre, cerca de la mitad tose al año, y S »: what another clause is joined to is no aside.
  const { grammar } = parse.lexicon.language;
  const joined = parse.lexicon.has(List.coordinators, tokens[end + 1]);
  if (led && grammar.dropsSubject && joined && !opensAside(parse, first)) return at;
  if (!isTold(parse, first) && !isFreeOfVerbs(parse, { first, last: end })) return at;
  return dashed && isSign(tokens[end], DASHES) ? end + 1 : end;
}

/** The stop of the sentence of `at`, or what stands behind it. */
function endsSentence({ tokens }: Parse, index: number, at: number): boolean {
  const { sentence } = tokens[at] as Token;
  return (
    tokens[index]?.sentence !== sentence || (isSign(tokens[index], STOPS) && tokens[index + 1]?.sentence !== sentence)
  );
}

/** The token behind an aside and its comma, where a verb goes on with what stands before; `at` itself where there is none. */
export function behindAside(parse: Parse, at: number): number {
  const end = asideEnd(parse, at);
  return end > at && parse.tokens[end]?.text === ',' ? end + 1 : end;
}

/** « Selon Nom – maire de Lieu –, S »: the token behind two dashes; `at` itself where none opens there. */
export function behindDashes(parse: Parse, at: number): number {
  return isSign(parse.tokens[at], DASHES) ? asideEnd(parse, at) : at;
}

/** « Réaction de Nom, maire de Lieu : »: where the words end that lead to a colon, an aside on the last of them apart. */
export function endBeforeAside(parse: Parse, start: number, colon: number): number {
  for (let k = start; k < colon; k++) if (asideEnd(parse, k) === colon) return k;
  return colon;
}

/** An age, a party and place, a relative, or a noun for somebody with an article or none. */
function opensAside(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  if (isTold(parse, first)) return true;
  if (opensAge(parse, first)) return true;
  if (isState(parse, first)) return true;
  if (isInAny(PEOPLE, tokens[first]) || PARTY.test(tokens[first]?.text ?? '')) return true;
  const noun = tokens.slice(first + 1, first + 2 + LONGEST_QUALITY);
  return lexicon.has(List.determiners, tokens[first]) && noun.some((token) => isInAny(PEOPLE, token));
}

/** « joint par téléphone », « raggiunta al telefono », "reached by phone": a word in lower case that is no small one, and what a preposition leads. */
function isState(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[first];
  if (token?.kind !== 'word' || token.capital || token.marked !== -1 || lexicon.language.grammar.bracket) return false;
  return isPlainWord(parse, first) && isInAny(PREPOSITIONS, tokens[first + 1]);
}

/** « 54 ans », « de 54 años », "54" with a sign right behind it; no « 54 blessés ». */
export function opensAge({ tokens, lexicon }: Parse, first: number): boolean {
  const number = lexicon.has(List.joints, tokens[first]) ? first + 1 : first;
  if (tokens[number]?.kind !== 'number') return false;
  const behind = tokens[number + 1];
  return behind === undefined || lexicon.has(List.years, behind) || isSign(behind, CLOSES);
}

function isTold(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  if (isRelative(parse, first) || governsRelative(parse, first)) return true;
  return lexicon.language.cues.inverts && lexicon.has(List.relativeForms, tokens[first]);
}

/** « con il quale era in causa », « con quien vivía », « com o qual falou »: a preposition and a relative that it governs. */
function governsRelative({ tokens, lexicon }: Parse, first: number): boolean {
  if (!lexicon.language.grammar.dropsSubject || !isInAny(PREPOSITIONS, tokens[first])) return false;
  const relative = lexicon.has(List.definite, tokens[first + 1]) ? first + 2 : first + 1;
  return isInAny(RELATIVES, tokens[relative]);
}
