import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import { quantitiesIn } from '../../quantities/told.ts';
import type { Report } from '../../reports/report.ts';
import { DASHES, isSign, signs } from '../../text/signs.ts';

const OPENS_ASIDE = signs('(');

/** How many tokens stand between the preposition and its noun in "in a long letter". */
const NEAR = 4;

/** What a verb of the object's own stands behind ("a law that bans …", "time to decide"). */
const LEADING = listsOf(List.clause, List.relatives, List.linkers, List.infinitive);
const VERBAL = listsOf(List.clause, List.relatives, List.linkers, List.auxiliaries, List.copulas, List.passive);

/** What "to" leads to rather than an infinitive. */
const WHOM = listsOf(List.determiners, List.strongPronouns, List.numberWords);

/** What begins no further member of a list. */
const NO_MEMBERS = listsOf(List.prepositions, List.conjunctions);

/** Nouns for what words stand in. */
const TEXTS = listsOf(List.speechNouns, List.letters);

/**
 * "demanded an inquiry | after the crash", "called for lower fares | in a letter to the board": what an object states or wants ends
 * before the words that tell when, where and how it was said, and before the speaker's next verb. Where it has a verb of its own
 * ("a law that bans it until May", "the lease to be extended") it ends where clauses end.
 * @param end where the clause ends at the latest
 */
export function objectEnd(parse: Parse, { clause, group }: Report, end: number): number {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.gerundEnding, tokens[clause])) return end;
  // "expects a vote before Easter", "cited her work after the flood": when something is or was belongs to what is expected or cited.
  const foreseen = group?.classes.has('think') === true;
  const timed = foreseen || group?.classes.has('qualify') === true;
  for (let k = clause + 1; k < end; k++) {
    const token = tokens[k];
    if (!token || token.marked !== -1) continue;
    if (isSign(token, OPENS_ASIDE) || isDash(parse, k)) return k;
    if (!group && countsOn(parse, k, end)) continue;
    if (token.text === ',' ? !listsOn(parse, clause, k, end) : opensClause(parse, k, end, timed)) return k;
    if (lexicon.has(List.coordinators, token) && (goesOn(parse, k, end) || actsFrom(parse, k + 1, end))) return k;
    // « a compté 40 blessés | et réclamé une enquête »
    if (!group && lexicon.has(List.coordinators, token) && lexicon.has(List.participleCues, tokens[k + 1])) return k;
    if (!foreseen && tellsWhen(parse, k)) return k;
    if (!foreseen && tellsWhere(parse, k) && !(timed && isSubordinator(parse, k))) return k;
    if (hasOwnVerb(parse, k)) return beforeNextVerb(parse, k + 1, end);
  }
  return end;
}

/**
 * "compared the town to a ship, | which amused him": where nothing but a list goes on behind a comma, what is said of an object ends there.
 * @param end where the clause ends at the latest
 */
export function predicateEnd(parse: Parse, { clause, group }: Report, end: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile) return end;
  const words = lexicon.predicating.get(tokens[group?.verb ?? -1]?.low ?? '');
  let joined = false;
  let relative = false;
  for (let k = clause; k < end; k++) {
    if (tokens[k]?.marked !== -1) continue;
    // "called Name, the mayor, a hero"
    joined ||= words?.has(tokens[k]?.low ?? '') === true;
    // "a man who ran a firm, cheated its staff and left"
    relative ||= joined && isRelative(parse, k);
    const verbs = relative && lexicon.has(List.pastEnding, tokens[k + 1]);
    // "viewed them as heroes | and praised them"
    const next = joined && !relative && lexicon.has(List.coordinators, tokens[k]) && actsAlone(parse, k + 1);
    if (next) return k;
    if (joined && tokens[k]?.text === ',' && !verbs && !listsOn(parse, clause, k, end)) return k;
  }
  return end;
}

/** « 900 participants, contre 700 l'an dernier », « 40 blessés, dont 12 graves »: another number right behind a comma tells more of the first. */
function countsOn(parse: Parse, comma: number, end: number): boolean {
  if (parse.tokens[comma]?.text !== ',') return false;
  const last = Math.min(end, comma + NEAR);
  for (let k = comma + 1; k < last; k++) {
    if (parse.tokens[k]?.kind === 'punctuation') return false;
    if (quantitiesIn(parse, k, k + 1).length > 0) return true;
  }
  return false;
}

/** "a law that …", "bonuses paid", "the lease to be extended" */
function hasOwnVerb(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (lexicon.has(List.infinitive, token)) return next?.kind === 'word' && !next.capital && !isInAny(WHOM, next);
  return isInAny(VERBAL, token) || lexicon.has(List.pastEnding, token);
}

/** "a readiness to sell the site | but has met with scorn": behind an infinitive the speaker's next verb shows by its auxiliary. */
function beforeNextVerb({ tokens, lexicon }: Parse, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const joins = tokens[k]?.marked === -1 && lexicon.has(List.coordinators, tokens[k]);
    if (joins && lexicon.has(List.auxiliaries, tokens[k + 1])) return k;
  }
  return end;
}

