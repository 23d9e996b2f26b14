import type { Entity } from '../../entities/entity.ts';
import { isInAny } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import { type Range, sentenceStart } from '../../parse.ts';
import { nounOwnerBefore, nounOwnerBehind } from '../../phrases/nouns/noun-owner.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { resolve } from './statement.ts';

/** « les chiffres | du syndicat », "the union's | figures": whose they are, where it is somebody who can state them. */
export function statementOwner({ parse, names }: ClaimContext, noun: number): Range | null {
  const { tokens } = parse;
  const before = nounOwnerBefore(parse, names, noun, sentenceStart(parse, noun));
  if (before) return before;
  const owner = nounOwnerBehind(parse, names, noun, 0);
  const { name, head } = owner ? readPhrase(parse, names, owner) : { name: null, head: -1 };
  return name || isInAny(SOMEBODY, tokens[head]) ? owner : null;
}

/** Whoever owns a statement, and what they stated last in the same paragraph, where that is told. */
export function ownedStatement(
  context: ClaimContext,
  noun: number,
): { claimant: Entity | null; stated: Stated | null } | null {
  const owner = statementOwner(context, noun);
  if (!owner) return null;
  const { parse, quotations } = context;
  const claimant = resolve(context, owner);
  const head = (parse.tokens[sentenceStart(parse, noun)] as Token).start;
  const near = parse.article.blocks[(parse.tokens[noun] as Token).block]?.start ?? 0;
  const said = quotations.findLast(
    (q) => claimant !== null && q.entity === claimant && q.kind !== 'partial' && q.end <= head && q.start >= near,
  );
  return { claimant, stated: said ? { span: { start: said.start, end: said.end }, claimant } : null };
}
