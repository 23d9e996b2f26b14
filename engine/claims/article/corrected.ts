import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { joinedStart } from '../../phrases/subjects/main-start.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';
import { quantitiesIn } from '../../quantities/told.ts';
import { BREAKS, isSign } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { toldBefore } from '../statements/news-before.ts';

/** Between words and the end of their mark there are so many signs at most. */
const MARKS = 2;

/** « Nom assure que S. En réalité, … », "…. That is false.", « …. Rien ne le prouve. »: the sentence judges the statement before it. */
export function corrected(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse } = context;
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  for (const index of at) {
    if (tokens[index]?.marked !== -1) continue;
    const phrase = lexicon.reality.at(tokens, index);
    if (!phrase) continue;
    const marker = { first: index, last: index + phrase.words.length };
    // « Es falso que S »: what is false stands behind it.
    if (!opens(context, index) || governsClause(context, marker.last)) continue;
    if (lexicon.inFact.at(tokens, index) && (isToldOn(parse, index) || !contrasts(parse, marker.last))) continue;
    const before = wordsBeside(context, index) ?? toldBefore(context, index);
    if (!before) continue;
    claims.push(
      claimOf(parse, {
        span: before.span,
        status: phrase.status,
        claimant: before.claimant,
        marker,
        rule: 'corrected',
        confidence: 0.75,
        evidence: before.evidence ?? [],
      }),
    );
  }
  return claims;
}

/** „Tatsächlich seien es drei gewesen“: in the form of reported speech somebody goes on and corrects nobody. */
function isToldOn(parse: Parse, index: number): boolean {
  return isToldForm(parse, parse.tokens[mainVerb(parse, index, sentenceEnd(parse, index))]);
}

/** "In fact, they fell by 4 %.", no "In fact, they hit a record.": a number or a negation shows that the sentence corrects. */
function contrasts(parse: Parse, from: number): boolean {
  const end = sentenceEnd(parse, from);
  const negated = parse.tokens.slice(from, end).some((token) => parse.lexicon.has(List.negations, token));
  return negated || quantitiesIn(parse, from, end).length > 0;
}

/** At the head of its sentence or of a part of it, but for « Or », « Mais » or « Sin embargo, »; or behind the comma of the statement itself (« …, ce qui est faux »). */
function opens({ parse }: ClaimContext, index: number): boolean {
  const { tokens, lexicon } = parse;
  const relative = lexicon.has(List.relatives, tokens[index]) || lexicon.has(List.relatives, tokens[index + 1]);
  if (relative && tokens[index - 1]?.text === ',') return true;
  // « …; il n'en est rien »
  for (let k = index - 1; k >= joinedStart(parse, index) && !isSign(tokens[k], BREAKS); k--) {
    const token = tokens[k];
    if (token?.text !== ',' && !lexicon.has(List.conjunctions, token)) return false;
  }
  return true;
}

/** « presentó el muelle como «el más grande», lo cual es falso »: behind its comma a relative takes up the words right before it. */
function wordsBeside({ parse, said }: ClaimContext, index: number): Stated | null {
  const { tokens } = parse;
  if (tokens[index - 1]?.text !== ',' || index < 2) return null;
  const { sentence, end } = tokens[index - 2] as Token;
  const quotation = said.get(sentence)?.find((q) => q.kind === 'partial' && q.end <= end && end - q.end <= MARKS);
  if (!quotation) return null;
  return {
    span: { start: quotation.start, end: quotation.end },
    claimant: quotation.entity,
    evidence: quotation.evidence,
  };
}

function governsClause({ parse: { tokens, lexicon } }: ClaimContext, from: number): boolean {
  const end = Math.min(tokens.length, from + 4);
  return tokens.slice(from, end).some((token) => lexicon.has(List.clause, token));
}
