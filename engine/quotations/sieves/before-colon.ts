import { List } from '../../lexicon/lists.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { isAbbreviationStop } from '../../phrases/nouns/abbreviation-stop.ts';
import { governedPhrase } from '../../phrases/nouns/governed-phrase.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { mainStart } from '../../phrases/subjects/main-start.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPluralVerb } from '../../phrases/verbs/plural-verb.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { behindCopula } from '../../reports/subjects/cleft.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Situation } from '../situation.ts';
import { behindFrontedPhrase } from './fronted-phrase.ts';
import { actsInRelative } from './relative-before-colon.ts';
import { voiceBefore } from './voice-arrives.ts';

const BRACKETS = signs('()');

/** How many tokens stand before the name at most that a sentence opens with (« Já para Nome »). */
const FRONTED = 2;

/**
 * Whose the words behind a colon are where the phrase before it has no subject that can speak, in languages that leave subjects out.
 * Without a verb before the colon the marked words must be a clause: what leads to them may be a title (« La muestra de Nombre: «Mareas» »).
 * @param colonAt the colon, or the comma of an aside right before it
 */
export function whoseBeforeColon(s: Situation, colonAt: number): Range | null {
  const { parse, names, tokens } = s;
  const start = mainStart(parse, tokens.first);
  const told = actsInRelative(s, start, colonAt);
  if (told) return told;
  const acts = hasFinite(parse, start, colonAt);
  if (!parse.lexicon.language.grammar.dropsSubject)
    return !isClause(s) ? null : acts ? forWhom(s, start, colonAt) : heardFrom(s, start, colonAt);
  const voice = voiceBefore(parse, names, start, colonAt);
  if (voice) return voice;
  const fronted = acts ? behindFronted(s, start, colonAt) : null;
  if (fronted || !isClause(s)) return fronted;
  return (
    (acts
      ? null
      : (behindFrontedPhrase(s, start, colonAt) ??
        feelingOf(s, start, colonAt) ??
        describedBefore(s, start, colonAt))) ?? experiencer(s, start)
  );
}

/** „Eine Feier kam für Name nie infrage: „…““: for whom it is so, where the verb stands second and nobody else acts. */
function forWhom({ parse, names }: Situation, start: number, colonAt: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts) return null;
  for (let k = start; k < colonAt; k++) {
    if (tokens[k]?.marked !== -1 || lexicon.accordingTo.at(tokens, k)?.trust !== 'weak') continue;
    const whom = phraseFrom(parse, names, k + 1);
    const { name, pronoun } = whom ? readPhrase(parse, names, whom) : { name: null, pronoun: null };
    if (whom && whom.last <= colonAt && (name || pronoun) && canSpeak(parse, names, whom)) return whom;
  }
  return null;
}

function isClause({ parse, tokens }: Situation): boolean {
  for (let k = tokens.first; k < tokens.last; k++) if (isFiniteVerb(parse, k) || isPluralVerb(parse, k)) return true;
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

/** « Soddisfatto | il sindaco: «…» », « Más crítica | la alcaldesa Nombre: «…» »: an adjective opens the sentence, and who is so stands behind it. */
function describedBefore({ parse, names }: Situation, start: number, colonAt: number): Range | null {
  const { tokens, lexicon } = parse;
  const adjective = lexicon.has(List.adverbs, tokens[start]) ? start + 1 : start;
  if (!isPlainWord(parse, adjective) || names.has(adjective) || !lexicon.has(List.definite, tokens[adjective + 1]))
    return null;
  const somebody = phraseFrom(parse, names, adjective + 1);
  return somebody?.last === colonAt && canSpeak(parse, names, somebody) ? somebody : null;
}

/** « Même son de cloche chez Nom : « … » », "Same story from Name: “…”": a noun without a verb, and from whom it is heard, by any preposition but « de ». */
function heardFrom({ parse, names }: Situation, start: number, colonAt: number): Range | null {
  const { tokens, lexicon } = parse;
  for (let k = colonAt - 2; k > start; k--) {
    // « chez A. Nom (PS) : »
    if (isAbbreviationStop(parse, k) || isSign(tokens[k], BRACKETS)) continue;
    if (tokens[k]?.kind !== 'word' || tokens[k]?.marked !== -1) return null;
    const binds = lexicon.has(List.attaching, tokens[k]) && !lexicon.has(List.presentedBy, tokens[k]);
    if (!lexicon.has(List.prepositions, tokens[k]) || binds) continue;
    const source = governedPhrase(parse, names, k);
    return source?.last === colonAt && canSpeak(parse, names, source) ? source : null;
  }
  return null;
}

/** « Más tajante fue Nombre: «…» », « Sul caso si è espresso il sindaco: «…» »: behind the copula of what stands first, or a reflexive verb. */
function behindFronted({ parse, names }: Situation, start: number, colonAt: number): Range | null {
  for (let k = start; k < colonAt; k++) {
    const from = behindReflexive(parse, k) ?? (k > start ? behindCopula(parse, k) : k);
    const subject = from > k ? phraseFrom(parse, names, from) : null;
    if (subject) return subject.last === colonAt && canSpeak(parse, names, subject) ? subject : null;
  }
  return null;
}

/** « se pronunció | también Nombre », « si è espresso | Nome », « pronunciou-se | Nome »: the token behind a verb of which nobody else is the object. */
function behindReflexive(parse: Parse, index: number): number | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.reflexives, tokens[index])) return null;
  const hung = /[-‐‑]/.test(parse.text[(tokens[index]?.start ?? 0) - 1] ?? '');
  let k = index + 1;
  if (!hung) {
    while (lexicon.has(List.auxiliaries, tokens[k])) k++;
    if (!isPlainWord(parse, k) && !isFiniteVerb(parse, k)) return null;
    k++;
  }
  while (lexicon.has(List.adverbs, tokens[k])) k++;
  return k;
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
