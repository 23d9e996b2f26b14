import { List } from '../lexicon/lists.ts';
import { type Range, sentenceStart } from '../parse.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { hasFinite, isFiniteVerb } from '../phrases/finite.ts';
import { governedPhrase } from '../phrases/governed-phrase.ts';
import { readPhrase } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { behindCopula } from '../reports/cleft.ts';
import type { Situation } from './situation.ts';

/** How many tokens stand before the name at most that a sentence opens with (« Já para Nome »). */
const FRONTED = 2;

/**
 * Whose the words behind a colon are where the phrase before it has no subject that can speak, in languages that leave subjects out.
 * The marked words must be a clause: what such a phrase leads to may be a title too (« La muestra de Nombre: «Mareas» »).
 */
export function whoseBeforeColon(s: Situation, colonAt: number): Range | null {
  const { parse, tokens } = s;
  if (!parse.lexicon.language.grammar.dropsSubject || !isClause(s)) return null;
  const start = sentenceStart(parse, tokens.first);
  const owner = hasFinite(parse, start, colonAt) ? behindFronted(s, start, colonAt) : feelingOf(s, start, colonAt);
  return owner ?? experiencer(s, start);
}

function isClause({ parse, tokens }: Situation): boolean {
  for (let k = tokens.first; k < tokens.last; k++) if (isFiniteVerb(parse, k)) return true;
  return false;
}

/** « Lo sfogo di Nome: «…» », « El lamento del alcalde: «…» »: a noun and whose it is, without a verb. */
function feelingOf({ parse, names }: Situation, start: number, colonAt: number): Range | null {
  const { tokens, lexicon } = parse;
  for (let k = colonAt - 2; k > start; k--) {
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1) return null;
    const contracted = lexicon.has(List.contracted, tokens[k]);
    if (!lexicon.has(List.joints, tokens[k]) || !(contracted || lexicon.has(List.attaching, tokens[k]))) continue;
    const owner = governedPhrase(parse, names, k);
    if (owner?.last === colonAt && canSpeak(parse, names, owner)) return owner;
  }
  return null;
}

/** « Más tajante fue Nombre: «…» »: behind the copula of what stands first. */
function behindFronted({ parse, names }: Situation, start: number, colonAt: number): Range | null {
  for (let k = start + 1; k < colonAt; k++) {
    const from = behindCopula(parse, k);
    const subject = from > k ? phraseFrom(parse, names, from) : null;
    if (subject) return subject.last === colonAt && canSpeak(parse, names, subject) ? subject : null;
  }
  return null;
}

/** « Para Nombre la clave es otra: «…» », « A Nombre no le salen las cuentas: «…» »: whose view or case the sentence tells. */
function experiencer({ parse, names }: Situation, start: number): Range | null {
  const { tokens, lexicon } = parse;
  for (let k = start; k < start + FRONTED; k++) {
    const weak = lexicon.has(List.accordingTo, tokens[k]) && lexicon.accordingTo.at(tokens, k)?.trust === 'weak';
    if (!weak && !lexicon.has(List.infinitive, tokens[k])) continue;
    const somebody = phraseFrom(parse, names, k + 1);
    return somebody && readPhrase(parse, names, somebody).name ? somebody : null;
  }
  return null;
}
