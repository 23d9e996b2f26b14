import type { Entity } from '../entities/entity.ts';
import { List } from '../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { subjectBefore } from '../phrases/subject.ts';
import type { Quantity } from '../quantities/find.ts';
import { quantitiesIn } from '../quantities/told.ts';
import type { Found } from '../quotations/find.ts';
import { tokensOf } from '../quotations/kind.ts';
import type { Token } from '../text/tokens.ts';
import { wholeForm } from '../text/whole-form.ts';
import { claimOf, type FoundClaim } from './claim.ts';
import type { ClaimContext } from './context.ts';
import { resolve } from './statement.ts';

/** Smaller numbers count too many things to be of the same ones. */
const SMALLEST = 10;

/** Numbers nearer than this are the same, rounded. */
const ROUNDING = 0.05;

/** From the verb to its number there are at most so many tokens (« la mairie n'en recense | que quarante »). */
const REACH = 6;

/** Who counts otherwise, and the words that say so. */
interface Counter {
  readonly entity: Entity | null;
  readonly marker: Range;
  readonly source?: Range;
  /** The number, or null where only a comparison tells that it is another (« ne calcola il doppio »). */
  readonly quantity: Quantity | null;
}

/**
 * « Selon Nom, 3 000 personnes ont défilé ; la police en compte 850. »: another voice comes to another number of the same things, in the
 * same sentence or the next.
 */
export function countedOtherwise(context: ClaimContext): FoundClaim[] {
  const { parse, quotations } = context;
  return quotations.flatMap((quotation, index): FoundClaim[] => {
    if (quotation.kind === 'partial' || quotation.heading || quotation.entity === null) return [];
    const words = tokensOf(parse, quotation);
    const [counted, ...others] = quantitiesIn(parse, words.first, words.last).filter(
      ({ value, unit }) => unit !== 'year' && value >= SMALLEST,
    );
    if (!counted || others.length > 0) return [];
    const last = behindSource(parse, quotation, words.last);
    const other = verbBehind(context, last) ?? statementBehind(context, index, last);
    if (!other?.entity || other.entity === quotation.entity) return [];
    if (other.quantity && !differs(parse, counted, other.quantity)) return [];
    return [
      claimOf(parse, {
        span: { start: quotation.start, end: quotation.end },
        status: 'speaker.countered',
        claimant: quotation.entity,
        disputer: other.entity,
        marker: other.marker,
        rule: 'counted-otherwise',
        confidence: 0.75,
        ...(other.source && { source: other.source }),
      }),
    ];
  });
}

/** « S, según los organizadores. »: behind the words that name who counted, where they stand behind the number. */
function behindSource({ tokens }: Parse, { cue, mention }: Found, last: number): number {
  const ends = [cue, mention].map((range) => (range && range.first >= last ? range.last : last));
  const behind = Math.max(...ends);
  return tokens[behind - 1]?.sentence === tokens[last - 1]?.sentence ? behind : last;
}

/** « …; la direction en compte 31 % », "…. The council puts the bill at £1.4m.": the next verb, where it counts. */
function verbBehind(context: ClaimContext, from: number): Counter | null {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  const end = endOfNext(parse, from);
  for (let at = from; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.marked !== -1) return null;
    if (!lexicon.has(List.counting, token)) continue;
    const [quantity] = quantitiesIn(parse, at + 1, Math.min(end, at + 1 + REACH));
    let verb = at;
    while (lexicon.has(List.auxiliaries, tokens[verb - 1]) || lexicon.has(List.clitics, tokens[verb - 1])) verb--;
    const compares = comparedBehind(parse, at + 1, Math.min(end, at + 1 + REACH));
    const source = (quantity || compares) && subjectBefore(parse, names, verb, false);
    if (!source || source.first < from) return null;
    const marker = { first: verb, last: at + 1 };
    return { entity: resolve(context, source), marker, source, quantity: compares ? null : (quantity ?? null) };
  }
  return null;
}

/** « ne calcola il doppio », « avance un chiffre deux fois plus élevé » */
function comparedBehind({ tokens, lexicon }: Parse, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (tokens[k]?.marked === -1 && lexicon.comparisons.at(tokens, k)) return true;
  return false;
}

/** « Per la questura erano ottocento. »: what the next source says is little more than its number. */
function statementBehind({ parse, quotations }: ClaimContext, index: number, last: number): Counter | null {
  const [before, next] = [quotations[index], quotations[index + 1]];
  if (!before || !next?.cue || next.start < before.end || next.kind === 'partial') return null;
  const words = tokensOf(parse, next);
  if (words.last > endOfNext(parse, last) || words.last - words.first > REACH) return null;
  const [quantity] = quantitiesIn(parse, words.first, words.last);
  return quantity ? { entity: next.entity, marker: next.cue, quantity } : null;
}

/** The end of the sentence that goes on, or of the next one where nothing goes on; within the block. */
function endOfNext(parse: Parse, from: number): number {
  const { tokens } = parse;
  const last = tokens[from - 1];
  if (last === undefined || tokens[from]?.block !== last.block) return from;
  const end = sentenceEnd(parse, from - 1);
  const next = tokens[end];
  const goesOn = end - from > 2 && sentenceStart(parse, from) !== from;
  return goesOn || next?.block !== last.block ? end : sentenceEnd(parse, end);
}

/** Another number of the same things: in the same unit, and with no noun of its own but the one counted before. */
function differs(parse: Parse, one: Quantity, other: Quantity): boolean {
  // « costará 90.000 euros; la Diputación la eleva a 240.000 »: the unit need not be told again.
  const same = one.unit === other.unit || other.unit === null;
  if (!same || Math.abs(one.value - other.value) <= ROUNDING * Math.max(one.value, other.value)) return false;
  const noun = (quantity: Quantity) => {
    const token = parse.tokens[quantity.end];
    const governs = parse.lexicon.has(List.prepositions, token) || parse.lexicon.has(List.accordingTo, token);
    return token?.kind === 'word' && !governs ? wholeForm(token.low) : '';
  };
  return (one.unit !== null && other.unit !== null) || noun(other) === '' || noun(other) === noun(one);
}
