import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceEnd } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { areTexts } from '../../phrases/noun.ts';
import { isOwning } from '../../phrases/nouns/owning.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { infinitiveBehind } from './infinitive.ts';

/** What begins no noun phrase, or stands for what was spoken of before. */
const NO_OBJECTS = listsOf(
  List.prepositions,
  List.conjunctions,
  List.negations,
  List.pronouns,
  List.strongPronouns,
  List.times,
  List.asWords,
);

/** How many tokens "his many old plans" has at most. */
const LONGEST_NOUN = 4;

/** Whom something is said to or of. */
const PEOPLE = listsOf(List.roles, List.anybody, List.groups);

/**
 * "demanded an inquiry", "called for an inquiry", "predicts a slow recovery": a noun alone is what somebody states or wants. Whom it is
 * said to or of is no object of that kind ("promised voters a vote", "citing people close to the board").
 * @returns the first token of what is stated, or -1
 */
export function statedObject(parse: Parse, names: NameIndex, source: Range | null, from: number, group: VerbGroup) {
  const { tokens, lexicon } = parse;
  const next = tokens[from];
  if (next?.marked !== -1 || from >= sentenceEnd(parse, group.verb)) return -1;
  // "announced, in a move that the union called unwise, the loss of jobs"
  if (tokens.slice(group.last, from).some(({ text }) => text === ',')) return -1;
  if (next.kind === 'word' && takesObject(parse, group)) return from;
  // "under questioning from the board": between two prepositions stands a noun.
  const noun = group.form === 'gerund' && lexicon.has(List.prepositions, tokens[group.first - 1]);
  if (noun && lexicon.has(List.prepositions, tokens[group.last])) return -1;
  const verb = tokens[group.verb]?.low ?? '';
  const text = source !== null && lexicon.stating.texts.has(verb) && isText(parse, names, source);
  if (!(text || (lexicon.stating.verbs.has(verb) && mayState(parse, names, source)))) return -1;
  if (next.kind !== 'word' && next.kind !== 'number') return -1;
  if (isInAny(NO_OBJECTS, next) && !(lexicon.has(List.determiners, next) && tokens[from + 1]?.kind === 'word'))
    return -1;
  // "advocates such as"
  if (lexicon.has(List.asWords, tokens[from + 1]) || holdsClause(parse, from) || isKnown(parse, from)) return -1;
  if (text) return from;
  // "questioned a suspect", "questioned two men": a verb that asks and doubts asks those who are counted.
  if (group.classes.has('manner') && isCounted(parse, from)) return -1;
  // "cited no reason", "citing a report": what a verb that judges calls on may be nothing, or speaks itself.
  const calls = group.classes.has('qualify');
  return (calls && lexicon.has(List.none, next)) || isWhom(parse, names, from, calls) ? -1 : from;
}

/** Somebody who can speak, or so many of them ("thousands of teachers"). */
function mayState(parse: Parse, names: NameIndex, source: Range | null): boolean {
  const { tokens, lexicon } = parse;
  if (!source) return true;
  const counted = lexicon.has(List.attaching, tokens[source.first + 1]) && isInAny(PEOPLE, tokens[source.last - 1]);
  return canSpeak(parse, names, source) || (counted && tokens[source.first]?.low.endsWith('s') === true);
}

/** "the poll", "budget figures" */
function isText(parse: Parse, names: NameIndex, source: Range): boolean {
  const head = parse.tokens[readPhrase(parse, names, source).head];
  // "the law found favour"
  if (!head || parse.lexicon.has(List.laws, head)) return false;
  return parse.lexicon.has(List.documents, head) || areTexts(parse, head);
}

/** "voters", "him", "the council", no "an inquiry": people, an institution that is known, and where `texts` are asked for a text. */
function isWhom(parse: Parse, names: NameIndex, from: number, texts: boolean): boolean {
  const { tokens, lexicon } = parse;
  // "repeated her support", no "promised her a job"
  const owner = lexicon.has(List.strongPronouns, tokens[from]) && lexicon.has(List.determiners, tokens[from]);
  if (owner) return lexicon.has(List.determiners, tokens[from + 1]) || isInAny(PEOPLE, tokens[from + 1]);
  const whom = phraseFrom(parse, names, from);
  if (!whom) return isInAny(PEOPLE, tokens[from]);
  // "cited the mayor's words"
  if (names.get(from)?.owns || isOwning(parse, whom.last)) return false;
  const { head, name, pronoun } = readPhrase(parse, names, whom);
  if (name !== null || pronoun !== null || isInAny(PEOPLE, tokens[head])) return true;
  const known = lexicon.has(List.definite, tokens[from]) || !lexicon.has(List.determiners, tokens[from]);
  return texts ? canSpeak(parse, names, whom) : known && lexicon.has(List.organisations, tokens[head]);
}

/** "a suspect", "two men", "14 guards" */
function isCounted({ tokens, lexicon }: Parse, from: number): boolean {
  const one = lexicon.determiners.get(tokens[from]?.low ?? '')?.endsWith('s') === true;
  const counted = tokens[from]?.kind === 'number' || lexicon.has(List.numberWords, tokens[from]);
  return counted || (one && !lexicon.has(List.definite, tokens[from]));
}

/** "confirmed the booking": what is known already is only spoken about, unless words bound to it tell more ("confirmed the arrest of two men"). */
function isKnown({ tokens, lexicon }: Parse, from: number): boolean {
  if (!lexicon.has(List.definite, tokens[from])) return false;
  let k = from + 1;
  while (k <= from + LONGEST_NOUN && tokens[k]?.kind === 'word' && !lexicon.has(List.prepositions, tokens[k])) k++;
  return !lexicon.has(List.attaching, tokens[k]) || lexicon.has(List.locative, tokens[k]);
}

/** "announced new plans to build", "voiced its fear that S": what the noun holds is a report of its own. */
function holdsClause(parse: Parse, from: number): boolean {
  const { tokens, lexicon } = parse;
  for (let k = from; k < from + LONGEST_NOUN && tokens[k]?.kind === 'word'; k++) {
    if (!lexicon.has(List.claimNouns, tokens[k])) continue;
    return lexicon.has(List.clause, tokens[k + 1]) || infinitiveBehind(parse, k) !== -1;
  }
  // "signalled last autumn that S"
  return lexicon.has(List.clause, tokens[from + 1]);
}

/** "called for": the phrase takes a noun for what is wanted. */
export function takesObject({ tokens, lexicon }: Parse, { verb, last }: VerbGroup): boolean {
  const light = last > verb + 1 ? lexicon.light.get(tokens[verb]?.low ?? '') : undefined;
  return light?.get(tokens[last - 1]?.low ?? '')?.object === true;
}
