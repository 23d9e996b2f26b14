import type { Entity } from '../../entities/entity.ts';
import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { Found } from '../../quotations/find.ts';
import { tokensOf } from '../../quotations/kind.ts';
import { isSign, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { asksFor } from './asks-for.ts';

const ENDS = signs('.;:!?');

/** A clause has at least so many tokens. */
const LEAST = 3;

/** « Nom affirme que le port « reste ouvert » »: words in marks alone are quoted, and the clause that they stand in is what is stated. */
export function clauseAround(
  { parse, said }: ClaimContext,
  sentence: number,
  offset: number,
  but: Entity | null,
): Stated | null {
  const words = said.get(sentence)?.find((q) => {
    const clause = parse.tokens[opening(parse, q)];
    const others = q.entity !== null && q.entity !== but;
    return q.kind === 'partial' && others && q.end <= offset && clause !== undefined && clause.start <= q.start;
  });
  const first = words ? opening(parse, words) : -1;
  if (!words || first === -1) return null;
  const last = clauseEnd(parse, first, words.end);
  if (asksFor(parse, first) || last - first < LEAST || !hasFinite(parse, first, last)) return null;
  const span = { start: (parse.tokens[first] as Token).start, end: (parse.tokens[last - 1] as Token).end };
  return span.end > offset ? null : { span, claimant: words.entity, evidence: words.evidence };
}

/** « accuse la mairie d'avoir « menti sur les délais » », „warf ihr vor, „gelogen“ zu haben“: what is laid to somebody's charge in marked words. */
export function deedInMarks(
  { parse, said }: ClaimContext,
  sentence: number,
  offset: number,
  but: Entity | null,
): Stated | null {
  const { tokens, lexicon } = parse;
  const words = said.get(sentence)?.findLast((q) => {
    const accuses = lexicon.has(List.accusing, tokens[q.report?.group?.verb ?? -1]);
    return q.kind === 'partial' && accuses && q.entity !== null && q.entity !== but && q.end <= offset;
  });
  if (!words) return null;
  const { first } = tokensOf(parse, words);
  const last = clauseEnd(parse, first, words.end);
  // « d'| avoir « menti » »
  const having = lexicon.having.has(tokens[first - 2]?.low ?? '');
  const alone = tokens[last - 1]?.kind === 'mark' && (tokens[last - 2]?.end ?? 0) <= words.end;
  const start = having ? (tokens[first - 2] as Token).start : words.start;
  const end = alone && !having ? words.end : (tokens[last - 1] as Token).end;
  return end > offset ? null : { span: { start, end }, claimant: words.entity, evidence: words.evidence };
}

/** The first token of the clause that a report opens, with a conjunction right behind its verb where only marked words were read; -1 for none. */
function opening({ tokens, lexicon }: Parse, { report }: Found): number {
  if (!report || report.clause !== -1) return report?.clause ?? -1;
  return lexicon.has(List.clause, tokens[report.cue.last]) ? report.cue.last + 1 : -1;
}

/** Behind the marked words the clause ends at a sign, or where another verb joins (« que S et promet de partir »). */
function clauseEnd(parse: Parse, first: number, marked: number): number {
  const { tokens, lexicon } = parse;
  const end = sentenceEnd(parse, first);
  for (let k = first; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || token.start < marked) continue;
    if (isSign(token, ENDS) || token.text === ',') return k;
    if (lexicon.has(List.coordinators, token) && isFiniteVerb(parse, k + 1)) return k;
    if (lexicon.has(List.coordinators, token) && lexicon.has(List.clause, tokens[k + 1])) return k;
  }
  return end;
}
