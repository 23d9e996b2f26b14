import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { COPULAS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { asideEnd } from '../../phrases/asides/aside-end.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { nounOwnerBefore, nounOwnerBehind } from '../../phrases/nouns/noun-owner.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { joinedStart } from '../../phrases/subjects/main-start.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { type Report, reportAt } from '../report.ts';

/** How many tokens stand at most between the noun and the words that tell it (« du jeu est qu'il »). */
const REACH = 8;

const LEADS = listsOf(List.passive, List.copulas, List.infinitive, List.clause, List.pronouns, List.clitics);

/**
 * « Nom a lancé le projet. L'objectif est de « … ». », "Name presented the plan. The idea: “…”": what something is for is told in the words
 * of whoever the noun belongs to, else of whoever acts in the sentence before.
 * @param index the noun for what something is for, near the head of its sentence
 */
export function aimOf(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  // « Une idée que défend Nom : « … » »: whoever acts in the relative speaks.
  if (!lexicon.has(List.aims, tokens[index]) || lexicon.has(List.clause, tokens[index + 1])) return null;
  const start = joinedStart(parse, index);
  // « L'idée », « Son seul objectif », « Objectif »
  if (index > start + 2 || (index > start && !lexicon.has(List.determiners, tokens[start]))) return null;
  const owned = ownerOf(parse, names, start, index);
  const marks = marksBehind(parse, owned?.last ?? index + 1);
  if (marks === -1) return null;
  const source = owned ?? actsBefore(parse, names, start);
  if (!source || !canSpeak(parse, names, source)) return null;
  return reportAt(parse, { first: index, last: index + 1 }, { rule: 'speech-noun', source, side: 'after' });
}

/** « l'objectif du maire », "the mayor's aim" */
function ownerOf(parse: Parse, names: NameIndex, start: number, noun: number): Range | null {
  const owner = nounOwnerBefore(parse, names, noun, start) ?? nounOwnerBehind(parse, names, noun, 0);
  return owner && canSpeak(parse, names, owner) ? owner : null;
}

/** The mark behind a colon, or behind a copula and what joins its clause, up to which nothing else is told; -1 for none. */
function marksBehind(parse: Parse, from: number): number {
  const { tokens } = parse;
  const end = Math.min(sentenceEnd(parse, from), from + REACH);
  let copula = false;
  for (let k = from; k < end; k++) {
    const token = tokens[k];
    if (token?.kind === 'mark') return copula || tokens[k - 1]?.text === ':' ? k : -1;
    if (token?.text === ':') continue;
    if (token?.kind !== 'word') return -1;
    const leads = isInAny(LEADS, token);
    if (copula && !leads) return -1;
    copula ||= isInAny(COPULAS, token);
  }
  return -1;
}

/** Who acts in the sentence before, in the same paragraph. */
function actsBefore(parse: Parse, names: NameIndex, start: number): Range | null {
  const last = start - 1;
  if (last < 0 || parse.tokens[last]?.block !== parse.tokens[start]?.block) return null;
  const first = joinedStart(parse, last);
  const opening = phraseFrom(parse, names, first);
  if (opening && asideEnd(parse, opening.last) > opening.last) return opening;
  const verb = mainVerb(parse, first, last);
  return verb === -1 ? null : subjectBefore(parse, names, verbEdge(parse, verb, first), false);
}
