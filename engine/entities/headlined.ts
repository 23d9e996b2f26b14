import type { Parse } from '../parse.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { compatible } from './agreement.ts';
import type { Entity, Place } from './entity.ts';
import type { Timeline } from './timeline.ts';

/**
 * « Mort d'Anne Nom … Née en 1938, elle avait … »: whom the headline names and the article tells of most, where nobody else whom the
 * pronoun fits was mentioned before it in its paragraph.
 * @param byNames the persons of the article, most often named first
 */
export function headlined(
  { article }: Parse,
  timeline: Timeline,
  [entity, second]: readonly Entity[],
  { gender }: Phrase,
  at: Place,
): Entity | null {
  const named = entity?.mentions.named ?? [];
  if (!entity || named.length <= (second?.mentions.named.length ?? 0) || entity.gender !== gender) return null;
  const block = named[0]?.block ?? 0;
  const head = article.blocks[block];
  // A text without markup begins with a line that no stop ends.
  const titled =
    head?.kind === 'title' || (block === 0 && !/[.!?…»”"]\s*$/u.test(article.text.slice(head?.start, head?.end)));
  if (!titled || block === at.block) return null;
  const other = timeline
    .lately(at)
    .some(
      ({ entity: e, place }) =>
        e !== entity &&
        (e.kind === 'person' || e.kind === 'unnamed') &&
        place.block === at.block &&
        !place.marked &&
        compatible(e.gender, gender),
    );
  return other ? null : entity;
}

/** A person of that very gender was mentioned in the same paragraph, in the journalist's words. */
export function isPresent(timeline: Timeline, { gender }: Phrase, at: Place): boolean {
  return timeline
    .lately(at)
    .some(
      ({ entity, place }) =>
        entity.kind === 'person' &&
        gender !== 'x' &&
        entity.gender === gender &&
        place.block === at.block &&
        !place.marked,
    );
}
