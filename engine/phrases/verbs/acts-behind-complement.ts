import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { isNoun } from '../noun.ts';

/** What a verb has behind it and a noun has not: its clause, its infinitive or its object. */
const OPENS = listsOf(List.infinitive, List.clause, List.determiners, List.pronouns);

/** How many tokens stand before the noun for people at most ("The two former officials"). */
const LONGEST_OPENING = 4;

/** How many tokens the phrase has at most, its complement with it. */
const LONGEST = 14;

/**
 * "Critics of the plan hope to stop it", "Workers at the plant demand a vote": where nouns pile up, the form that goes with many is a verb behind
 * people in the plural who head the sentence and what a preposition adds to them, if an object, an infinitive or a clause follows.
 */
export function actsBehindComplement(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile || !isInAny(OPENS, tokens[index + 1])) return false;
  if (lexicon.cueGroups((tokens[index] as Token).low).finite?.plural !== true) return false;
  const start = clauseStart(parse, index);
  if (start === -1) return false;
  let head = start;
  while (head < start + LONGEST_OPENING && !isPeople(parse, head)) head++;
  const complement = tokens.slice(head + 1, index);
  if (!isPeople(parse, head) || complement.length < 2) return false;
  const led = complement.slice(0, 2).some((token) => lexicon.has(List.prepositions, token));
  const leads = lexicon.has(List.prepositions, tokens[index - 1]) || lexicon.has(List.determiners, tokens[index - 1]);
  return led && !leads && !tokens.slice(head, index).some((token) => actsItself(parse, token));
}

/** The first token of the sentence, or behind the comma of what opens it and behind "But"; -1 where that is too far, or marks stand between. */
function clauseStart(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const first = sentenceStart(parse, index);
  let k = index;
  while (k > first && tokens[k - 1]?.text !== ',') {
    k--;
    if (index - k > LONGEST || tokens[k]?.kind === 'punctuation' || tokens[k]?.marked !== -1) return -1;
  }
  return lexicon.has(List.coordinators, tokens[k]) ? k + 1 : k;
}

function isPeople(parse: Parse, index: number): boolean {
  const token = parse.tokens[index];
  if (token?.kind !== 'word') return false;
  return parse.lexicon.has(List.groups, token) || (/[^s]s$/u.test(token.low) && isNoun(parse, token));
}

/** A relative or another verb: whoever heads the sentence acts already. */
function actsItself({ lexicon }: Parse, token: Token): boolean {
  if (lexicon.has(List.relatives, token) || lexicon.has(List.auxiliaries, token)) return true;
  return lexicon.has(List.finiteCues, token) && !lexicon.has(List.nouns, token);
}
