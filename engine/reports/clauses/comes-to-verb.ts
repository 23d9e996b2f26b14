import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import { isPlainVerb } from '../../phrases/verbs/plain-verb.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { DASHES, isSign } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';

/** What stands before a past that is an adjective ("the failed plan") or goes on with another verb. */
const NO_SUBJECTS = listsOf(List.determiners, List.prepositions, List.coordinators);

/**
 * Whether the words behind a verb that reports come to a finite verb of their own, as far as lists tell. It is no relative clause's ("the
 * plan that fails …" has none yet), and no one comma parts it from its subject ("wrote a book, he says").
 * @param told the verb governs a bare clause as a rule: what no list has for a verb may be one
 * @returns `cut` where another clause begins before ("suggested a way to pay so that they could")
 */
export function comesToVerb(parse: Parse, first: number, last: number, told: boolean): 'found' | 'cut' | 'none' {
  const { tokens, lexicon } = parse;
  let relative = -1;
  let related = false;
  for (let k = first; k < last; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1) {
      // "anybody who complains “is no winner”"
      if (related && tokens[k - 1]?.kind === 'mark' && isFiniteVerb(parse, k)) return 'found';
      continue;
    }
    if (lexicon.has(List.clause, token) || isRelative(parse, k) || lexicon.has(List.linkers, token)) {
      if (relative !== -1) return 'cut';
      relative = k;
    } else if (isFiniteVerb(parse, k) || isPlainVerb(parse, k, first - 1) || (related && isPast(parse, k))) {
      // "considers the mayor biased and has left": behind the conjunction the first verb goes on.
      if (relative === -1 && !lexicon.has(List.coordinators, tokens[k - 1]))
        return isPartedAt(parse, first, k) && !closesAside(parse, k, last) ? 'cut' : 'found';
      // "people who pay should go first"
      if (relative !== -1 && k === relative + 2 && begins(parse, k)) return 'found';
      related ||= relative !== -1;
      relative = -1;
      while (lexicon.has(List.auxiliaries, tokens[k]) && goesOn(parse, k + 1)) k++;
    } else if (k === relative + 1 && actsInRelative(parse, k)) {
      related = true;
      relative = -1;
    } else if (joinsAnother(parse, k, first, last)) return 'cut';
    else if (told || comparesAt(parse, k)) continue;
    else if (
      (isSign(token, DASHES) && !isHyphen(parse, k)) ||
      lexicon.has(List.breaksOff, token) ||
      lexicon.has(List.questionWords, token) ||
      isSubordinator(parse, k)
    )
      return 'cut';
  }
  return relative !== -1 || related || (told && isPartedAt(parse, first, last)) ? 'cut' : 'none';
}

/** "drivers who use it would pay": right behind a relative for people a plain word is its verb, whether or not a list has it. */
function actsInRelative(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  const who = lexicon.personalRelatives.has(tokens[index - 1]?.low ?? '');
  return who && token?.kind === 'word' && !token.capital && isPlainWord(parse, index);
}

/** "more than 300", "children as young as six": what compares joins no clause. */
function comparesAt({ tokens, lexicon }: Parse, index: number): boolean {
  const as = lexicon.has(List.asWords, tokens[index]);
  const pair = as && (tokens[index + 2]?.low === tokens[index]?.low || tokens[index - 2]?.low === tokens[index]?.low);
  return pair || lexicon.approximate.at(tokens, index - 1) !== undefined;
}

/** "a 47-year-old man": no blank on either side. */
function isHyphen({ tokens }: Parse, index: number): boolean {
  const token = tokens[index] as Token;
  return tokens[index - 1]?.end === token.start && tokens[index + 1]?.start === token.end;
}

/** "has not been": the verb that an auxiliary belongs to, and what denies it. */
function goesOn(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  return (
    isFiniteVerb(parse, index) || lexicon.has(List.negations, tokens[index]) || lexicon.has(List.adverbs, tokens[index])
  );
}

/** An auxiliary behind a plain word, which is the relative clause's verb. */
function begins(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  return lexicon.has(List.modals, tokens[index]) && isPlainWord(parse, index - 1);
}

/** "the fee, first charged in May, would stay": behind the aside that holds the verb the clause has another. */
function closesAside(parse: Parse, verb: number, last: number): boolean {
  let k = verb + 1;
  while (k < last && !(parse.tokens[k]?.text === ',' && parse.tokens[k]?.marked === -1)) k++;
  return k < last && isFiniteVerb(parse, k + 1);
}

/** "the plan that failed in May surprised nobody": behind a relative clause a form of the past is the verb. */
function isPast({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.pastEnding, tokens[index]) && !isInAny(NO_SUBJECTS, tokens[index - 1]);
}

/**
 * "a book, he says", "poems in two languages, did not come": one comma stands before the verb, no two ("the fee, first charged in May, would
 * stay"), none that lists ("bread, milk and eggs were dear") and none behind a word alone ("no, she would not").
 */
function isPartedAt({ tokens, lexicon }: Parse, first: number, verb: number): boolean {
  let commas = 0;
  for (let k = first; k < verb; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1) continue;
    if (token.text === ',' && k > first) commas++;
    else if (commas > 0 && lexicon.has(List.coordinators, token)) return false;
  }
  return commas === 1;
}

/** "added a goal and an assist, and Rovers won": an object, and another clause; in a list a comma stands before this one, or behind it. */
function joinsAnother(parse: Parse, comma: number, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  if (tokens[comma]?.text !== ',' || !lexicon.has(List.coordinators, tokens[comma + 1])) return false;
  const listed = tokens.slice(first, comma).some(({ text, marked }) => text === ',' && marked === -1);
  return !listed && !isClosed(parse, comma, last);
}

/** "PCP, or angel dust, was found": another comma closes what stands behind this one. */
function isClosed({ tokens }: Parse, comma: number, last: number): boolean {
  return tokens.slice(comma + 1, last).some(({ text, marked }) => text === ',' && marked === -1);
}
