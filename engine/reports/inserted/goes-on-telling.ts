import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';

/** What a subject begins with that no name need be. */
const SUBJECTS = listsOf(List.determiners, List.pronouns, List.groups);

/** What may be a verb behind its conjunction. */
const VERBS = listsOf(List.pastEnding, List.plainVerbs, List.adverbs, List.cues);

/** Conjunctions behind which the journalist tells what happens besides. */
const BESIDES = listsOf(List.asWords, List.contrasting);

/**
 * "The works closed, he said, until spring", "The town is poor, she said, and its port is closed": what stands behind a report inside its
 * sentence goes on with what stands before it.
 * @param index first token behind the report and its comma
 */
export function goesOnTelling(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const next = tokens[index];
  if (next?.marked !== -1) return false;
  // "…, he said, adding that S", no "…, he said, including his own"
  if (lexicon.has(List.gerundEnding, next) && !lexicon.has(List.prepositions, next)) return false;
  // "…, he said, without giving details"
  if (lexicon.has(List.negated, next) && lexicon.withholding.has(tokens[index + 1]?.low ?? '')) return false;
  // "…, she said, as she left the hall"
  if (isInAny(BESIDES, next) && lexicon.language.grammar.nounsPile) return !opensSubject(parse, index + 1);
  if (lexicon.has(List.coordinators, next) || lexicon.has(List.breaksOff, next)) return joinsMore(parse, index);
  return true;
}

/** "…, he said, but has not chosen a side", "…, and its port is closed", "…, but only if it pays": no "…, and her lawyer agreed". */
export function joinsMore(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile) return false;
  if (lexicon.has(List.auxiliaries, tokens[index + 1])) return true;
  const condition = lexicon.has(List.adverbs, tokens[index + 1]) ? index + 2 : index + 1;
  if (lexicon.has(List.conditions, tokens[condition])) return true;
  if (lexicon.has(List.breaksOff, tokens[index]) || !opensSubject(parse, index + 1)) return false;
  const end = sentenceEnd(parse, index);
  const speaks = tokens.slice(index + 1, end).some((t) => t.marked !== -1 || lexicon.has(List.finiteCues, t));
  return !speaks && hasFinite(parse, index + 1, end);
}

/** A determiner, a pronoun, a name, or a plain word that is no verb ("and similar marks can be made"). */
function opensSubject(parse: Parse, index: number): boolean {
  const token = parse.tokens[index];
  if (isInAny(SUBJECTS, token) || token?.capital) return true;
  return token?.kind === 'word' && isPlainWord(parse, index) && !isInAny(VERBS, token) && !isFiniteVerb(parse, index);
}
