import type { Entity } from '../../entities/entity.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { sentenceEnd, spanOf } from '../../parse.ts';
import type { Found } from '../../quotations/find.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { tellingWords } from '../statements/telling-words.ts';

/** What shows that nothing of the kind is true. */
const NOTHING = listsOf(List.such, List.whole, List.none);

/** Among how many tokens of what is denied it stands. */
const OPENING = 6;

/** How many sentences above stands what another voice said of it. */
const ABOVE = 2;

/**
 * "Witnesses said the police fired gas. A spokesman denied that any gas had been used.", « affirme avoir reçu une promesse … nie qu'une telle
 * promesse ait existé »: who denies that there was any such thing answers the voice that spoke of it right before.
 * @param object where what is denied begins
 * @param before the token that whoever denies it begins at
 */
export function sameDenied(
  { parse, said }: ClaimContext,
  object: number,
  before: number,
  disputer: Entity | null,
): Stated | null {
  const { tokens } = parse;
  const last = sentenceEnd(parse, Math.min(object, tokens.length - 1));
  const opening = tokens.slice(object, Math.min(object + OPENING, last));
  if (!opening.some((token) => isInAny(NOTHING, token))) return null;
  const { sentence, start } = tokens[before] as Token;
  const denied = tellingWords(parse, spanOf(parse, { first: object, last }));
  const speaksOfIt = (q: Found) =>
    q.kind !== 'partial' &&
    q.end <= start &&
    q.entity !== null &&
    q.entity !== disputer &&
    [...tellingWords(parse, q)].some((word) => denied.has(word));
  for (let at = sentence; at >= sentence - ABOVE; at--) {
    const stated = said.get(at)?.findLast(speaksOfIt);
    if (stated) {
      const { entity, evidence } = stated;
      return { span: { start: stated.start, end: stated.end }, claimant: entity, evidence };
    }
  }
  return null;
}