/** "and praised them", "and has left": the form of a past before an object, or an auxiliary. */
function actsAlone({ tokens, lexicon }: Parse, index: number): boolean {
  const [verb, object] = [tokens[index], tokens[index + 1]];
  if (lexicon.has(List.auxiliaries, verb)) return true;
  const past = lexicon.has(List.pastEnding, verb) && !verb?.capital;
  return past && isInAny(WHOM, object);
}

/** A dash between words, no "25-year-old". */
function isDash({ tokens }: Parse, index: number): boolean {
  return isSign(tokens[index], DASHES) && tokens[index - 1]?.end !== tokens[index]?.start;
}

/** "lower fares, better trains and more staff", "a full, open inquiry", "a ban, and a fine": no "an inquiry, which …", "an inquiry, saying …". */
function listsOn(parse: Parse, clause: number, comma: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  const joined = lexicon.has(List.coordinators, tokens[comma + 1]) && !lexicon.has(List.breaksOff, tokens[comma + 1]);
  const at = joined ? comma + 2 : comma + 1;
  const next = tokens[at];
  if (next?.kind !== 'word' || isRelative(parse, at) || isInAny(NO_MEMBERS, next)) return false;
  if (lexicon.has(List.gerundEnding, next) || actsFrom(parse, at, end)) return false;
  const described = comma - clause === 2 && lexicon.has(List.determiners, tokens[clause]);
  if (joined || (described && !lexicon.has(List.determiners, next) && !next.capital)) return true;
  for (let k = at; k < end; k++) {
    if (tokens[k]?.marked !== -1) continue;
    if (lexicon.has(List.coordinators, tokens[k])) return !actsFrom(parse, k + 1, end);
    if (tokens[k]?.kind === 'punctuation' && tokens[k]?.text !== ',') return false;
  }
  return false;
}

/** "after the crash", "as prices rose", "when asked": a conjunction opens what belongs to the speaker's verb; "as a warning" does not. */
function opensClause(parse: Parse, index: number, end: number, timed: boolean): boolean {
  const { tokens, lexicon } = parse;
  if (!isSubordinator(parse, index) || isRelative(parse, index) || isInAny(LEADING, tokens[index])) return false;
  const preposition = lexicon.has(List.prepositions, tokens[index]);
  if (timed) return !preposition && actsFrom(parse, index + 1, end);
  if (lexicon.has(List.asWords, tokens[index])) return hasFinite(parse, index, end);
  // "better than in May": what only compares tells no moment.
  return !preposition || lexicon.has(List.addressee, tokens[index]) || actsFrom(parse, index + 1, end);
}

/** "an apology and left the room", "an inquiry and the mayor agreed": what is joined has a verb that no relative or infinitive leads to. */
function actsFrom(parse: Parse, from: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  for (let k = from; k < end; k++) {
    if (tokens[k]?.marked !== -1) continue;
    if (tokens[k]?.kind === 'punctuation' || lexicon.has(List.coordinators, tokens[k])) return false;
    if (isFiniteVerb(parse, k) && !lexicon.has(List.determiners, tokens[k - 1])) return true;
    if (isInAny(LEADING, tokens[k])) return false;
  }
  return false;
}

/** "but nobody listened": behind a conjunction that sets against what was said, the form of a past is a verb. */
function goesOn({ tokens, lexicon }: Parse, index: number, end: number): boolean {
  if (!lexicon.has(List.breaksOff, tokens[index])) return false;
  return tokens.slice(index + 1, end).some((token) => token.marked === -1 && lexicon.has(List.pastEnding, token));
}

/** "on Monday", "last week", "yesterday": when it was said. */
function tellsWhen({ tokens, lexicon }: Parse, index: number): boolean {
  const at = lexicon.has(List.prepositions, tokens[index]) ? index + 1 : index;
  const day = tokens[at];
  if (!lexicon.has(List.times, day) || lexicon.has(List.owning, tokens[at + 1])) return false;
  const bygone = lexicon.has(List.beforeBygone, day) && lexicon.has(List.times, tokens[at + 1]);
  return bygone || lexicon.has(List.bygone, day) || (day?.capital === true && !lexicon.has(List.months, day));
}

/** "in a letter to the board", "during a debate": the preposition leads to what it was said in. */
function tellsWhere({ tokens, lexicon }: Parse, index: number): boolean {
  const preposition = tokens[index];
  if (!lexicon.has(List.addressee, preposition) || lexicon.has(List.infinitive, preposition)) return false;
  if (!lexicon.has(List.attaching, preposition)) return true;
  if (!lexicon.has(List.determiners, tokens[index + 1])) return false;
  for (let k = index + 2; k < index + NEAR; k++) {
    if (tokens[k]?.kind !== 'word' || lexicon.has(List.prepositions, tokens[k])) return false;
    if (isInAny(TEXTS, tokens[k])) return true;
  }
  return false;
}
