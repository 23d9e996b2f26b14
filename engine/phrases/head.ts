import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { Name } from '../names/find.ts';
import type { Parse, Range } from '../parse.ts';
import { isSign, signs } from '../text/signs.ts';
import { behindSuspended } from '../text/suspended.ts';
import type { Token } from '../text/tokens.ts';
import { isNoun, lastOfRun } from './noun.ts';
import { isAbbreviationStop } from './nouns/abbreviation-stop.ts';
import { behindYears } from './nouns/behind-years.ts';
import { behindExceeded } from './nouns/exceeded.ts';
import { isOwning } from './nouns/owning.ts';
import { sharesOf } from './nouns/shares.ts';

/** Words of a noun phrase that are not its head. */
const NO_HEADS = listsOf(List.determiners, List.contracted, List.clitics);
const PERCENT = signs('%');
/** What is said beside a noun and is none. */
const NO_PILED = listsOf(List.times, List.adverbs, List.adverbEnding, List.pronouns, List.conjunctions);

/** The head noun: the first noun the lists know before any preposition, else the first word behind the determiner, where nouns pile up the last. */
export function headOf(parse: Parse, range: Range, name: Name | null): number {
  const { tokens, lexicon } = parse;
  let fallback = -1;
  for (let k = behindExceeded(parse, range.first); k < range.last; k++) {
    if (name && k === name.first) break;
    const token = tokens[k] as Token;
    if (token.kind !== 'word') {
      // "Ms. Name's tweet"
      if (isAbbreviationStop(parse, k) && lexicon.has(List.titles, tokens[k - 1])) {
        fallback = -1;
        continue;
      }
      if (fallback !== -1) break;
      // „ein | 34 Jahre alter Mann“
      const aged = behindYears(parse, k);
      if (aged > k) {
        k = aged - 1;
        continue;
      }
      // « il 118 »: an article in the singular and a number, no more.
      const called = token.kind === 'number' && k + 1 === range.last && k === range.first + 1;
      if (called && lexicon.determiners.get(tokens[k - 1]?.low ?? '')?.endsWith('s')) return k;
      // "25% say", « 45 % pensent »: a share alone stands for people.
      if (isSign(token, PERCENT) && k + 1 === range.last && tokens[k - 1]?.kind === 'number') return k;
      continue;
    }
    // „die Umwelt- und | Energieministerin“
    const shared = behindSuspended(tokens, k + 1);
    if (shared > k + 1 && shared < range.last) {
      k = shared - 1;
      continue;
    }
    if (isInAny(NO_HEADS, token)) {
      // "die Bestrebungen der Regierung": where nouns have capitals, what stands before a genitive is the head.
      const genitive = fallback !== -1 && tokens[fallback]?.capital && lexicon.isGenitive(token.low);
      if (genitive && lexicon.language.grammar.capitalNouns && lexicon.has(List.determiners, token)) break;
      // "Some say": the determiner stands for the people.
      if (k === range.last - 1 && fallback === -1 && lexicon.has(List.groups, token)) return k;
      if (fallback !== -1 && lexicon.has(List.contracted, token)) break;
      continue;
    }
    // « el propio ministro », « el último alcalde »: what points back where it stands alone.
    const noun = tokens[k + 1];
    if (lexicon.has(List.pointing, token) && k + 1 < range.last && noun && isNoun(parse, noun)) continue;
    if (lexicon.has(List.prepositions, token)) {
      if (fallback !== -1) break;
      continue;
    }
    // "the mayor's message": an owner is not the head.
    if (isOwning(parse, k + 1) && k + 2 < range.last) continue;
    // « le dernier rapport », « le dernier bulletin »: an adjective that may be a noun is none before one.
    const ordinal = k + 1 < range.last && lexicon.has(List.spans, token) && isNoun(parse, tokens[k + 1] as Token);
    if (isNoun(parse, token) && !ordinal)
      return lastOfRun(parse, k, name && name.first > k ? Math.min(name.first, range.last) : range.last);
    // "the harbour master", "the retired dentist": where nouns pile up, the last word of those that no list has.
    if (fallback === -1 || (lexicon.language.grammar.nounsPile && !isInAny(NO_PILED, token))) fallback = k;
  }
  // « Uno su tre »: the number stands for the people.
  return fallback === -1 && range.last - range.first === 3 && sharesOf(parse, range.first, range.first + 1)
    ? range.first
    : fallback;
}
