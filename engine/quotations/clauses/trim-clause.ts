import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { DASHES, isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';

const BELONGS = signs('([)]%€$°');
const OPENS = signs('([');

/** Takes signs and the journalist's connectives (« En effet, … ») off the ends of a reported clause. */
export function trimClause(parse: Parse, from: number, to: number): { first: number; last: number } {
  const { tokens, lexicon } = parse;
  let first = from;
  let last = to;
  const punctuation = (token: Token | undefined) => token?.kind === 'punctuation' && !isSign(token, BELONGS);
  while (
    last > first &&
    (punctuation(tokens[last - 1]) ||
      // « S (selon Nom) »
      isSign(tokens[last - 1], OPENS) ||
      lexicon.has(List.asWords, tokens[last - 1]) ||
      // "S, | and then she asked"
      (lexicon.has(List.coordinators, tokens[last - 1]) && punctuation(tokens[last - 2])) ||
      (tokens[last - 1]?.kind === 'mark' && tokens[last - 1]?.marked === -1))
  )
    last--;
  for (;;) {
    if (first < last && punctuation(tokens[first])) first++;
    // « En effet, … », « Mais … »: the journalist's connectives are no part of what is reported.
    else if (first < last - 2 && behindConnective(parse, first) > first) first = behindConnective(parse, first);
    else if (behindContrary(parse, first, last) > first) first = behindContrary(parse, first, last);
    else break;
  }
  const dash = tokens.slice(first, Math.min(last, first + 8)).findIndex((t) => isSign(t, DASHES));
  // "Paris. – ", "WASHINGTON ― ", "LYON, France – ": where it was written.
  const place = tokens[first + dash - 1];
  const shouted = (token: Token | undefined) => /^\p{Lu}{3,}$/u.test(token?.text ?? '');
  const dated = place?.text === '.' || (dash <= 3 && shouted(place)) || (dash > 0 && shouted(tokens[first]));
  if (dash !== -1 && dated) first += dash + 1;
  return { first, last };
}

/** How many tokens what somebody else said has at most before the comma that closes it. */
const LONGEST_CONTRARY = 14;

/**
 * "Contrary to what the mayor said, S, the authority confirmed": against whom it is said is the journalist's. The token behind the comma
 * that closes it; `index` where nothing of the kind opens the clause.
 */
function behindContrary(parse: Parse, index: number, last: number): number {
  const { tokens, lexicon } = parse;
  const phrase = lexicon.contrary.at(tokens, index) ?? lexicon.against.at(tokens, index);
  if (!phrase) return index;
  let said = false;
  for (let k = index + phrase.words.length; k < Math.min(last, index + LONGEST_CONTRARY); k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1) return index;
    said ||= lexicon.has(List.cues, token) || lexicon.has(List.statements, token);
    if (token.text === ',') return said && hasFinite(parse, k + 1, last) ? k + 1 : index;
  }
  return index;
}

/** The token behind a connective that stands at `index`, its comma too; `index` where none does, and before what it governs (« Depois da cheia »). */
function behindConnective(parse: Parse, index: number): number {
  const { tokens, lexicon } = parse;
  const connective = lexicon.connectives.at(tokens, index);
  if (!connective) return index;
  const behind = index + connective.words.length;
  // "in addition to the clerk"
  const governs = connective.words.length === 1 ? List.joints : List.infinitive;
  if (lexicon.has(governs, tokens[behind])) return index;
  return tokens[behind]?.text === ',' ? behind + 1 : behind;
}
