import type { Entity } from '../../entities/entity.ts';
import { List } from '../../lexicon/lists.ts';
import { lowerBound } from '../../lower-bound.ts';
import type { Span } from '../../model.ts';
import { type Parse, sentenceEnd, sentenceStart, spanOf } from '../../parse.ts';
import type { Found } from '../../quotations/find.ts';
import type { Token } from '../../text/tokens.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { sentenceWords } from '../statements/statement.ts';
import { isFramed } from './hearsay-frames.ts';
import { beforeDenial } from './told-on-up-to.ts';

/** How many sentences back a source may stand. */
const GOES_ON = 3;

/**
 * The conditional of hearsay (« l'avion aurait heurté une ligne », « la planète présenterait … »): it hedges and never disputes.
 * A condition (« si … »), a question or a wish takes it back.
 */
export function hedgedByHearsay(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, said } = context;
  const { tokens } = parse;
  const claims: FoundClaim[] = [];
  const seen = new Set<number>();
  for (const claim of saidByNobody(context)) {
    claims.push(claim);
    seen.add((tokens[claim.marker.first] as Token).sentence);
  }
  for (const index of at) {
    const token = tokens[index] as Token;
    if (seen.has(token.sentence) || !isHearsay(context, index) || isConditional(parse, index)) continue;
    if (isFutureThen(context, index)) continue;
    seen.add(token.sentence);
    const quotation =
      said.get(token.sentence)?.find((q) => q.kind === 'indirect' && q.start <= token.start && q.end >= token.end) ??
      null;
    const marker = { first: index, last: index + 1 };
    const span = quotation ?? spanOf(parse, beforeDenial(parse, sentenceWords(parse, index), index));
    claims.push(
      claimOf(parse, {
        span,
        status: 'hedged',
        claimant: quotation ? quotation.entity : (whoseMarks(context, span) ?? sourceBefore(context, token)),
        marker,
        rule: 'hearsay',
        confidence: 0.7,
      }),
    );
  }
  return claims;
}

function isHearsay({ parse, reports }: ClaimContext, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  if (token.marked !== -1 || token.kind !== 'word' || token.inverted) return false;
  if (token.capital && !opensTold(parse, index)) return false;
  const sourced = reports.get(token.sentence)?.some(({ rule }) => rule === 'according-to') === true;
  if (lexicon.has(List.hearsay, token) || isFramed(parse, index, sourced)) return true;
  return lexicon.has(List.hearsayEnding, token) && token.low.length > 5 && !lexicon.has(List.modals, token);
}

/** „Angeblich ist …“, « Al parecer, … »: no verb („Wäre …“, « Avrebbe compiuto 99 anni »), which rather tells what would be. */
function opensTold(parse: Parse, index: number): boolean {
  return index === sentenceStart(parse, index) && !parse.lexicon.has(List.auxiliaries, parse.tokens[index]);
}

/** « S'il pleuvait, la digue céderait », « pour que … »: a condition, no hearsay. */
function isConditional(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  for (let k = sentenceStart(parse, index); k < sentenceEnd(parse, index); k++)
    if (lexicon.has(List.conditions, tokens[k]) && tokens[k]?.marked === -1 && opensCondition(parse, k)) return true;
  return tokens[sentenceEnd(parse, index) - 1]?.text === '?';
}

/** « Nom a dit que la digue tiendrait »: what was said of the future stands in the same form as hearsay. */
function isFutureThen({ parse, reports }: ClaimContext, index: number): boolean {
  const token = parse.tokens[index] as Token;
  const within = reports.get(token.sentence) ?? [];
  return within.some(({ clause, group }) => group?.form === 'participle' && clause !== -1 && clause <= index);
}

/** « pour qu'elle tienne », but not « pour la fête »: a preposition needs its conjunction. */
export function opensCondition(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.has(List.prepositions, tokens[index])) return lexicon.has(List.clause, tokens[index + 1]);
  // « Se tivesse chovido, o rio teria subido »: no reflexive heads a sentence where it stands before its verb.
  const heads = lexicon.language.grammar.dropsSubject && index === sentenceStart(parse, index);
  return heads || !isReflexive(parse, index);
}

/** « qui s'élève »: the short form of « si » stands before « il » only. */
function isReflexive(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  // « Se não há provas, … »: at the head of its sentence it is none.
  const heads = index === sentenceStart(parse, index);
  return !heads && lexicon.has(List.reflexives, tokens[index]) && !lexicon.has(List.pronouns, tokens[index + 1]);
}

/** « Les agresseurs auraient vu un « signe distinctif ». »: whose words stand in what is told on tells it. */
function whoseMarks({ quotations }: ClaimContext, { start, end }: Span): Entity | null {
  for (let k = lowerBound(quotations, start, (q) => q.start); k < quotations.length; k++) {
    const quotation = quotations[k] as Found;
    if (quotation.start >= end) break;
    if (quotation.kind !== 'indirect' && quotation.entity) return quotation.entity;
  }
  return null;
}

/**
 * « Selon Nom, S. T serait …. »: hearsay goes on with the last source of the same block, a few sentences back at most. Whoever denied
 * something told nothing that goes on (« La mairie dément que S. T aurait … »).
 */
function sourceBefore({ parse, said }: ClaimContext, token: Token): Entity | null {
  for (let k = token.sentence - 1; k >= token.sentence - GOES_ON && parse.sentences[k]?.block === token.block; k--) {
    const last = said.get(k)?.findLast((q) => q.entity !== null);
    if (last) return denies(parse, last) ? null : last.entity;
  }
  return null;
}

function denies({ tokens, lexicon }: Parse, { cue }: Found): boolean {
  return cue !== null && tokens.slice(cue.first, cue.last).some((token) => lexicon.has(List.denials, token));
}

/** « les soldats qui, dit-on, s'étaient rendus »: nobody in particular says so. */
function saidByNobody({ parse, reports }: ClaimContext): FoundClaim[] {
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  for (const report of [...reports.values()].flat()) {
    const { source, cue } = report;
    const nobody = source && source.last - source.first === 1 && lexicon.has(List.impersonal, tokens[source.first]);
    if (!nobody || !tokens[source.first]?.inverted) continue;
    const { first: start, last: end } = sentenceWords(parse, cue.first);
    const inserted = tokens[cue.last]?.text === ',' && cue.last + 2 < end;
    const before = tokens[cue.first - 1]?.kind === 'punctuation' ? cue.first - 1 : cue.first;
    const range = inserted ? { first: cue.last + 1, last: end } : { first: start, last: before };
    if (range.last - range.first < 2) continue;
    const marker = { first: cue.first, last: cue.last };
    claims.push(
      claimOf(parse, {
        span: spanOf(parse, range),
        status: 'hedged',
        marker,
        rule: 'hearsay',
        confidence: 0.7,
      }),
    );
  }
  return claims;
}
