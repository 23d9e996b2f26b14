import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { isSign, signOf, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';
import { isRelational } from './relational.ts';

const NOUNS = listsOf(List.roles, List.organisations, List.groups, List.documents, List.times);

/** Signs behind which a sentence or a part of one begins. */
const BEFORE_HEAD = signs('.!?…:;—–•-[(') | signOf('...');
const STOP = signs('.');

/** Whether a word stands where every word has a capital: at the head of a block or sentence, behind a mark, a colon or a dash. */
export function headsSentence({ tokens, lexicon }: Pick<Parse, 'tokens' | 'lexicon'>, index: number): boolean {
  const before = tokens[index - 1];
  if (!before || before.block !== tokens[index]?.block) return true;
  if (isBehindQuotation(tokens, index)) return false;
  if (before.kind !== 'mark' && !isSign(before, BEFORE_HEAD)) return false;
  // « M. Musk », « J. Ashby »: a stop that belongs to an abbreviation heads nothing.
  const abbreviated = isSign(before, STOP) ? tokens[index - 2] : undefined;
  return !(abbreviated && (lexicon.has(List.abbreviations, abbreviated) || isInitial(abbreviated)));
}

/** A single capital. */
export function isInitial({ text, capital }: Token): boolean {
  return capital && text.length <= 2 && /^\p{Lu}$/u.test(text);
}

/** "Ellen St. John" */
export function isSaint({ text }: Token): boolean {
  return text === 'St' || text === 'Ste';
}

/** "“…,” Will Example said": behind marks that end with a comma the sentence goes on, and a capital tells a name. */
export function isBehindQuotation(tokens: readonly Token[], index: number): boolean {
  const [comma, mark] = [tokens[index - 2], tokens[index - 1]];
  return mark?.kind === 'mark' && mark.marked !== -1 && comma?.text === ',' && comma.marked === mark.marked;
}

/** « Parola di Nome: «…» », « Réponse de Nom : « … » »: a noun for what is said, with whose it is behind it. */
export function opensSaying({ tokens, lexicon }: Parse, index: number): boolean {
  const saying = lexicon.has(List.speechNouns, tokens[index]) || lexicon.has(List.standsFor, tokens[index]);
  return saying && lexicon.has(List.joints, tokens[index + 1]);
}

/** « Mort d'Anne Nom », « Procès de Jean Nom »: at the head of a sentence a noun, and of whom it tells by their full name. */
export function tellsOfSomebody({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  if (!lexicon.has(List.joints, tokens[first + 1]) || isInAny(NOUNS, tokens[first])) return false;
  const [given, surname] = [tokens[first + 2], tokens[first + 3]];
  return first + 3 < last && surname?.capital === true && isGivenName(given?.text ?? '');
}

/** « Cruzar el Estrecho »: at the head of a sentence an infinitive and its object, where verbs show themselves by their ending. */
export function opensWithInfinitive({ tokens, lexicon }: Parse, first: number): boolean {
  const { dropsSubject } = lexicon.language.grammar;
  const infinitive = dropsSubject && lexicon.has(List.infinitiveEnding, tokens[first]);
  return infinitive && lexicon.has(List.definite, tokens[first + 1]) && tokens[first + 1]?.capital === false;
}

/**
 * « Soddisfatto | Ugo Nome: «…» », « Critica | Anna Nome, che … »: where an adjective may open the sentence, its subject behind it, a participle or an
 * adjective of kind before a full name is no part of it.
 */
export function opensWithAdjective({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  const [token, given] = [tokens[first] as Token, tokens[first + 1]];
  if (!lexicon.language.grammar.dropsSubject || last - first < 3 || isGivenName(token.text)) return false;
  if (!given?.capital || !isGivenName(given.text) || isInAny(NOUNS, token)) return false;
  const agrees = /[oa]$/u.test(token.low);
  return agrees && (lexicon.has(List.participle, token) || isRelational(lexicon.language, token.low));
}
