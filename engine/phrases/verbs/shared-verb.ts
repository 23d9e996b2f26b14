import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { BREAKS, isSign } from '../../text/signs.ts';
import { isFiniteVerb } from './finite.ts';

/** « dice », « fa sapere »: a verb that reports, alone or with the word behind it. */
export function reports({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  if (lexicon.has(List.cues, token)) return true;
  const light = lexicon.has(List.light, token) ? lexicon.light.get(token?.low ?? '') : undefined;
  return light?.has(tokens[index + 1]?.low ?? '') === true;
}

/**
 * « ha detto che nessuno si trovava lì e ha aggiunto »: a verb inside what another one reports, where subjects may be left out. Where they
 * are not, one that says nothing stands there, and one that does is behind the conjunction ("said they wanted money | and added").
 */
export function isReported(parse: Parse, verb: number, first: number, conjunction: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.language.grammar.nounsPile) return states(parse, conjunction + 1) && isThought(parse, verb, first);
  if (!lexicon.language.grammar.dropsSubject) return false;
  for (let k = verb - 1; k > first && tokens[k]?.marked === -1 && !isSign(tokens[k], BREAKS); k--)
    if (lexicon.has(List.clause, tokens[k]) && reports(parse, k - 1)) return true;
  return false;
}

/** « … che i soci hanno votato, e definisce »: one verb is plural, the other is not. */
export function differsInNumber(parse: Parse, verb: number, other: number): boolean {
  const { tokens, lexicon } = parse;
  let k = other;
  while (lexicon.has(List.clitics, tokens[k])) k++;
  if (!lexicon.language.grammar.dropsSubject || !isFiniteVerb(parse, k)) return false;
  return lexicon.has(List.pluralEnding, tokens[k]) !== lexicon.has(List.pluralEnding, tokens[verb]);
}

function isThought(parse: Parse, verb: number, first: number): boolean {
  const { tokens, lexicon } = parse;
  // "said the two had agreed to meet | and added": what had been said before is told of by whoever goes on.
  if (states(parse, verb) && auxiliaryOf(parse, verb) === -1) return false;
  for (let k = verb - 1; k > first && tokens[k]?.marked === -1 && !isSign(tokens[k], BREAKS); k--) {
    if (lexicon.has(List.coordinators, tokens[k])) return false;
    if (states(parse, k)) return true;
  }
  return false;
}

/** A finite form of a verb that says. */
function states({ tokens, lexicon }: Parse, index: number): boolean {
  const token = tokens[index];
  return lexicon.has(List.finiteCues, token) && lexicon.cueGroups(token?.low ?? '').finite?.classes.has('say') === true;
}

/** « ha detto », « ha anche detto »: the auxiliary of a reporting verb whose participle stands at `index`, or -1. */
export function auxiliaryOf({ tokens, lexicon }: Parse, index: number): number {
  if (!lexicon.has(List.participleCues, tokens[index])) return -1;
  let k = index - 1;
  while (lexicon.has(List.adverbs, tokens[k])) k--;
  return lexicon.has(List.auxiliaries, tokens[k]) && !lexicon.has(List.passive, tokens[k]) ? k : -1;
}
