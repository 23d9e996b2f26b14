import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import { isPlainWord } from '../verbs/unlisted.ts';

const BEFORE_VERB = listsOf(List.adverbs, List.negations, List.clitics);
const VERBS = listsOf(List.auxiliaries, List.verbs, List.cues);
/** What a subject may begin with, whatever else the word may be. */
const SUBJECTS = listsOf(List.determiners, List.pronouns);
const NO_SUBJECTS = listsOf(List.prepositions, List.contracted, List.conjunctions, List.linkers);

/** A year in digits. */
const YEAR = /^(?:1[89]|20)\d\d$/u;

/**
 * The subject that a verb leaves out (« Añadió que … »), in languages that do so: an empty range at the verb. It is led to whoever
 * was spoken of before, like a pronoun.
 */
export function omittedSubject(parse: Parse, verb: number): Range | null {
  const drops = parse.lexicon.language.grammar.dropsSubject && !opensWithMarkedNoun(parse, verb);
  return drops ? { first: verb, last: verb } : null;
}

/** How far behind its determiner a noun in marks stands. */
const LONGEST_CALLED = 4;

/** « El llamado «plan Mar», que cuesta mucho, prevé »: a noun in marks opens the sentence, so that no subject is left out; no « El fuego «ya está controlado», añadió ». */
function opensWithMarkedNoun(parse: Parse, verb: number): boolean {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, verb);
  if (!lexicon.has(List.determiners, tokens[start])) return false;
  for (let k = start + 1; k < Math.min(verb, start + LONGEST_CALLED); k++) {
    if (tokens[k]?.kind === 'mark') return !opensWithVerb(parse, k + 1);
    if (tokens[k]?.kind !== 'word') return false;
  }
  return false;
}

/** « «ya está controlado» », « «no se puede» », no « «Salviamo il porto» » */
function opensWithVerb(parse: Parse, index: number): boolean {
  if (parse.tokens[index]?.capital) return false;
  let k = index;
  while (parse.tokens[k]?.marked !== -1 && isInAny(BEFORE_VERB, parse.tokens[k])) k++;
  return parse.tokens[k]?.marked !== -1 && isFiniteVerb(parse, k);
}

export function isOmitted(source: Range): boolean {
  return source.first === source.last;
}

/** Whether the verb of an omitted subject is plural: by the ending of its first finite form. */
export function omittedIsPlural(parse: Parse, source: Range): boolean {
  const { tokens, lexicon } = parse;
  // « a suo avviso servono nuove prove »: the verb behind the phrase has a subject of its own.
  const view = isInAny(PREPOSITIONS, tokens[source.first]) && !lexicon.has(List.clitics, tokens[source.first]);
  for (let k = source.first; k < source.first + 4; k++) {
    // « a loro avviso »
    if (lexicon.strongPronouns.get(tokens[k]?.low ?? '')?.endsWith('p')) return true;
    if (!view && isInAny(VERBS, tokens[k])) return lexicon.has(List.pluralEnding, tokens[k]);
  }
  return false;
}

/** A stretch that says when, where or how cannot be a subject (« En la reunión anunció … », « El jueves dijo … »). */
export function isAdverbial(parse: Parse, range: Range): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return false;
  const first = tokens[range.first];
  // « per quanto riguarda | il riciclaggio »: what a matter is about.
  const about = lexicon.has(List.whatWords, tokens[range.first - 2]) && isInAny(PREPOSITIONS, tokens[range.first - 3]);
  if (about && isPlainWord(parse, range.first - 1)) return true;
  if (!isInAny(SUBJECTS, first)) {
    if (isInAny(NO_SUBJECTS, first)) return true;
    // « TAN niega el cargo »: capitals alone are a name.
    const adverb = lexicon.has(List.adverbs, first) && !/^\p{Lu}{2,}$/u.test(first?.text ?? '');
    if (range.last - range.first === 1 && adverb) return true;
  }
  let head = range.first;
  while (
    head < range.last - 1 &&
    (lexicon.has(List.determiners, tokens[head]) ||
      lexicon.has(List.adverbs, tokens[head]) ||
      // « há dois anos », « hace tres semanas »
      (head === range.last - 2 && lexicon.has(List.times, tokens[head + 1])))
  )
    head++;
  // « Este 2026 advirtió que S »
  if (head > range.first && tokens[head]?.kind === 'number' && YEAR.test(tokens[head]?.text ?? '')) return true;
  return lexicon.has(List.times, tokens[head]) && !tokens[head]?.capital;
}
