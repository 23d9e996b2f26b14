import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { mainClauseBehind } from '../../phrases/verbs/main-clause.ts';
import { isPlainVerb } from '../../phrases/verbs/plain-verb.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { numberTables } from '../../quantities/tables.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';

const COUNTS = listsOf(List.determiners, List.numberWords);

const CURRENCY = signs('$€£');

/** How many tokens a phrase has at most that stands before the clause proper ("said under the plan, workers would go"). */
const LONGEST_LEAD = 12;

/** The same of a clause ("said while the wind had dropped and every warning had been lifted, people should stay"). */
const LONGEST_CLAUSE = 20;

/** How many tokens stand between "told" and what it tells at most. */
const LONGEST_ADDRESSEE = 6;

/**
 * Whether what stands right behind a reporting verb opens what is reported, though it looks like a moment or a preposition: where no
 * conjunction opens a clause nothing else tells. "said about 300 had left", "said last year's deal was dead", "said tomorrow would do".
 */
export function opensContent(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause || tokens[index]?.marked !== -1) return false;
  return (
    isGraded(parse, index) ||
    isRoughCount(parse, index) ||
    isTimed(parse, index) ||
    isNegation(parse, index) ||
    leadsClause(parse, index)
  );
}

/** "said too many had died", "said even the mayor had left": a word of degree goes with what stands behind it, no "said so before". */
function isGraded(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.grading.has(tokens[index]?.low ?? '')) return false;
  const next = tokens[index + 1];
  if (next?.marked !== -1 || next.sentence !== tokens[index]?.sentence) return false;
  const counts = next.kind === 'number' || isInAny(COUNTS, next);
  return counts || (isPlainWord(parse, index + 1) && !lexicon.has(List.adverbEnding, next));
}

/** "said not all would go", no "promised not to go" */
function isNegation({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.negations, tokens[index]) && !lexicon.has(List.infinitive, tokens[index + 1]);
}

/** "about 300", "as many as 300", "$12 million" */
function isRoughCount({ tokens, lexicon }: Parse, index: number): boolean {
  if (isSign(tokens[index], CURRENCY)) return true;
  const phrase = lexicon.approximate.at(tokens, index);
  let number = index + (phrase?.words.length ?? 0);
  if (isClock(tokens, number)) return false;
  if (isSign(tokens[number], CURRENCY)) number++;
  const counts = (k: number) => tokens[k]?.kind === 'number' || lexicon.has(List.numberWords, tokens[k]);
  // "about a third", "nearly one in ten", no "argued over a hospital"
  const one = lexicon.determiners.get(tokens[number]?.low ?? '') === 'xs';
  const part = numberTables(lexicon.language).fractions.has(tokens[number + 1]?.low ?? '');
  const alone = one && !part && !counts(number + 1) && !lexicon.has(List.prepositions, tokens[number + 1]);
  return phrase !== undefined && counts(number) && !alone;
}

/** "around | 5:40 p.m.", "about | 6pm": a number that tells when, not how many. */
function isClock(tokens: readonly Token[], index: number): boolean {
  const number = tokens[index]?.text ?? '';
  return (
    /^\d{1,2}(?::\d\d|[ap]m)/.test(number) ||
    (/^\d{1,2}$/.test(number) && /^[ap]m?$/.test(tokens[index + 1]?.low ?? ''))
  );
}

/** "last year's deal", "Monday's vote", "next year could be worse", "hours rose by a fifth": the moment is the subject or belongs to it. */
function isTimed(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  let last = lexicon.has(List.determiners, tokens[index]) ? index + 1 : index;
  if (!lexicon.has(List.times, tokens[last])) return false;
  while (lexicon.has(List.times, tokens[last])) last++;
  last = behindSpan(parse, last);
  if (lexicon.has(List.owning, tokens[last])) return true;
  if (lexicon.has(List.nouns, tokens[last]) || !(isFiniteVerb(parse, last) || isPlainVerb(parse, last, index)))
    return false;
  // "what the mayor said Monday was wrong": the verb behind the moment is another clause's.
  const before = tokens.slice(sentenceStart(parse, index), index);
  return !before.some((t) => lexicon.has(List.questionWords, t) || lexicon.has(List.relatives, t));
}

/** "the last | few days", "the last | couple of weeks": the token behind how much of it; `index` where nothing tells. */
function behindSpan({ tokens, lexicon }: Parse, index: number): number {
  const counted = tokens[index]?.kind === 'number' || lexicon.has(List.determiners, tokens[index]);
  const joined = lexicon.has(List.attaching, tokens[index + 1]);
  const moment = joined ? index + 2 : index + 1;
  return (counted || joined) && lexicon.has(List.times, tokens[moment]) ? moment + 1 : index;
}

/** "said after the vote, workers will strike", "told the court when he rang, nobody came", "said under the plan workers would go" */
export function leadsClause(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  // "hinted at a link between S and T, Name wondered": only what governs a bare clause as a rule may have one so far behind.
  if (!lexicon.has(List.bareVerbs, tokens[index - 1]) && !isTold(parse, index)) return false;
  const preposition = lexicon.has(List.prepositions, tokens[index]);
  if (!preposition && !isSubordinator(parse, index)) return false;
  const end = sentenceEnd(parse, index);
  for (let k = index + 1; k < Math.min(end, index + (preposition ? LONGEST_LEAD : LONGEST_CLAUSE)); k++) {
    const token = tokens[k];
    if (token?.marked !== -1 || lexicon.has(List.clause, token)) return false;
    if (token.text === ',') return mainClauseBehind(parse, k, end);
    if (preposition && lexicon.has(List.auxiliaries, token)) return holdsSubject(parse, index, k);
    if (preposition && (lexicon.has(List.coordinators, token) || isFiniteVerb(parse, k))) return false;
  }
  return false;
}

/** "told the court |", "told her |": a verb that names whom it tells, and whom, right before a conjunction. */
function isTold(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!isSubordinator(parse, index)) return false;
  for (let k = index - 2; k > index - LONGEST_ADDRESSEE && tokens[k + 1]?.kind === 'word'; k--)
    if (lexicon.has(List.telling, tokens[k])) return tokens[k]?.marked === -1;
  return false;
}

/**
 * "said under the plan workers would go": whether what stands before an auxiliary at `last` and behind a preposition at `first` holds
 * the subject as well, a bare plural.
 */
function holdsSubject({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  const [noun, subject] = [tokens[last - 2], tokens[last - 1]];
  const closed = lexicon.has(List.prepositions, noun) || lexicon.has(List.determiners, noun);
  return last - first > 2 && !closed && subject?.capital === false && lexicon.has(List.pluralNoun, subject);
}

/** « por qué », « con quién »: a preposition, and behind it a question word that is no relative. */
export function asksBehind({ tokens, lexicon }: Parse, index: number): boolean {
  const behind = tokens[index + 1];
  if (!lexicon.language.grammar.dropsSubject || !lexicon.has(List.questionWords, behind)) return false;
  const relative = lexicon.has(List.conjunctions, behind) || lexicon.has(List.linkers, behind);
  return !relative && lexicon.has(List.prepositions, tokens[index]);
}
