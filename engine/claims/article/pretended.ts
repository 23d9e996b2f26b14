import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, type Range, spanOf, textOf } from '../../parse.ts';
import { isNoun } from '../../phrases/noun.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isPlainVerb } from '../../phrases/verbs/plain-verb.ts';
import type { Token } from '../../text/tokens.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';

/** How many tokens of a noun phrase are shown at most. */
const LONGEST = 14;

/** « la prétendue attaque », "the supposed plot": the article keeps its distance from what the noun says. « el presunto autor », "the alleged theft": it is only told on. */
export function pretended({ parse }: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { tokens, lexicon } = parse;
  const told = new Set<string>();
  return at.flatMap((index): FoundClaim[] => {
    const hedges = lexicon.presumed.has((tokens[index] as Token).low);
    const range = hedges ? presumedAt(parse, index) : nounAfter(parse, index, isDetermined(parse, index));
    if (!range || isExplained(parse, range.last) || (hedges && isSomebody(parse, range))) return [];
    // « le meurtrier présumé » is said so once.
    const words = hedges ? textOf(parse, range).toLowerCase() : '';
    if (hedges && told.has(words)) return [];
    told.add(words);
    return [
      claimOf(parse, {
        span: spanOf(parse, range),
        status: hedges ? 'hedged' : 'author.distanced',
        marker: { first: index, last: index + 1 },
        rule: 'pretended',
        confidence: 0.7,
      }),
    ];
  });
}

/** The noun phrase behind the word; null for a name or where nothing determines it. */
function nounAfter(parse: Parse, index: number, determined: boolean): Range | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  const behind = tokens[index + 1];
  if (!determined || token.marked !== -1 || behind?.kind !== 'word') return null;
  // « la Prétendue », "so-called Super Tuesday": a name is what something is called.
  if (token.capital || (behind.capital && !lexicon.language.grammar.capitalNouns) || behind.marked !== -1) return null;
  return { first: index + 1, last: nounPhraseEnd(parse, index + 1) };
}

function isDetermined({ tokens, lexicon }: Parse, index: number): boolean {
  return lexicon.has(List.determiners, tokens[index - 1]) || lexicon.has(List.contracted, tokens[index - 1]);
}

/** « por presuntas ejecuciones », « Nombre, presunto líder de una banda »: behind a preposition or comma too; « le meurtrier | présumé »: behind its noun. */
function presumedAt(parse: Parse, index: number): Range | null {
  const { tokens, lexicon } = parse;
  const before = tokens[index - 1];
  const after = lexicon.language.grammar.nounsPile || lexicon.language.grammar.capitalNouns;
  const noun = !after && before?.kind === 'word' && !before.capital && isDetermined(parse, index - 1);
  if (noun && before.marked === -1 && tokens[index]?.marked === -1 && !isInAny(NO_NOUNS, before))
    return { first: index - 1, last: nounPhraseEnd(parse, index) };
  const leads = isDetermined(parse, index) || lexicon.has(List.prepositions, before) || before?.text === ',';
  const next = tokens[index + 1];
  if (isInAny(NO_NOUNS, next) || isFiniteVerb(parse, index + 1)) return null;
  return nounAfter(parse, index, leads);
}

/** "the alleged thief", « le suspect présumé »: who is presumed innocent is named so, and no deed is told; no « presunto líder de una banda ». */
function isSomebody(parse: Parse, { first, last }: Range): boolean {
  const behind = parse.tokens.slice(first + 1, last);
  // "the alleged thief": a noun alone tells of no deed where hardly any noun for people is listed.
  const person = isNoun(parse, parse.tokens[first] as Token) || parse.lexicon.language.grammar.nounsPile;
  return person && behind.every(({ low }) => parse.lexicon.presumed.has(low));
}

/** What is no noun beside such a word. */
const NO_NOUNS = listsOf(
  List.determiners,
  List.prepositions,
  List.contracted,
  List.clause,
  List.auxiliaries,
  List.coordinators,
  List.infinitive,
);

/** "the so-called spin room, a ballroom": what the words mean is told, and they only name it. */
function isExplained({ tokens, lexicon }: Parse, index: number): boolean {
  const next = tokens[index + 1];
  return tokens[index]?.text === ',' && lexicon.has(List.determiners, next) && !lexicon.has(List.definite, next);
}

/** „den mutmaßlichen Fluchtwagen | sicherstellen“: behind a noun with its capital another word that joins nothing. */
function isBehindNoun({ tokens, lexicon }: Parse, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!lexicon.language.grammar.capitalNouns || !before?.capital || token?.kind !== 'word' || token.capital)
    return false;
  return (
    !lexicon.has(List.attaching, token) &&
    !lexicon.has(List.determiners, token) &&
    !lexicon.has(List.prepositions, token)
  );
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
      !isBehindNoun(parse, k) &&
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
