import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse, Range } from '../../parse.ts';
import { isSign, PAUSES } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { hasFinite, isFiniteVerb, isRelative } from '../verbs/finite.ts';
import { isFreeOfVerbs } from '../verbs/free-of-verbs.ts';
import { isSubordinator } from '../verbs/subordinator.ts';
import { joinedStart } from './main-start.ts';

/** Words that are no noun, though they may end like a plural. */
const CLOSED = listsOf(List.prepositions, List.adverbs, List.determiners, List.pronouns, List.times, List.verbs);

/** How many tokens such a subject has at most. */
const LONGEST = 16;

/**
 * "Experts on energy said", "Residents of the town and shopkeepers said": where nouns pile up, a plural that opens its clause is the
 * subject without a determiner, with all that stands between it and the verb.
 * @param end last token before the verb
 */
export function bareSubject(parse: Parse, end: number, sentence: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile) return null;
  let first = end + 1;
  while (first > sentence && end - first < LONGEST && !isEdge(parse, first - 1)) first--;
  if (end - first >= LONGEST) return null;
  while (lexicon.has(List.coordinators, tokens[first]) || lexicon.has(List.adverbs, tokens[first])) first++;
  const head = tokens[first];
  if (first > end || head?.kind !== 'word' || !lexicon.has(List.pluralNoun, head) || isInAny(CLOSED, head)) return null;
  return { first, last: end + 1 };
}

/** Where the clause of the subject begins: a sign, a passage in marks, a conjunction or the verb of another clause. */
function isEdge(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  if (token.marked !== -1 || (token.kind !== 'word' && token.kind !== 'number')) return true;
  if (lexicon.has(List.clause, token) && !isRelative(parse, index)) return true;
  if (isSubordinator(parse, index)) return true;
  return isFiniteVerb(parse, index) && !isRelative(parse, index - 1);
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.marked === -1;
}

/** How a noun in the singular ends where subjects may be left out (« fonte », « gente »). */
const SINGULAR = /[aeo]$/u;

/**
 * « Fuentes de un país que sigue el caso creen », « Mas fonte da Câmara garante »: people who open their clause need no article to be the
 * subject of a verb in their number, whatever tells more of them before it.
 */
export function bareGroup(parse: Parse, end: number, sentence: number, plural: boolean): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return plural ? others(parse, end) : null;
  let run = end + 1;
  while (run > sentence && end - run < LONGEST && isWord(tokens[run - 1])) run--;
  // « La familia calla; allegados indican que S », « No obstante, fuentes del centro admiten que S »
  if (run !== sentence && !isSign(tokens[run - 1], PAUSES)) return null;
  const joined = run === sentence ? joinedStart(parse, end) : run;
  if (joined > run && joined <= end) run = joined;
  for (let first = run; first <= end; first++) {
    if (!lexicon.has(List.groups, tokens[first]) || !(first === run || opensClause(parse, run, first))) continue;
    if (!plural && !SINGULAR.test(tokens[first]?.low ?? '')) return null;
    const range = { first, last: end + 1 };
    return isFreeOfVerbs(parse, range) ? range : null;
  }
  return null;
}

/** « …, pero fuentes del centro admiten », « calla y vecinos de la zona avisan »: a conjunction before it, and a verb before the conjunction. */
function opensClause(parse: Parse, run: number, first: number): boolean {
  const conjunction = parse.tokens[first - 1];
  if (!parse.lexicon.has(List.coordinators, conjunction) && !isSubordinator(parse, first - 1)) return false;
  return run === first - 1 || hasFinite(parse, run, first - 1);
}

/** « tandis que d'autres parlent de … »: a determiner that stands for people takes its particle along. */
function others({ tokens, lexicon }: Parse, end: number): Range | null {
  const [particle, token] = [tokens[end - 1], tokens[end]];
  if (!lexicon.has(List.determiners, token) || !lexicon.has(List.groups, token)) return null;
  return lexicon.has(List.infinitive, particle) && particle?.marked === -1 ? { first: end - 1, last: end + 1 } : null;
}
