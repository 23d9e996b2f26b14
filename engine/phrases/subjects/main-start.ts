import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS } from '../../lexicon/word-classes.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { DASHES, isSign } from '../../text/signs.ts';
import { isFiniteVerb } from '../verbs/finite.ts';

/** What joins a sentence to the one before as one word, before a comma. */
const ADVERBS = listsOf(List.adverbs, List.conjunctions);

/** How many tokens tell where or when something was, before the comma that sets them off. */
const LONGEST_OPENING = 12;

/** Where a sentence begins behind what joins it to the one before: « Mais | pour Nom, … », „Doch | laut Name …“, "However, | in Name’s view, …", and behind the dash of a list. */
export function joinedStart(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const first = sentenceStart(parse, index);
  const start = isSign(tokens[first], DASHES) && first < index ? first + 1 : first;
  const joined = lexicon.connectives.at(tokens, start);
  const behind = joined ? start + joined.words.length : start + 1;
  const comma = tokens[behind]?.text === ',';
  const opens = joined !== undefined || (comma && isAdverb(parse, start));
  const main = comma ? behind + 1 : behind;
  return opens && main <= index ? main : start;
}

function isAdverb({ tokens, lexicon }: Parse, index: number): boolean {
  return isInAny(ADVERBS, tokens[index]) && !lexicon.has(List.times, tokens[index]);
}

/** Where it begins behind where and when something was, too: « Lundi, | … », "In an interview, | …". */
export function mainStart(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const start = joinedStart(parse, index);
  // « Le lundi 3 mai, | … », « El lunes, | … »
  const moment = lexicon.has(List.determiners, tokens[start]) ? start + 1 : start;
  if (!lexicon.has(List.times, tokens[moment]) && !isInAny(PREPOSITIONS, tokens[start])) return start;
  // « Lunedì | il sindaco … »: where commas are rare an article is enough.
  const bare = lexicon.language.grammar.dropsSubject && lexicon.has(List.times, tokens[start]);
  if (bare && lexicon.has(List.definite, tokens[start + 1])) return start + 1;
  for (let k = start; k < Math.min(index, start + LONGEST_OPENING); k++) {
    // « En visite à Lieu (Région), | … »
    if (tokens[k]?.text === '(') while (k < index && tokens[k]?.text !== ')') k++;
    if (tokens[k]?.text === ')') continue;
    if (tokens[k]?.text === ',') return k + 1;
    const word = tokens[k]?.kind === 'word' || tokens[k]?.kind === 'number';
    if (!word || tokens[k]?.marked !== -1 || isFiniteVerb(parse, k)) return start;
  }
  return start;
}

/** Nothing stands before a token in its sentence but what joins it to the one before, or tells where and when. */
export function headsMain(parse: Parse, index: number): boolean {
  const start = sentenceStart(parse, index);
  return index === start || index === joinedStart(parse, index) || index === mainStart(parse, index);
}
