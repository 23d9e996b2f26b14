import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import type { Parse } from '../../parse.ts';
import { isPlainWord } from '../verbs/unlisted.ts';
import { isAnd } from './joint.ts';

/** How many words stand at most on either side of the conjunction, before the noun. */
const LONGEST = 2;

const PERSONS = listsOf(List.roles, List.groups, List.anybody);

/** What may stand right before such a phrase. */
const OPENS = listsOf(List.clause, List.conjunctions);

/**
 * "state | and local officials said", "the trade | and industry secretary said": where nouns pile up, the conjunction joins two words that
 * describe one noun for somebody, at the edge of a clause.
 * @param index token of the conjunction
 * @param opens first token of the phrase, where it is known
 */
export function joinsAttributes(parse: Parse, index: number, opens = -1): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile || !isAnd(parse, index)) return false;
  let head = index + 1;
  while (head <= index + LONGEST && isAttribute(parse, head)) head++;
  if (head === index + 1 || !isInAny(SOMEBODY, tokens[head])) return false;
  let first = index;
  while (first > index - LONGEST && isAttribute(parse, first - 1)) first--;
  if (first === index || first === opens) return first === opens;
  if (lexicon.has(List.determiners, tokens[first - 1])) first--;
  const [token, before] = [tokens[first], tokens[first - 1]];
  return (
    before?.block !== token?.block ||
    before?.kind !== 'word' ||
    before.sentence !== token?.sentence ||
    isInAny(OPENS, before)
  );
}

/** A word that describes a noun: no person, no plural, and nothing that a list knows as something else. */
function isAttribute(parse: Parse, index: number): boolean {
  const token = parse.tokens[index];
  if (token?.kind !== 'word' || token.marked !== -1 || /[^cs]s$/.test(token.low)) return false;
  if (token.capital && parse.tokens[index - 1]?.sentence === token.sentence) return false;
  return (isPlainWord(parse, index) || parse.lexicon.has(List.organisations, token)) && !isInAny(PERSONS, token);
}

/**
 * "…, state media reported", "…, state and local officials said", "federal and state prosecutors said": what looks like a verb describes
 * people, whose verb stands behind them.
 */
export function describesPeople(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.plainPlurals, tokens[index])) return false;
  if (tokens[index - 1]?.kind === 'word') return joinsAttributes(parse, index - 1);
  const people = lexicon.has(List.groups, tokens[index + 1]) && lexicon.has(List.finiteCues, tokens[index + 2]);
  return people || joinsAttributes(parse, index + 1);
}
