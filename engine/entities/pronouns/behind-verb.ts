import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Name } from '../../names/find.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';

const LEADS = listsOf(List.prepositions, List.contracted, List.adverbs, List.times);
const VERBAL = listsOf(List.clitics, List.auxiliaries, List.adverbs);

/** How many words describe somebody before the name (« el perito contador Nombre »). */
const LONGEST_DESCRIPTION = 5;
/** How many tokens a sentence has at most before such a name. */
const LONGEST_LEAD = 24;

/**
 * « También pasó por la sala el perito Nombre. », « Ante el juez compareció ayer Nombre, … »: an adverb or a preposition opens the sentence,
 * its verb has nobody before it, and the first whom no preposition governs stands behind it: its subject.
 */
export function actsBehindVerb(parse: Parse, name: Name): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return false;
  const start = sentenceStart(parse, name.first);
  if (name.first - start > LONGEST_LEAD || !isInAny(LEADS, tokens[start])) return false;
  const first = describedFrom(parse, name.first, start);
  if (isInAny(PREPOSITIONS, tokens[first - 1])) return false;
  let verbs = 0;
  for (let k = start; k < first; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.marked !== -1 || isInAny(CLAUSES, token)) return false;
    if (isFiniteVerb(parse, k)) {
      verbs++;
      while (k + 1 < first && (isFiniteVerb(parse, k + 1) || isInAny(VERBAL, tokens[k + 1]))) k++;
      continue;
    }
    // Somebody or something else whom nothing governs: subject or object.
    if (lexicon.has(List.determiners, token) && !isInAny(PREPOSITIONS, tokens[k - 1]) && !isMoment(parse, k))
      return false;
  }
  return verbs === 1;
}

const CLAUSES = listsOf(List.clause, List.relatives, List.linkers, List.coordinators);

function isMoment({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.times, tokens[index + 1]) || lexicon.has(List.times, tokens[index + 2]);
}

/** The determiner that begins the description before a name; the name itself where none does. */
function describedFrom(parse: Parse, name: number, start: number): number {
  const { tokens, lexicon } = parse;
  for (let k = name - 1; k > start && name - k <= LONGEST_DESCRIPTION; k--) {
    if (tokens[k]?.kind !== 'word' || isInAny(PREPOSITIONS, tokens[k]) || isFiniteVerb(parse, k)) return name;
    if (lexicon.has(List.determiners, tokens[k])) return k;
  }
  return name;
}
