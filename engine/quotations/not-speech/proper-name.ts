import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse, Range } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import type { Token } from '../../text/tokens.ts';

/** How many adjectives stand between the article and a name in marks (« la fameuse « Antigone » »). */
const MOST_ADJECTIVES = 1;
/** How many words a nickname has at most. */
export const LONGEST_NICKNAME = 3;

const SMALL = listsOf(List.determiners, List.particles);

/** « la Chimica », « Kiki »: a few words, and every one but articles and particles has a capital. */
export function looksLikeNickname(words: readonly Token[]): boolean {
  if (words.length > LONGEST_NICKNAME) return false;
  const content = words.filter((word) => !isInAny(SMALL, word));
  return content.length > 0 && content.every(({ capital }) => capital);
}

/** « Paul « Kiki » Nom »: capitals in marks inside a name. */
export function isNickname(parse: Parse, range: Range, words: readonly Token[]): boolean {
  if (!looksLikeNickname(words)) return false;
  const [before, behind] = [neighbour(parse, range.first, -1), neighbour(parse, range.last - 1, 1)];
  return isOfName(before, words[0]) && isOfName(behind, words[0]);
}

/** A word with a capital in the same sentence. */
function isOfName(token: Token | undefined, inside: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.sentence === inside?.sentence;
}

/** The token before or behind the marks. */
function neighbour({ tokens }: Parse, index: number, step: 1 | -1): Token | undefined {
  let k = index + step;
  while (tokens[k]?.kind === 'mark') k += step;
  return tokens[k];
}

/** « le « Figaro » », « la fameuse « Antigone » »: one word with a capital behind a definite article, where common nouns have none. */
export function isProperName({ tokens, lexicon }: Parse, first: number, words: readonly Token[]): boolean {
  if (lexicon.language.grammar.capitalNouns || words.length !== 1 || !words[0]?.capital) return false;
  let k = first - 1;
  while (tokens[k]?.kind === 'mark') k--;
  for (let adjectives = 0; adjectives < MOST_ADJECTIVES && !lexicon.has(List.definite, tokens[k]); adjectives++) {
    if (tokens[k]?.kind !== 'word' || tokens[k]?.capital) return false;
    k--;
  }
  return lexicon.has(List.definite, tokens[k]) && tokens[k]?.sentence === words[0]?.sentence;
}

/** How many words the name of a house, a boat or a company has in marks at most. */
const LONGEST_SIGN = 6;
/** Nouns that have somebody's words behind them rather than a name. */
const SAYINGS = listsOf(List.speechNouns, List.statements, List.viewNouns, List.documents, List.letters, List.rumours);

/**
 * « au restaurant « La maison de l'eau » », « des boutiques « Raguel » »: words that begin with a capital in the middle of a sentence, right behind a noun
 * with its article, are what the noun is called: built into the sentence, somebody's words would begin with a small letter.
 */
export function isCalledSo(parse: Parse, { first, last }: Range, words: readonly Token[]): boolean {
  const { tokens, lexicon } = parse;
  const { capitalNouns, nounsPile } = lexicon.language.grammar;
  if (capitalNouns || nounsPile || !words[0]?.capital || words.length > LONGEST_SIGN) return false;
  if (hasFinite(parse, first, last) || tokens.slice(first, last).some(({ text }) => /^[,.;:!?…]$/u.test(text)))
    return false;
  let k = first - 1;
  while (tokens[k]?.kind === 'mark') k--;
  const [article, noun] = [tokens[k - 1], tokens[k]];
  if (noun?.kind !== 'word' || noun.capital || noun.marked !== -1 || noun.sentence !== words[0].sentence) return false;
  if (isInAny(SAYINGS, noun) || lexicon.has(List.cues, noun)) return false;
  return lexicon.has(List.contracted, article) || lexicon.has(List.definite, article);
}
