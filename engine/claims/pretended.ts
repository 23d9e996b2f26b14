import { List } from '../lexicon/lists.ts';
import { type Parse, spanOf } from '../parse.ts';
import { isFiniteVerb, isPlainVerb } from '../phrases/finite.ts';
import type { Token } from '../text/tokens.ts';
import { claimOf, type FoundClaim } from './claim.ts';
import type { ClaimContext } from './context.ts';

/** How many tokens of a noun phrase are shown at most. */
const LONGEST = 14;

/** « la prétendue attaque », "the supposed plot": the article keeps its distance from what the noun says. */
export function pretended({ parse }: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  for (const index of at) {
    const token = tokens[index] as Token;
    const behind = tokens[index + 1];
    if (token.marked !== -1 || behind?.kind !== 'word') continue;
    // « la Prétendue », "so-called Super Tuesday": a name is what something is called.
    if (token.capital || (behind.capital && !lexicon.language.grammar.capitalNouns) || behind.marked !== -1) continue;
    const before = tokens[index - 1];
    const determined =
      before !== undefined && (lexicon.has(List.determiners, before) || lexicon.has(List.contracted, before));
    if (!determined) continue;
    const range = { first: index + 1, last: nounPhraseEnd(parse, index + 1) };
    if (isExplained(parse, range.last)) continue;
    const marker = { first: index, last: index + 1 };
    claims.push(
      claimOf(parse, {
        span: spanOf(parse, range),
        status: 'author.distanced',
        marker,
        rule: 'pretended',
        confidence: 0.7,
      }),
    );
  }
  return claims;
}

/** "the so-called spin room, a ballroom": what the words mean is told, and they only name it. */
function isExplained({ tokens, lexicon }: Parse, index: number): boolean {
  const next = tokens[index + 1];
  return tokens[index]?.text === ',' && lexicon.has(List.determiners, next) && !lexicon.has(List.definite, next);
}

function nounPhraseEnd(parse: Parse, from: number): number {
  const { tokens, lexicon } = parse;
  const first = tokens[from] as Token;
  for (let k = from + 1; k < from + LONGEST; k++) {
    const token = tokens[k];
    const goesOn =
      token !== undefined &&
      token.sentence === first.sentence &&
      token.marked === -1 &&
      (token.kind === 'word' || token.kind === 'number') &&
      !isFiniteVerb(parse, k) &&
      !isPlainVerb(parse, k, from) &&
      !lexicon.has(List.conjunctions, token) &&
      (!lexicon.has(List.clitics, token) || lexicon.has(List.determiners, token)) &&
      !lexicon.has(List.relatives, token) &&
      (!lexicon.has(List.prepositions, token) || lexicon.has(List.attaching, token));
    if (!goesOn) return k;
  }
  return from + LONGEST;
}
