import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { compatible } from '../agreement.ts';
import type { Entity, Place } from '../entity.ts';
import type { Timeline } from '../timeline.ts';

const SAYING = listsOf(List.cues, List.adverbs);

/** How many times as often as anybody else whoever a verb alone stands for is named in an article on them. */
const FAR_MORE = 2;

/**
 * « Tenía 88 años », « En 2019 se quejó de que S »: the journalist tells on, or says when it was; « Añadió que S » goes on from what was said,
 * with whoever said it.
 */
function tellsAnew(parse: Parse, verb: number): boolean {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, verb);
  const dated = lexicon.has(List.prepositions, tokens[start]) && tokens[start + 1]?.kind === 'number';
  return dated || !tokens.slice(verb, verb + 3).some((token) => isInAny(SAYING, token));
}

/**
 * « Mort d'Anne Nom … Née en 1938, elle avait … »: whom the headline names and the article tells of most, where nobody else whom the
 * pronoun fits was mentioned before it in its paragraph.
 * @param byNames the persons of the article, most often named first
 */
export function headlined(
  parse: Parse,
  timeline: Timeline,
  [entity, second]: readonly Entity[],
  { gender, omitted }: Phrase,
  at: Place,
): Entity | null {
  const { article } = parse;
  const named = entity?.mentions.named ?? [];
  const others = second?.mentions.named.length ?? 0;
  if (!entity || named.length <= others || !(omitted || entity.gender === gender)) return null;
  if (omitted && (named.length < others * FAR_MORE || !tellsAnew(parse, at.token))) return null;
  const block = named[0]?.block ?? 0;
  const head = article.blocks[block];
  // A text without markup begins with a line that no stop ends.
  const titled =
    head?.kind === 'title' || (block <= 1 && !/[.!?…»”"]\s*$/u.test(article.text.slice(head?.start, head?.end)));
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
