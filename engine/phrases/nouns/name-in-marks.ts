import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { endsInParticle } from '../verbs/separable.ts';
import { isPlainWord } from '../verbs/unlisted.ts';
import { outletInMarks } from './outlet-in-marks.ts';

/** How many tokens the name of an institution has at most, its marks among them. */
const LONGEST = 9;

/** Institutions and texts. */
const NAMED = listsOf(List.organisations, List.documents);

/** How many tokens a description has at most of which the name stands behind a comma. */
const DESCRIPTION = 7;

/** How many letters a small word has less than. */
const SHORT = 6;

/** « A palavra «dique», diz ela, ainda assusta »: the marked words before the comma are a word of the sentence, not what is said. */
export function termInMarks(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const passage = tokens[index]?.marked ?? -1;
  let first = index;
  while (passage !== -1 && tokens[first - 1]?.marked === passage) first--;
  const noun = tokens[first - 1];
  const named = lexicon.has(List.terms, noun) && !lexicon.has(List.cues, noun);
  return passage !== -1 && named && lexicon.has(List.determiners, tokens[first - 2]);
}

/**
 * « il comitato «Stelle Basse» chiede », "der Verein „Grüne Hand“": right behind the noun for an institution, words with capitals in marks are its name.
 * @param index any token of the marked passage
 * @returns the token of its opening mark, or -1 where the passage is no such name
 */
export function institutionInMarks(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const passage = tokens[index]?.marked ?? -1;
  if (passage === -1) return -1;
  let first = index;
  while (tokens[first - 1]?.marked === passage) first--;
  if (outletInMarks(parse, first)) return first;
  const apposed = tokens[first - 1]?.text === ',';
  const noun = apposed ? apposedTo(parse, first - 1) : tokens[beforeAdjective(parse, first - 1)];
  if (!noun || noun.block !== tokens[first]?.block) return -1;
  if (!apposed && !lexicon.has(List.organisations, noun)) return -1;
  if (isReproach(parse, first)) return -1;
  let content = 0;
  for (let k = first; tokens[k]?.marked === passage; k++) {
    const token = tokens[k] as Token;
    if (k - first >= LONGEST || /^[.!?…]$/u.test(token.text)) return -1;
    if (token.kind !== 'word' || isSmall(parse, token)) continue;
    // „die Zeitung „Corriere della Costa““: a small word of another language stands between two capitals.
    const between = k > first + 1 && token.text.length < SHORT && tokens[k + 1]?.capital === true;
    if (!token.capital && !between) return -1;
    content++;
  }
  return content > 0 ? first : -1;
}

/** « O jornal | americano “The Daily Post” revelou »: where adjectives stand behind their noun, one may part it from the marks; `index` where none does. */
function beforeAdjective(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const { capitalNouns, nounsPile } = lexicon.language.grammar;
  const noun = tokens[index - 1];
  if (capitalNouns || nounsPile || !lexicon.has(List.organisations, noun) || noun?.capital) return index;
  const led = lexicon.has(List.determiners, tokens[index - 2]) || lexicon.has(List.contracted, tokens[index - 2]);
  return led && tokens[index]?.kind === 'word' && !tokens[index]?.capital && isPlainWord(parse, index)
    ? index - 1
    : index;
}

/** « Le journal local, « Le Courrier », affirme »: the noun for an institution that a description before a comma holds, where marks and a comma follow. */
function apposedTo({ tokens, lexicon }: Parse, comma: number): Token | undefined {
  const passage = tokens[comma + 1]?.marked;
  let behind = comma + 1;
  while (tokens[behind]?.marked === passage) behind++;
  // "The paper, “The Courier,” says": the comma may stand within the marks.
  const commas = [tokens[behind], tokens[behind - 2]];
  if (!commas.some((token) => token?.text === ',')) return undefined;
  let noun: Token | undefined;
  for (let k = comma - 1; k >= Math.max(0, comma - DESCRIPTION); k--) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.marked !== -1) return undefined;
    if (noun && lexicon.has(List.determiners, token)) {
      // « L'avocat de l'association, « Les Braves », affirme »: the lawyer does.
      if (!isInAny(PREPOSITIONS, tokens[k - 1])) return noun;
      noun = undefined;
    } else if (isInAny(NAMED, token)) noun ??= token;
  }
  return undefined;
}

/**
 * „warf der Stadt | „Untätigkeit“ vor“: right behind the marks stands the particle of the reporting verb before the article: they are what it
 * reports, no name of the noun before them.
 * @param first first token of the marked passage
 */
export function isReproach(parse: Parse, first: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.separable.size === 0) return false;
  const passage = tokens[first]?.marked;
  let noun = first - 1;
  while (tokens[noun]?.kind === 'mark') noun--;
  const article = lexicon.has(List.determiners, tokens[noun - 1]) ? noun - 1 : noun - 2;
  let behind = first;
  while (tokens[behind]?.marked === passage || tokens[behind]?.kind === 'mark') behind++;
  return lexicon.has(List.determiners, tokens[article]) && endsInParticle(parse, article - 1, behind);
}

function isSmall({ lexicon }: Parse, token: Token): boolean {
  return (
    lexicon.has(List.particles, token) ||
    lexicon.has(List.determiners, token) ||
    lexicon.has(List.prepositions, token) ||
    lexicon.has(List.contracted, token) ||
    lexicon.has(List.coordinators, token)
  );
}
