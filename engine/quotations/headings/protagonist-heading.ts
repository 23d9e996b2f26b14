import type { Entity } from '../../entities/entity.ts';
import type { Parse } from '../../parse.ts';
import type { Found } from '../find.ts';
import { fillsHeading } from './fills-block.ts';

/** How many marked passages whoever a heading may quote has in the text at least, and what share of all. */
const OFTEN = 3;
const SHARE = 0.6;
/** A heading's own words may be somebody else's after all. */
const CERTAINTY = 0.6;

/**
 * « «El pan no tiene prisa» », over an article in which hardly anybody but the baker is quoted: a heading that is nothing but marked words
 * with nobody beside them is whoever speaks most.
 */
export function headedByProtagonist(parse: Parse, found: Found[]): Found[] {
  const [first] = found;
  if (first?.rule !== 'unattributed' || first.entity || first.kind === 'indirect') return found;
  if (first.candidates.length > 0 || !fillsHeading(parse.article, first)) return found;
  const entity = speaksMost(found);
  if (!entity) return found;
  return [{ ...first, entity, rule: 'interview', confidence: CERTAINTY }, ...found.slice(1)];
}

function speaksMost(found: readonly Found[]): Entity | null {
  const counts = new Map<Entity, number>();
  let all = 0;
  for (const { entity, kind, heading } of found) {
    if (!entity || kind === 'indirect' || heading) continue;
    all++;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[0].kind === 'person' && most[1] >= OFTEN && most[1] >= all * SHARE ? most[0] : null;
}
