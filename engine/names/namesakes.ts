import type { Lexicon } from '../lexicon/lexicon.ts';
import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { asName } from '../lexicon/words.ts';
import type { Block } from '../model.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './gender.ts';
import { isCapitalParticle } from './particle.ts';
import { headsSentence } from './sentence-head.ts';
import { TitleCase } from './title-case.ts';

/** Words that no name would have if a first name before them did not show it. */
const OTHER_WORDS = listsOf(
  List.openers,
  List.titles,
  List.roles,
  List.groups,
  List.auxiliaries,
  List.verbs,
  List.finiteCues,
  List.months,
  List.determiners,
  List.adverbs,
  List.prepositions,
  List.conjunctions,
  List.numberWords,
);
/** Words that open a sentence with no verb right behind them. */
const NO_OPENERS = listsOf(List.titles, List.roles, List.auxiliaries, List.months);
const BEHIND_SUBJECT = listsOf(List.auxiliaries, List.verbs, List.pastEnding);

/** What may stand with a capital before a first name. */
const BEFORE_GIVEN = listsOf(List.titles, List.roles, List.openers, List.times, List.neverNames);
/** What has its capital behind a word that no list knows not by chance: "Annelise Will", "Paula March". */
const BEHIND_UNKNOWN = listsOf(List.auxiliaries, List.months);
/** What never has one inside a sentence: "Callum An, 40, said", „Richterin Cemile Im“. */
const SMALL = listsOf(List.openers, List.prepositions, List.conjunctions);
/** „Schauen Sie“, „Haben Ihre“ */
const POLITE = listsOf(List.pronouns, List.determiners);
const PRONOUNS = listsOf(List.pronouns);
const KNOWN = listsOf(
  List.neverNames,
  List.organisations,
  List.places,
  List.things,
  List.fields,
  List.adverbEnding,
  List.times,
  List.documents,
);

/**
 * Tokens that are surnames here and other words elsewhere, as such: "Emeka May", "Teresa An", „Hiltrud Im“. A first name before them and
 * their capital show it; then the surname alone is one too, inside a sentence or before a verb that reports ("May said").
 */
export function withNamesakes(tokens: Token[], blocks: readonly Block[], lexicon: Lexicon): Token[] {
  const titleCase = new TitleCase(tokens, blocks);
  const surnames = new Set<string>();
  const rename = (index: number) => {
    const token = tokens[index] as Token;
    tokens[index] = token.readAs(asName(token.word));
  };
  for (let k = 1; k < tokens.length; k++) {
    if (!isNamesake(tokens, k, lexicon) || titleCase.at(k)) continue;
    surnames.add((tokens[k] as Token).text);
    rename(k);
  }
  if (surnames.size === 0) return tokens;
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k] as Token;
    if (!surnames.has(token.text) || !isInAny(OTHER_WORDS, token) || titleCase.at(k)) continue;
    if (!headsSentence({ tokens, lexicon }, k) || isSubject(tokens, k, lexicon)) rename(k);
  }
  return tokens;
}

/** "May said", "King, 33, waits", "Will was late": what stands behind a word that heads its sentence shows it to be a name. */
function isSubject(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [token, next, behind] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (lexicon.has(List.finiteCues, next)) return true;
  if (next?.text === ',' && behind?.kind === 'number') return true;
  return isInAny(NO_OPENERS, token) && next?.capital !== true && isInAny(BEHIND_SUBJECT, next);
}

/** Whether a capital stands right behind a first name that nothing else comes before. */
function isNamesake(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [before, given, token, next] = [tokens[at - 2], tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
  if (!token.capital || !given.capital || given.block !== token.block || token.text.length < 2) return false;
  if (!isInAny(OTHER_WORDS, token) || isInAny(OTHER_WORDS, given)) return false;
  const behind = next?.block === token.block ? next : undefined;
  const { capitalNouns } = lexicon.language.grammar;
  const polite = isInAny(capitalNouns ? POLITE : PRONOUNS, token);
  const small = isInAny(SMALL, token) && !polite && !behind?.capital;
  const other = small || (!capitalNouns && isInAny(BEHIND_UNKNOWN, token));
  if (!isGivenName(given.text) && !(mayBeGiven(given) && other)) return false;
  if (before?.capital && before.block === given.block && !isGivenName(before.text) && !isInAny(BEFORE_GIVEN, before))
    return false;
  // "Virginia Democrats", "Georgia Governor Ellen Marsh"
  if (lexicon.has(List.groups, token) && !capitalNouns) return false;
  // « Duccio Le Goff », no "Ellen Senator Marsh"
  const opens = behind?.capital && isInAny(BEFORE_GIVEN, token) && !isCapitalParticle(token);
  if (behind?.kind === 'number' || opens) return false;
  // „Ende April“, "said Marcus Monday"
  const day = lexicon.has(List.times, token) && (capitalNouns || !lexicon.has(List.months, token));
  return !day && !lexicon.has(List.neverNames, token) && !lexicon.has(List.speakerPronouns, token);
}

/** A word that no list knows and that looks like a first name. */
function mayBeGiven(token: Token): boolean {
  return !isInAny(KNOWN, token) && /^\p{Lu}\p{Ll}{2,}$/u.test(token.text);
}
