import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse, Range } from '../parse.ts';
import { BREAKS, isSign } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import { stepOverAdverbs } from './adverbs-before.ts';
import { isFiniteVerb } from './finite.ts';
import { isNoun } from './noun.ts';
import { phraseEndingAt } from './phrase-ending.ts';

const PREPOSITIONS = listsOf(List.prepositions, List.contracted);

/** How far back what a relative stands for begins, in tokens. */
const LONGEST = 12;

/**
 * What « qui » stands for: the nearest noun for somebody who can speak, whatever governs it (« appréciée par la Commission qui
 * regrette »), else the whole phrase.
 */
export function antecedentEndingAt(
  parse: Parse,
  names: NameIndex,
  end: number,
  first: number,
  plural: boolean,
): Range | null {
  const { tokens, lexicon } = parse;
  for (let k = end; k >= first && end - k < LONGEST; k--) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || isSign(token, BREAKS) || isFiniteVerb(parse, k)) break;
    // "mocked the rule, saying anybody who complains"
    if (lexicon.has(List.gerundCues, token)) break;
    // « les accusations du maire, qui affirme »
    const whose = lexicon.has(List.contracted, token) && lexicon.has(List.statements, tokens[k - 1]);
    if (whose && isNoun(parse, tokens[k + 1] as Token)) return { first: k, last: end + 1 };
    // "a focal point for residents here, who have called for": people without an article
    if (lexicon.language.grammar.nounsPile && lexicon.has(List.groups, token) && isInAny(PREPOSITIONS, tokens[k - 1]))
      return { first: k, last: stepOverAdverbs(parse, end, k) + 1 };
    if (!lexicon.has(List.determiners, token)) continue;
    const head = tokens.slice(k + 1, k + 4).find((t) => isNoun(parse, t));
    if (head) return { first: k, last: end + 1 };
    break;
  }
  return phraseEndingAt(parse, names, end, first, plural) ?? contractedEndingAt(parse, end, first);
}

/** « L'ordre est venu du sous-préfet, qui affirme »: a noun for somebody behind a contraction. */
function contractedEndingAt(parse: Parse, end: number, first: number): Range | null {
  const noun = isNoun(parse, parse.tokens[end] as Token);
  return noun && end > first && parse.lexicon.has(List.contracted, parse.tokens[end - 1])
    ? { first: end - 1, last: end + 1 }
    : null;
}
