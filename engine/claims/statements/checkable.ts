import { type BySentence, bySentence } from '../../by-sentence.ts';
import { List } from '../../lexicon/lists.ts';
import type { Span } from '../../model.ts';
import { evidenceAt, type Parse, type Range, spanOf } from '../../parse.ts';
import { isAbbreviationStop } from '../../phrases/nouns/abbreviation-stop.ts';
import type { Found } from '../../quotations/find.ts';
import { tokensOf } from '../../quotations/kind.ts';
import { isSign, STOPS } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { type Content, contentOf } from './content.ts';

/** Fewer words state nothing that could be looked up. */
const FEWEST = 4;

/**
 * What somebody says that holds a figure, a comparison, a day or a cause: it can be looked up, and nobody here disputes it. A question, a
 * wish, a demand and what is only said to come are none. « Nom affirme que le port a perdu 12 % de ses barques. »
 */
export function checkable(context: ClaimContext, disputed: readonly FoundClaim[]): FoundClaim[] {
  const { parse, quotations } = context;
  const there = bySentence(disputed, (claim) => sentenceOf(parse, claim));
  const claims: FoundClaim[] = [];
  for (const quotation of quotations) {
    if (!states(quotation)) continue;
    for (const range of sentencesIn(parse, quotation)) {
      if (!isStatement(parse, range)) continue;
      const content = contentOf(parse, range);
      if (canBeChecked(content) && !isDisputed(parse, there, range))
        claims.push(found(parse, quotation, range, content));
    }
  }
  return claims;
}

function isDisputed(parse: Parse, there: BySentence<FoundClaim>, range: Range): boolean {
  const span = spanOf(parse, range);
  const sentence = (parse.tokens[range.first] as Token).sentence;
  return there.get(sentence)?.some(({ start, end }) => start < span.end && span.start < end) === true;
}

const states = ({ kind, heading, echoes }: Found): boolean => kind !== 'partial' && !heading && echoes === null;

function found(parse: Parse, quotation: Found, range: Range, { rests }: Content): FoundClaim {
  const [marker, ...others] = rests as [Range, ...Range[]];
  return claimOf(parse, {
    span: spanOf(parse, range),
    status: 'checkable',
    claimant: quotation.entity,
    disputer: null,
    marker,
    rule: 'checkable',
    confidence: 0.6,
    evidence: others.map((other) => evidenceAt(parse, other, 'marker')),
  });
}

function sentenceOf(parse: Parse, span: Span): number {
  return parse.tokens[tokensOf(parse, span).first]?.sentence ?? -1;
}

/** The words of a quotation sentence by sentence, without the stops at their ends. */
function sentencesIn(parse: Parse, quotation: Found): Range[] {
  const whole = tokensOf(parse, quotation);
  const ranges: Range[] = [];
  for (let first = whole.first; first < whole.last; ) {
    let last = first + 1;
    while (last < whole.last && (!isSign(parse.tokens[last - 1], STOPS) || isAbbreviationStop(parse, last - 1))) last++;
    ranges.push({ first, last });
    first = last;
  }
  return ranges;
}

/** A sentence that says that something is so. */
function isStatement(parse: Parse, { first, last }: Range): boolean {
  const { tokens, lexicon } = parse;
  if (last - first < FEWEST || tokens[last - 1]?.text === '?') return false;
  for (let at = first; at < last; at++) if (lexicon.has(List.wishes, tokens[at])) return false;
  return true;
}

/** Smaller counts are in every second sentence (« deux hommes »): alone they make nothing that one would look up. */
const SMALL = 10;

/** What is only said to come can't be looked up, unless it says from what it starts. */
function canBeChecked({ classes, quantities }: Content): boolean {
  if (classes.length === 0) return false;
  const tells = quantities.some(
    ({ value, unit }) => unit !== null || Math.abs(value) >= SMALL || !Number.isInteger(value),
  );
  const told = classes.filter((name) => name !== 'prediction' && (name !== 'quantity' || tells));
  const future = classes.includes('prediction');
  return told.length > 0 && !(future && told.every((name) => name === 'temporal' || name === 'causal'));
}
