import type { Lexicon } from '../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { PEOPLE } from '../lexicon/word-classes.ts';
import { isSign, signs } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';

const ENDS = signs('.!…');
const COMMA = signs(',');

/** What is no participle that tells how something was said. */
const OTHER = listsOf(
  List.auxiliaries,
  List.passive,
  List.been,
  List.determiners,
  List.prepositions,
  List.contracted,
  List.adverbs,
  List.negations,
  List.pronouns,
  List.clitics,
  List.conjunctions,
  List.coordinators,
);

/** How many tokens such a report has at most. */
const REPORT = 20;
/** The shortest participle. */
const SHORTEST = 4;

/**
 * « …, a fumé la secrétaire Anne Nom. », “…, has launched the prosecutor, Anne Name.”, “…, has she launched to the hall.”: behind a comma and up to
 * the stop a perfect has whoever acts behind it, whatever its verb; words that a mark has opened end before it.
 */
export function reportsInverted(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (!isSign(tokens[index - 1], COMMA)) return false;
  const reflexive = lexicon.has(List.reflexives, tokens[index]);
  const helps = reflexive ? index + 1 : index;
  if (!lexicon.has(List.auxiliaries, tokens[helps]) || (lexicon.has(List.passive, tokens[helps]) && !reflexive))
    return false;
  const { pastEnding } = lexicon.language.grammar;
  const pronoun = lexicon.has(List.pronouns, tokens[helps + 1]) && !lexicon.own.has(tokens[helps + 1]?.low ?? '');
  // "had it rained" and „hat er geladen“ are no reports; in English a pronoun stands there in questions alone.
  if (pronoun)
    return pastEnding !== undefined && isParticiple(tokens[helps + 2], lexicon) && closesSentence(tokens, helps + 2);
  const acts = isParticiple(tokens[helps + 1], lexicon) && isSomebody(tokens, helps + 2, lexicon);
  return acts && closesSentence(tokens, helps + 2);
}

function isParticiple(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word' || token.capital || token.text.length < SHORTEST || isInAny(OTHER, token)) return false;
  const { pastEnding } = lexicon.language.grammar;
  return pastEnding ? lexicon.has(List.pastEnding, token) : !lexicon.has(List.infinitiveEnding, token);
}

/** A name, or an article or possessive with a noun for somebody. */
function isSomebody(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [token, noun] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word') return false;
  if (token.capital || lexicon.has(List.titles, token)) return true;
  return lexicon.has(List.determiners, token) && (isInAny(PEOPLE, noun) || lexicon.has(List.titles, noun));
}

/** Nothing but words and commas stands up to the stop or the end of the paragraph. */
function closesSentence(tokens: readonly Token[], first: number): boolean {
  const block = tokens[first]?.block;
  for (let k = first; k < first + REPORT; k++) {
    const token = tokens[k];
    if (!token || token.block !== block || isSign(token, ENDS)) return true;
    if (token.kind === 'mark' || (token.kind === 'punctuation' && !isSign(token, COMMA))) return false;
  }
  return false;
}
