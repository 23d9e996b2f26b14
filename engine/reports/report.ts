import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd } from '../parse.ts';
import { hasFinite } from '../phrases/verbs/finite.ts';
import type { VerbGroup } from '../phrases/verbs/verbs.ts';
import { BREAKS, isSign } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';

const OPENS_CLAUSE = listsOf(List.clause, List.relatives, List.linkers);

/** The rule by which a report was read; the ids are those of `rules.ts`. */
export type ReportRule =
  | 'cue-after'
  | 'cue-before'
  | 'incise'
  | 'that-clause'
  | 'infinitive'
  | 'object'
  | 'parataxis'
  | 'participle'
  | 'according-to'
  | 'speech-noun'
  | 'taken-up'
  | 'told-on'
  | 'colon';

/**
 * A reporting construction: words that report, and the phrase that names the source. What it reports, marked passages or a clause,
 * is read by the quotation stage. All numbers are token indices.
 */
export interface Report {
  readonly rule: ReportRule;
  readonly cue: Range;
  readonly group: VerbGroup | null;
  /** The phrase that names the source, or null where it is inherited from the main clause (participles) and none stands there. */
  readonly source: Range | null;
  readonly sentence: number;
  /** On which side of the cue the reported words stand; `around` for an insertion (« Moi, dit-il, je … »). */
  readonly side: 'before' | 'after' | 'around';
  /** First token of a reported clause or infinitive that stands after, or -1 where only marked words are reported. */
  readonly clause: number;
  /** Index of the marked passage that the cue stands right behind or in, or -1. */
  readonly beside: number;
  /** The token behind what is reported, where the construction tells (it runs over several sentences, the main clause follows), or -1. */
  readonly until: number;
}

/**
 * « et que », « pero que »: the conjunction of a reported clause repeated behind one that joins. Where reports go on over it, only one
 * that sets apart ends them ("said that S, but that T").
 * @param clause first token of what is reported before it
 */
export function joinsClause(parse: Parse, index: number, clause: number): boolean {
  const { tokens, lexicon } = parse;
  const [here, next] = [tokens[index], tokens[index + 1]];
  if (here?.text === ',' && here.marked === -1) return listsClause(parse, index, clause);
  const splits = lexicon.language.cues.splitsReports || lexicon.has(List.breaksOff, here);
  return (
    here?.marked === -1 &&
    next?.marked === -1 &&
    (lexicon.has(List.coordinators, here) ||
      (lexicon.language.cues.splitsReports && lexicon.has(List.breaksOff, here))) &&
    lexicon.has(List.clause, next) &&
    next.sentence === here.sentence &&
    splits
  );
}

/** « diz não saber | e que T »: so does one behind an infinitive, where no other clause stands between that it might go on with. */
export function joinsInfinitive(parse: Parse, { rule, clause, group }: Report, index: number): boolean {
  // « dice que los dueños quieren cerrar y que T »: what is wanted goes on less often than what another verb tells.
  if (
    rule !== 'infinitive' ||
    !group?.classes.has('say') ||
    !parse.lexicon.language.cues.splitsReports ||
    !joinsClause(parse, index, clause)
  )
    return false;
  return !parse.tokens.slice(clause, index).some((token) => isInAny(OPENS_CLAUSE, token));
}

/** How far behind a comma the conjunction that ends the list may stand, in tokens. */
const LONGEST_MEMBER = 24;

/** « diz que S, que T e que U »: a comma does so where the last clause of the list has a conjunction, and no relative stands between. */
function listsClause(parse: Parse, comma: number, clause: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.splitsReports || !lexicon.has(List.clause, tokens[comma + 1])) return false;
  if (tokens[comma + 1]?.low !== tokens[clause - 1]?.low || !hasFinite(parse, clause, comma)) return false;
  const end = Math.min(sentenceEnd(parse, comma), comma + LONGEST_MEMBER);
  for (let k = comma + 2; k < end - 2; k++) {
    if (tokens[k]?.marked !== -1) continue;
    if (isSign(tokens[k], BREAKS)) return false;
    if (tokens[k]?.text === ',') return lexicon.has(List.clause, tokens[k + 1]) && listsClause(parse, k, comma + 2);
    const last = lexicon.has(List.coordinators, tokens[k]) && tokens[k + 1]?.low === tokens[comma + 1]?.low;
    if (last) return hasFinite(parse, comma + 2, k);
  }
  return false;
}

/** A report by a phrase that names its source (« selon Nom »). */
export function reportFrom(parse: Parse, cue: Range, source: Range, side: Report['side'], clause = -1): Report {
  return reportAt(parse, cue, { rule: 'according-to', source, side, clause });
}

/** A report by words that are no verb group: a source phrase, a noun, a colon. It stands in the sentence of its cue. */
export function reportAt(
  parse: Parse,
  cue: Range,
  { rule, source, side, clause = -1, until = -1 }: Pick<Report, 'rule' | 'source' | 'side'> & Partial<Report>,
): Report {
  const { sentence } = parse.tokens[cue.first] as Token;
  return { rule, cue, group: null, source, sentence, side, clause, beside: -1, until };
}

/** A report right behind marked words whose verb is no verb group. */
export function reportBehind(parse: Parse, cue: Range, source: Range, beside: number): Report {
  const { sentence } = parse.tokens[cue.first] as Token;
  return { rule: 'cue-after', cue, group: null, source, sentence, side: 'before', clause: -1, beside, until: -1 };
}

/** The same report but for some of what it says. Written out like every report: objects of one shape are read fastest. */
export function reportLike(report: Report, other: Partial<Report>): Report {
  const { cue, group, sentence, beside, until } = report;
  const { rule = report.rule, source = report.source, side = report.side, clause = report.clause } = other;
  return { rule, cue, group, source, sentence, side, clause, beside, until };
}

/** A report by a verb group: what the construction says, and what every report has. */
export function reportBy(
  parse: Parse,
  group: VerbGroup,
  {
    rule,
    source,
    side,
    clause = -1,
    beside = -1,
    until = -1,
  }: Pick<Report, 'rule' | 'source' | 'side'> & Partial<Report>,
): Report {
  const cue = { first: group.first, last: group.last };
  const { sentence } = parse.tokens[group.verb] as Token;
  return { rule, cue, group, source, sentence, side, clause, beside, until };
}
