import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { behindAside } from '../../phrases/asides/aside-end.ts';
import { startsPhrase } from '../../phrases/phrase-from.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';

/** What goes with the verb right behind it. */
const BEFORE_VERB = listsOf(List.clitics, List.negations, List.adverbs);
/** How many words stand before a number at most that make it more or less (« près de »). */
const LONGEST_MEASURE = 2;
/** What a clause joins on with, rather than begins. */
const JOINING = listsOf(List.conjunctions, List.coordinators, List.adverbs, List.adverbEnding, List.times);

/**
 * « L'animale, a suo dire, ha apprezzato », « Il cantiere, secondo i vicini, non ha mai aperto », « Nel deposito, secondo la perizia, mancavano
 * gli estintori »: between commas a source phrase stands inside its clause, whose verb comes behind it.
 * @param before what stands before the phrase and its comma
 * @param last the token behind the phrase
 */
export function standsAmid(parse: Parse, names: NameIndex, before: Range, last: number): boolean {
  const { tokens, lexicon } = parse;
  if (tokens[before.last]?.text !== ',' || tokens[last]?.text !== ',' || before.last <= before.first) return false;
  if (hasFinite(parse, before.first, before.last)) return false;
  const comma = behindAside(parse, last) > last ? behindAside(parse, last) - 1 : last;
  if (opensWithSubject(parse, names, before.first) && opensWithVerb(parse, comma + 1)) return true;
  // Where a subject may stand behind its verb anything may come first.
  if (!lexicon.language.grammar.dropsSubject || isInAny(JOINING, tokens[before.first])) return false;
  return !lexicon.connectives.at(tokens, before.first) && hasFinite(parse, last + 1, sentenceEnd(parse, last));
}

/** « ne ferme pas », « s'élève à »: a verb that a list has, or a plain word behind a reflexive. */
function opensWithVerb(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  let k = index;
  while (isInAny(BEFORE_VERB, tokens[k])) k++;
  return (
    isFiniteVerb(parse, k) || (k > index && lexicon.has(List.reflexives, tokens[k - 1]) && tokens[k]?.kind === 'word')
  );
}

/** « L'animale », « Quelque 3 000 personnes »; no « La semaine dernière ». */
function opensWithSubject(parse: Parse, names: NameIndex, start: number): boolean {
  if (opensWithCount(parse, start)) return true;
  return startsPhrase(parse, names, start) && !parse.lexicon.has(List.times, parse.tokens[start + 1]);
}

/** « Quelque 3 000 personnes », « Près de 12 vols »; no « À 12 kilomètres », « En 2023 ». */
function opensWithCount({ tokens, lexicon }: Parse, start: number): boolean {
  let number = start;
  while (number < start + LONGEST_MEASURE && tokens[number]?.kind === 'word') number++;
  const counted = tokens[number + 1];
  if (tokens[number]?.kind !== 'number' || counted?.kind !== 'word' || lexicon.has(List.times, counted)) return false;
  return number === start || !lexicon.has(List.locative, tokens[number - 1]);
}
