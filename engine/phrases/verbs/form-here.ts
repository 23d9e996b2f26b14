import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { FINITE, PREPOSITIONS, SOMEBODY } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { isSign, PAUSES, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { isNoun } from '../noun.ts';

/** What joins a clause to the one before. */
const JOINS = listsOf(List.adverbs, List.conjunctions, List.coordinators);
const BEFORE_NOUN = listsOf(List.determiners, List.prepositions, List.contracted, List.adverbs);
/** What may stand right before a verb, besides nouns and clitics. */
export const BEFORE_VERB = listsOf(
  List.pronouns,
  List.strongPronouns,
  List.relatives,
  List.coordinators,
  List.adverbs,
  List.auxiliaries,
);

const BEFORE_HEAD = signs('.!?…:—–¿¡-');

/** « mise en doute », « en plainte »: behind what is a preposition as well a form is a noun, where nobody stands before it (« il en doute »). */
export function isInPhrase(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const before = tokens[index - 1];
  if (!lexicon.has(List.prepositions, before) || !lexicon.has(List.clitics, before)) return false;
  const subject = tokens[index - 2];
  return subject?.kind === 'word' && !subject.capital && !isInAny(BEFORE_VERB, subject) && !isNoun(parse, subject);
}

/** « Le buteur de 24 ans dit vouloir rester », « La mère de deux enfants juge que S »: behind what belongs to a noun, before a clause or an infinitive. */
export function isBehindComplement({ tokens, lexicon }: Parse, index: number): boolean {
  const [behind, before, governor] = [tokens[index + 1], tokens[index - 1], tokens[index - 2]];
  const opens =
    lexicon.has(List.clause, behind) || (lexicon.has(List.infinitiveEnding, behind) && behind?.capital === false);
  if (!opens || before?.kind !== 'word' || isInAny(BEFORE_NOUN, before)) return false;
  // « Un riverain qui tait son nom dit avoir vu »
  if (lexicon.having.has(behind?.low ?? '')) return true;
  return governor?.kind === 'number' || isInAny(PREPOSITIONS, governor) || isInAny(PREPOSITIONS, tokens[index - 3]);
}

/** « Il sindaco | lo nega »: a noun for somebody behind its article. */
export function isSomebody(parse: Parse, noun: number): boolean {
  const { tokens, lexicon } = parse;
  const determined = lexicon.language.grammar.dropsSubject && lexicon.has(List.determiners, tokens[noun - 1]);
  return determined && isNoun(parse, tokens[noun] as Token);
}

/** « Mais | certains estiment », « Lundi, | certains assurent »: behind a sign or what joins a sentence to the one before. */
export function opensActing({ tokens }: Parse, index: number): boolean {
  const [before, verb] = [tokens[index - 1], tokens[index + 1]];
  if (!isInAny(FINITE, verb)) return false;
  return isSign(before, PAUSES) || isInAny(JOINS, before);
}

/** « «…», gli urla una donna », « «…», le grita Nombre »: behind marked words and their comma a clitic and a form that has whoever speaks right behind it. */
export function speaksBehindMarks({ tokens, lexicon }: Parse, index: number): boolean {
  const [comma, speaker] = [index - 2, tokens[index + 1]];
  if (!lexicon.has(List.clitics, tokens[index - 1]) || !lexicon.has(List.finiteCues, tokens[index])) return false;
  const passage = tokens[comma]?.text === ',' && tokens[comma - 1]?.kind === 'mark';
  if (!(passage || (tokens[comma]?.kind === 'mark' && tokens[comma - 1]?.text === ','))) return false;
  if (speaker?.kind !== 'word' || lexicon.has(List.contracted, speaker)) return false;
  const somebody = lexicon.has(List.determiners, speaker) && isInAny(SOMEBODY, tokens[index + 2]);
  return somebody || (speaker.capital && speaker.marked === -1);
}

/** "District Judge Mona Hale": where nouns pile up, a title with its capital before a name is no verb. */
export function isTitleHere({ tokens, lexicon }: Parse, index: number): boolean {
  const [token, behind] = [tokens[index], tokens[index + 1]];
  if (!token?.capital || !behind?.capital || !lexicon.language.grammar.nounsPile) return false;
  return lexicon.has(List.titles, token) && behind.block === token.block;
}

/** Whether a word stands where a sentence or marked words begin. */
export function heads(parse: Parse, index: number): boolean {
  const before = parse.tokens[index - 1];
  return (
    !before || before.block !== parse.tokens[index]?.block || isSign(before, BEFORE_HEAD) || before.kind === 'mark'
  );
}

/** "the firm's chief counsel", "the court's chief judge": behind a noun for one person stands no verb in the plural. */
export function isOfOne({ tokens, lexicon }: Parse, index: number): boolean {
  const [token, before] = [tokens[index] as Token, tokens[index - 1]];
  if (!lexicon.language.grammar.nounsPile || !lexicon.has(List.roles, before) || before?.low.endsWith('s'))
    return false;
  return !lexicon.has(List.groups, before) && lexicon.cueGroups(token.low).finite?.plural === true;
}
