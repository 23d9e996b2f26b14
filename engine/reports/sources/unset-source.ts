import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';

/** What goes on with the clause behind a source that no comma sets off. */
const GOES_ON = listsOf(
  List.adverbs,
  List.adverbEnding,
  List.numberWords,
  List.negations,
  List.negated,
  List.clitics,
  List.infinitiveEnding,
);
const OF = /^d[aeiou']/u;
/** At least a subject stands before. */
const LEAST_BEFORE = 2;
/** What has complements of its own (« un rapport sur le port »). */
const TEXTS = listsOf(List.documents, List.viewNouns, List.speechNouns);

/**
 * « Le pont coûte selon la mairie | 30 millions », « Il cantiere secondo l'azienda | non aveva cancelli », « esperaron según la alcaldesa | casi
 * veinte minutos »: without commas the source stands inside the clause, which goes on behind it.
 * @param first the word that leads to the source
 * @param at the first token of the source
 * @returns the source up to where the clause goes on; null where it does not
 */
export function unsetSource(parse: Parse, names: NameIndex, first: number, at: number, source: Range): Range | null {
  const { tokens, lexicon } = parse;
  const { cues, grammar } = lexicon.language;
  const before = tokens[first - 1];
  if (cues.inverts || grammar.nounsPile || before?.kind !== 'word' || before.marked !== -1) return null;
  if (first - sentenceStart(parse, first) < LEAST_BEFORE || isInAny(PREPOSITIONS, before)) return null;
  const { head, name } = readPhrase(parse, names, source);
  const core = name && name.last <= source.last ? name.last : head + 1;
  if (core <= at) return null;
  // « la police locale | deux heures »
  const next = tokens[core];
  const adjective = next?.kind === 'word' && !next.capital && !goesOnAt(parse, core, head) && core < source.last;
  const last = adjective ? core + 1 : core;
  return goesOnAt(parse, last, head) ? { first: at, last } : null;
}

/** The clause goes on here: with a number, an adverb, its verb, or what a preposition governs. */
function goesOnAt(parse: Parse, index: number, head: number): boolean {
  const { tokens } = parse;
  const token = tokens[index];
  if (token?.kind === 'number') return token.marked === -1;
  if (token?.kind !== 'word' || token.marked !== -1 || token.sentence !== tokens[index - 1]?.sentence) return false;
  // « la police de Nom », « del puerto »: what joins a noun to its complement in every Romance language.
  if (isInAny(PREPOSITIONS, token)) return !OF.test(token.low) && !isInAny(TEXTS, tokens[head]);
  return isInAny(GOES_ON, token) || isFiniteVerb(parse, index);
}
