import type { Entity } from '../../entities/entity.ts';
import { List } from '../../lexicon/lists.ts';
import type { Token } from '../../text/tokens.ts';
import { accusationTold } from '../article/accused.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { accusationBefore } from '../voices/answers.ts';
import { statementAbove, statementBefore } from './statement-before.ts';

/** « rejette les accusations. »: what a noun alone stands for, told before; null for nothing. The object begins at `from`. */
export function namedBefore(context: ClaimContext, from: number, noun: number, disputer: Entity | null): Stated | null {
  const { tokens, lexicon } = context.parse;
  const accused = accusationBefore(context, noun);
  const partly = lexicon.has(List.partly, tokens[noun]);
  // « nega ogni addebito »: of all charges only what somebody is accused of is meant.
  if (accused || (partly && lexicon.has(List.whole, tokens[from]))) return accused ?? accusationTold(context, from);
  const near = nearestTo(context, noun, statementBefore(context, from, disputer));
  return near ?? (partly ? null : statementAbove(context, from, disputer));
}

/** « discute los resultados »: a result is what was told right before, in the same paragraph; an accusation may stand in the one above. */
function nearestTo({ parse }: ClaimContext, noun: number, stated: Stated | null): Stated | null {
  const { tokens, lexicon } = parse;
  // "disputes her account": whose it is tells which.
  const whose = lexicon.whose.has(tokens[noun - 1]?.low ?? '');
  if (!stated || whose || !lexicon.has(List.partly, tokens[noun])) return stated;
  const block = parse.article.blocks[(parse.tokens[noun] as Token).block];
  return block && stated.span.start >= block.start ? stated : null;
}
