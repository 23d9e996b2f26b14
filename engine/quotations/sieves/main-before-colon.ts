import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { lastSubject } from '../../phrases/subjects/last-subject.ts';
import { omittedSubject } from '../../phrases/subjects/omitted.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import { BREAKS, isSign, PAUSES } from '../../text/signs.ts';

/** A verb or noun of speech. */
const SPEECH = listsOf(List.cues, List.speechNouns);

/** Conjunctions that tell neither when nor why. */
const NO_MOMENTS = listsOf(List.clause, List.relatives, List.linkers, List.breaksOff, List.asWords);

/** The subject of the last verb before a colon, in its main clause where that has somebody („Es regnete, als Name kam: „…““). */
export function subjectBeforeColon(parse: Parse, names: NameIndex, colon: number): Range | null {
  const acting = actsBeforeClause(parse, names, colon);
  if (acting) return acting;
  const comma = mainBeforeColon(parse, colon);
  const main = comma === colon ? null : lastSubject(parse, names, comma);
  const somebody = main && !parse.lexicon.has(List.impersonal, parse.tokens[main.first]);
  return somebody ? main : lastSubject(parse, names, colon);
}

/**
 * „Name will nicht glauben, dass die Stadt verkauft: „…““: where verbs bracket their clause, the comma before a subordinate clause whose verb
 * stands right before the colon; whoever acts in it says nothing.
 * @returns the comma, or the colon itself
 */
function mainBeforeColon(parse: Parse, colon: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.bracket || !isFiniteVerb(parse, colon - 1)) return colon;
  const start = sentenceStart(parse, colon);
  for (let k = colon - 2; k > start; k--) {
    if (tokens[k]?.marked !== -1) return colon;
    if (isSign(tokens[k], PAUSES)) return tokens[k]?.text === ',' && isSubordinator(parse, k + 1) ? k : colon;
  }
  return colon;
}

/**
 * « Nombre se enfadó cuando Otro falló el gol: «…» », « Luego explotó cuando un jugador falló: «…» »: whoever is named in the main clause, or left
 * out there, speaks, and not who acts in the clause that tells when. Where that clause tells of speech („cuando habló Nombre“) nobody is taken so.
 */
function actsBeforeClause(parse: Parse, names: NameIndex, colon: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return null;
  const start = sentenceStart(parse, colon);
  for (let k = colon - 2; k > start; k--) {
    if (tokens[k]?.marked !== -1 || isSign(tokens[k], BREAKS) || isInAny(SPEECH, tokens[k])) return null;
    if (tokens[k - 1]?.kind !== 'word' || isInAny(NO_MOMENTS, tokens[k]) || !isSubordinator(parse, k)) continue;
    const main = lastSubject(parse, names, k);
    if (main) return readPhrase(parse, names, main).name ? main : null;
    const verb = isFiniteVerb(parse, k - 1) || lexicon.has(List.preterite, tokens[k - 1]) ? k - 1 : -1;
    return verb === -1 ? null : omittedSubject(parse, verb);
  }
  return null;
}
