import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import type { Name } from '../../names/find.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';

/** What stands before the verb and is no subject. */
const OPENERS = listsOf(List.prepositions, List.contracted, List.adverbs, List.times, List.conjunctions);

/** What stands between the head of a sentence and its verb, or behind that verb, and is no subject. */
const ADVERBS = listsOf(List.adverbs, List.times, List.coordinators, List.clitics);
const PEOPLE = listsOf(List.roles, List.anybody, List.organisations);

/** How many tokens an aside behind a name has at most. */
const LONGEST_ASIDE = 12;

/** « Nom, candidat du parti, ne veut rien savoir », « Puis vient Nom »: whether a verb of which the name is the subject stands elsewhere than right behind it. */
export function actsHere(parse: Parse, name: Name): boolean {
  return actsBehindAside(parse, name) || actsBesideSecond(parse, name) || isBroughtIn(parse, name);
}

/**
 * « conversó con el alcalde, Nombre, | quien confesó que S »: where subjects are left out, whoever a relative tells to say something goes on as one
 * that acts does.
 * @param last the token behind whoever is named or described
 */
export function tellsInRelative({ tokens, lexicon }: Parse, last: number): boolean {
  const relative = tokens[last]?.text === ',' ? last + 1 : last;
  const tells = lexicon.has(List.relatives, tokens[relative]) && lexicon.has(List.finiteCues, tokens[relative + 1]);
  return tells && lexicon.language.grammar.dropsSubject;
}

/** « De cela Nom, candidat du parti, ne veut rien savoir »: behind the commas of an aside stands the verb. */
function actsBehindAside(parse: Parse, { first, last }: Name): boolean {
  const { tokens, lexicon } = parse;
  if (tokens[last]?.text !== ',' || isGoverned(parse, first)) return false;
  for (let k = last + 1; k < last + LONGEST_ASIDE && tokens[k]?.sentence === tokens[last]?.sentence; k++) {
    if (isFiniteVerb(parse, k)) return false;
    if (tokens[k]?.text !== ',') continue;
    let verb = k + 1;
    while (lexicon.has(List.clitics, tokens[verb])) verb++;
    return isFiniteVerb(parse, verb);
  }
  return false;
}

/** « le ministre de la | Culture, le poète Nom, a ri »: behind a preposition, its article between, nobody acts. */
function isGoverned({ tokens, lexicon }: Parse, first: number): boolean {
  const at = lexicon.has(List.determiners, tokens[first - 1]) ? first - 2 : first - 1;
  return isInAny(PREPOSITIONS, tokens[at]) && tokens[at]?.block === tokens[first]?.block;
}

/**
 * „Wenn Name eine Halle betritt, …“, „Auf der Gegenseite ärgerte sich Trainer Name“, „Gestern traf Name den Rat“: where the verb stands
 * second, whoever stands right behind a conjunction, or behind the verb of a sentence that another phrase opens, is its subject.
 */
function actsBesideSecond(parse: Parse, name: Name): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.bracket) return false;
  const start = sentenceStart(parse, name.first);
  const sentence = tokens[name.first]?.sentence;
  let k = name.first - 1;
  // „Trainer Name“, „die Trainerin Name“
  if (k >= start && tokens[k]?.capital && isInAny(PEOPLE, tokens[k])) k--;
  if (lexicon.has(List.titles, tokens[k])) k--;
  if (k < start || tokens[k]?.sentence !== sentence) return opensWithVerb(parse, name);
  if (isSubordinator(parse, k)) return true;
  if (lexicon.has(List.reflexives, tokens[k])) k--;
  const opens = isInAny(OPENERS, tokens[start]) && k > start;
  return opens && tokens[k]?.marked === -1 && isFiniteVerb(parse, k) && !hasVerbBefore(parse, start, k);
}

/** « Puis vient Nom », « Arrive alors la maire, Nom »: no subject stands before the verb that opens a sentence, so that it stands behind. */
function isBroughtIn(parse: Parse, name: Name): boolean {
  const { tokens, lexicon } = parse;
  const { bracket, nounsPile, dropsSubject } = lexicon.language.grammar;
  if (bracket || nounsPile || dropsSubject) return false;
  const start = sentenceStart(parse, name.first);
  let k = name.first - 1;
  while (k > start && (isInAny(PEOPLE, tokens[k]) || lexicon.has(List.determiners, tokens[k]))) k--;
  while (k > start && isInAny(ADVERBS, tokens[k])) k--;
  if (k < start || tokens[k]?.marked !== -1 || !isFiniteVerb(parse, k)) return false;
  while (k > start && isInAny(ADVERBS, tokens[k - 1])) k--;
  return k === start;
}

function hasVerbBefore(parse: Parse, start: number, verb: number): boolean {
  for (let k = start; k < verb; k++) if (parse.tokens[k]?.marked === -1 && isFiniteVerb(parse, k)) return true;
  return false;
}

/** „Name betritt die Halle“: right behind who opens a sentence stands the verb, whether a list holds it or not. */
function opensWithVerb(parse: Parse, { last }: Name): boolean {
  const [verb, next] = [parse.tokens[last], parse.tokens[last + 1]];
  const plain = verb?.kind === 'word' && !verb.capital && verb.marked === -1 && isPlainWord(parse, last);
  return plain && /t[en]*$/u.test(verb.low) && next?.kind === 'word';
}
