import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { tellsOrigin } from '../../names/origin.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import type { Token } from '../../text/tokens.ts';
import { type Report, reportFrom } from '../report.ts';

const TEXTS = listsOf(List.naming, List.documents, List.viewNouns, List.speechNouns, List.times);

/** « Così il sindaco: «…» »: at the head of its sentence the phrase leads to the marked words behind the colon. */
export function leadsIn(parse: Parse, first: number, source: Range): Report | null {
  const { tokens, lexicon } = parse;
  const heads = lexicon.language.grammar.dropsSubject && first === sentenceStart(parse, first);
  if (!heads || tokens[source.last]?.text !== ':' || tokens[source.last + 1]?.kind !== 'mark') return null;
  return reportFrom(parse, { first, last: first + 1 }, source, 'after');
}

/** « «…»: così la consigliera Nome » */
export function behindColon({ tokens, lexicon }: Parse, index: number): boolean {
  const colon = lexicon.language.grammar.dropsSubject && tokens[index - 1]?.text === ':';
  return colon && tokens[index - 2]?.marked !== -1;
}

/** « El pacto es «una vergüenza» para Nombre »: right behind a copula the marked words are what somebody thinks of it. */
export function isPredicate({ tokens, lexicon }: Parse, names: NameIndex, index: number, at: number): boolean {
  let k = index - 1;
  while (tokens[k]?.marked !== -1 || tokens[k]?.kind === 'mark') k--;
  return lexicon.language.grammar.dropsSubject && names.has(at) && lexicon.has(List.passive, tokens[k]);
}

/** Nothing stands outside marks between the last comma and a token. */
export function isBare({ tokens }: Parse, start: number, index: number): boolean {
  let k = index - 1;
  while (k >= start && tokens[k]?.marked !== -1) k--;
  return k < start || tokens[k]?.text === ',';
}

/** « per il sindaco Nome », no « per l'attacco alla casa di Nome », whom a preposition governs. */
export function isPersonal(parse: Parse, names: NameIndex, at: number, last: number): boolean {
  for (let k = at; k < last; k++) {
    const token = parse.tokens[k] as Token;
    if (
      (names.has(k) && !(k > at + 1 && isInAny(PREPOSITIONS, parse.tokens[k - 1]))) ||
      parse.lexicon.has(List.roles, token) ||
      parse.lexicon.has(List.organisations, token) ||
      parse.lexicon.has(List.groups, token) ||
      tellsOrigin(parse, k)
    )
      return true;
  }
  return parse.lexicon.has(List.strongPronouns, parse.tokens[at]);
}

/** „„…“, so der Schornsteinfeger“: a noun for whoever does something, by its ending, whether a list holds it or not. */
export function isAgent({ tokens, lexicon }: Parse, at: number): boolean {
  const noun = tokens[at + 1];
  if (!lexicon.language.grammar.capitalNouns || !lexicon.has(List.definite, tokens[at]) || !noun?.capital) return false;
  return lexicon.has(List.trade, noun) && !isInAny(TEXTS, noun);
}

/** "gemäß der Verordnung": a text that rules says nothing. */
export function isLaw(parse: Parse, names: NameIndex, source: Range): boolean {
  const { head, name } = readPhrase(parse, names, source);
  return name === null && parse.lexicon.has(List.laws, parse.tokens[head]);
}
