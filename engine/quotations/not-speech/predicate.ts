import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { statementStart } from '../../reports/inserted/inserted.ts';
import type { Report } from '../../reports/report.ts';
import { BREAKS, isSign, PAUSES } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { wordCount } from '../kind.ts';
import type { Attribution, Candidate, Situation } from '../situation.ts';

/** What may stand before the verb that opens the words (« ne | comprend pas », « si | rammarica », "deeply | regrets"). */
const BEFORE_VERB = listsOf(List.clitics, List.negations, List.adverbs, List.adverbEnding, List.auxiliaries);
const LEADS_VERB = listsOf(List.clitics, List.negations);
/** How many tokens stand there at most. */
const MOST_BEFORE = 3;
/** Behind these another clause begins, whose verb is its own. */
const JOINING = listsOf(List.clause, List.conjunctions, List.linkers);
/** How many words in marks that open with their verb are an institution's at least. */
const LEAST_OFFICIAL = 2;

/**
 * « Le groupe « renonce à ce stade » à son offre », "The minister “deeply regrets” the decision": words in marks that open with the verb of
 * their sentence are the words of the subject before them.
 */
export function predicate({ parse, names, tokens, reports }: Situation): Candidate | null {
  let mark = tokens.first - 1;
  while (parse.tokens[mark]?.kind === 'mark') mark--;
  if (mark < 0 || parse.tokens[mark]?.kind === 'number') return null;
  if (parse.tokens[tokens.first]?.capital || openingVerb(parse, tokens) === -1) return null;
  if (reports.some((report) => isToldBehind(parse, report, tokens))) return null;
  const start = sentenceStart(parse, tokens.first);
  if (hasFinite(parse, start, mark + 1) || actsBehind(parse, tokens.last)) return null;
  const source = phraseEndingAt(parse, names, mark, start, false);
  const governed =
    source && source.first > start && parse.lexicon.has(List.prepositions, parse.tokens[source.first - 1]);
  return source && !governed && canSpeak(parse, names, source) ? { rule: 'sentence-subject', cue: null, source } : null;
}

/** The finite verb that opens words in marks, its negation, pronouns and adverbs before it; or -1. */
function openingVerb(parse: Parse, { first, last }: Range): number {
  for (let k = first; k < Math.min(last, first + MOST_BEFORE + 1); k++) {
    if (isFiniteVerb(parse, k) || isUnlistedVerb(parse, first, k)) return k;
    if (!isInAny(BEFORE_VERB, parse.tokens[k])) return -1;
  }
  return -1;
}

/** « ne | comprend pas », „| prüft den Fall“: a plain word behind a negation or a pronoun, or one with the ending of a verb. */
function isUnlistedVerb(parse: Parse, first: number, index: number): boolean {
  const { tokens, lexicon } = parse;
  const led = index > first && isInAny(LEADS_VERB, tokens[index - 1]);
  const clear = lexicon.language.grammar.bracket && lexicon.has(List.clearVerb, tokens[index]);
  return (led || clear) && isPlainWord(parse, index);
}

/** « Le collectif « sauvons le port » a déposé un recours »: behind the words the clause has a verb of its own. */
function actsBehind(parse: Parse, from: number): boolean {
  for (let k = from; k < sentenceEnd(parse, from - 1); k++) {
    const token = parse.tokens[k] as Token;
    if (isSign(token, BREAKS) || isSign(token, PAUSES) || isInAny(JOINING, token) || isRelative(parse, k)) return false;
    if (token.marked === -1 && isFiniteVerb(parse, k)) return true;
  }
  return false;
}

/** « Le groupe « étudiait l'offre », selon Nom », « Les élus « aident la ville » en hiver, juge Nom »: whose words they are stands behind the statement. */
function isToldBehind(parse: Parse, { rule, side, cue }: Report, { first, last }: Range): boolean {
  if (side !== 'before' || cue.first < last) return false;
  if (rule === 'according-to') return cue.first - last <= 2;
  return rule === 'parataxis' && statementStart(parse, cue.first - 1) <= first;
}

/** "The author “writes fast and sleeps well”": the verb of the journalist's sentence stands inside the marks. */
export function isPredicate(parse: Parse, tokens: Range): boolean {
  const start = sentenceStart(parse, tokens.first);
  const first = parse.tokens[tokens.first] as Token;
  return tokens.first - start > 2 && !first.capital && !hasFinite(parse, start, tokens.first);
}

/**
 * « La Farnesina «segue con attenzione» il caso », « Nom « regrette » ce choix »: few words that open with the verb of their sentence are said where
 * an institution has them, or where the verb says, feels or denies something; somebody's else are a manner of speaking (« Nom « casse la baraque » »).
 */
export function isOwnPredicate(parse: Parse, { rule, resolution }: Attribution, tokens: Range): boolean {
  const kind = resolution?.entity.kind;
  if (rule !== 'sentence-subject' || !kind || !isPredicate(parse, tokens)) return false;
  const verb = openingVerb(parse, tokens);
  if (verb === -1) return false;
  const inside = parse.tokens.slice(tokens.first, tokens.last);
  const denied = inside.some((token) => parse.lexicon.has(List.negations, token));
  if (denied || parse.lexicon.has(List.finiteCues, parse.tokens[verb])) return true;
  const institution = kind === 'organisation' || kind === 'document' || kind === 'unknown' || kind === 'place';
  return institution && wordCount(parse, tokens) >= LEAST_OFFICIAL;
}
