import type { Entity } from '../../entities/entity.ts';
import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import type { Found } from '../../quotations/find.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { toldBefore } from '../statements/news-before.ts';
import { wordsBefore } from './answers.ts';

/** « Tout le monde | n'est pas convaincu », "Not all experts | agree", „Nicht alle | teilen diese Ansicht“: some disagree, and nobody is named; null where somebody is. */
export function notAllBefore(parse: Parse, verb: number): Range | null {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, verb);
  const at = isNegated(parse, verb) ? start + 1 : start;
  const all = at < verb && lexicon.has(List.whole, tokens[at]) && tokens[at]?.marked === -1;
  return all && !hasFinite(parse, start, verb) ? { first: start, last: verb } : null;
}

/** The negation heads the sentence of the verb. */
export function isNegated(parse: Parse, verb: number): boolean {
  return parse.lexicon.has(List.negations, parse.tokens[sentenceStart(parse, verb)]);
}

/** "Not everyone agrees: Name says that S.", "Not all agree. Name says that S.": the first who is reported there, or in the next sentence of the paragraph. */
export function voiceBehind({ parse, said }: ClaimContext, index: number, but: Entity | null): Entity | null {
  const { sentence, block } = parse.tokens[index] as Token;
  const next = parse.sentences[sentence + 1]?.block === block ? (said.get(sentence + 1) ?? []) : [];
  const first = [...(said.get(sentence) ?? []), ...next].find(({ entity }) => entity !== null)?.entity ?? null;
  return first === but ? null : first;
}

/** What some do not agree with: the statement before in the paragraph; at its head what the researchers or the study of whom the article tells have found. */
export function notSharedByAll(context: ClaimContext, index: number): Stated | null {
  return (
    (opensParagraph(context.parse, index) ? foundByMany(context, index) : null) ??
    toldBefore(context, index) ??
    wordsBefore(context, index)
  );
}

function opensParagraph(parse: Parse, index: number): boolean {
  const { sentence, block } = parse.tokens[index] as Token;
  return parse.sentences[sentence - 1]?.block !== block;
}

/** An article that opens with what a study or several people have found: what they concluded last, else what the study is first said to have found. */
function foundByMany({ parse, quotations }: ClaimContext, index: number): Stated | null {
  const { start } = parse.tokens[index] as Token;
  const before = quotations.filter((q) => !q.heading && q.kind === 'indirect' && q.end < start);
  if (!before[0] || isPerson(before[0])) return null;
  const last = before.findLast((q) => q.entity?.kind === 'group' || q.entity?.kind === 'organisation');
  const { entity, evidence, ...span } = last ?? before[0];
  return entity && { span: { start: span.start, end: span.end }, claimant: entity, evidence };
}

const isPerson = ({ entity }: Found): boolean => entity === null || entity.kind === 'person';
