import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { verbFollows } from '../../phrases/verbs/verb-second.ts';
import { clauseJudged } from '../../phrases/verbs/verdict.ts';
import { BREAKS, isSign } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { otherSpeaks } from './other-speaks.ts';
import { goesOnAlone } from './speaks-again.ts';

/** How many tokens tell at most what a headline is about. */
const LONGEST_KICKER = 6;

/** "The test, she said, was the largest, although …": behind the insertion the statement ends where the journalist speaks again. */
export function insertionEnd(parse: Parse, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const token = parse.tokens[k] as Token;
    if (token.marked === -1 && (token.text === ';' || (token.text === ',' && goesOnAlone(parse, k + 1)))) return k;
  }
  return end;
}

/** The clause that an inserted source phrase stands in: back to the comma behind which it has a verb of its own. */
export function aroundCue(parse: Parse, cue: number, start: number, end: number): { first: number; last: number } {
  const { tokens } = parse;
  let first = start;
  let last = end;
  // „S, so Name, T“: the comma right before it is the insertion's.
  for (let k = tokens[cue - 1]?.text === ',' ? cue - 2 : cue - 1; k > start; k--) {
    if (tokens[k]?.marked !== -1) continue;
    // „Er stimmt zu: S sei ihrer Meinung nach falsch“
    if (tokens[k]?.text === ':' || tokens[k]?.text === ';') return aroundCue(parse, cue, k + 1, end);
    if (tokens[k]?.text !== ',') continue;
    // „Ob S, steht laut Name nicht fest“: behind the comma the clause goes on with its verb.
    if (verbFollows(parse, k + 1)) continue;
    if (hasFinite(parse, k + 1, end) && hasFinite(parse, start, k)) first = k + 1;
    break;
  }
  for (let k = cue; k < end; k++) {
    const other = tokens[k]?.text === ',' && otherSpeaks(parse, k + 1, end);
    if (tokens[k]?.marked !== -1 || !(other || isSign(tokens[k], BREAKS))) continue;
    last = k;
    break;
  }
  return { first, last };
}

export function beforeCue(parse: Parse, start: number, cue: number): { first: number; last: number } {
  // « Non è vero che S, ha detto Nome »: the verdict is hers; « É falso que S, como ela afirmou »: the article's.
  let first = parse.lexicon.has(List.asWords, parse.tokens[cue - 1]) ? behindVerdict(parse, start) : start;
  for (let k = cue - 2; k >= start; k--) {
    const token = parse.tokens[k];
    // « Le maire a tort : le taux n'a pas changé, selon Nom »: what stands before the colon is not Name's.
    const apart = token?.text === ':' && hasFinite(parse, start, k) && hasFinite(parse, k + 1, cue);
    if (token?.marked === -1 && (token.text === ';' || apart || isKicker(parse, start, k))) {
      first = k + 1;
      break;
    }
  }
  return { first, last: cue };
}

/** "Harbour fire: | boats were old, mayor says": at the head of the sentence a few words without a verb tell what it is about. */
function isKicker({ tokens, lexicon }: Parse, start: number, colon: number): boolean {
  if (tokens[colon]?.text !== ':' || !lexicon.language.grammar.nounsPile || colon - start > LONGEST_KICKER)
    return false;
  return tokens.slice(start, colon).every(({ kind, marked }) => kind === 'word' && marked === -1);
}

/** « É falso, porém, que S, como ela afirmou »: what the article says of S is no part of it. */
function behindVerdict(parse: Parse, start: number): number {
  const { tokens, lexicon } = parse;
  const phrase = lexicon.has(List.unproven, tokens[start]) ? lexicon.unproven.at(tokens, start) : undefined;
  const at = phrase ? clauseJudged(parse, start + phrase.words.length) : -1;
  return at === -1 ? start : at + 1;
}

/** « avant de promettre d'ouvrir », « antes de prometer »: what somebody does next, as no infinitive behind another verb is. */
export function comesNext({ tokens, lexicon }: Parse, first: number): boolean {
  const before = tokens[first - 2];
  // « si è limitato a dire di voler firmare »
  const limits =
    lexicon.language.grammar.dropsSubject &&
    tokens.slice(Math.max(0, first - 5), first - 2).some((t) => lexicon.has(List.reflexives, t));
  const prepositional = lexicon.has(List.prepositions, before) || lexicon.has(List.adverbs, before);
  // "continued to demand", "began to call for": what somebody goes on to say.
  const goesOn =
    lexicon.language.cues.bareClause && lexicon.cues.get(before?.low ?? '')?.some((cue) => cue.class === 'manner');
  return (prepositional || limits || goesOn === true) && lexicon.has(List.infinitive, tokens[first - 1]);
}
