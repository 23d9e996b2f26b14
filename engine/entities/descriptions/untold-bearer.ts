import type { NameIndex } from '../../names/name-index.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Entity, Place, Resolution } from '../entity.ts';
import type { Timeline } from '../timeline.ts';
import { epithetBearer } from './epithet.ts';
import { namedBelow, onlyOne, protagonistBelow } from './foretold.ts';
import { namedAlone } from './named-alone.ts';

/**
 * Whom a description means though the text has told of nobody by its noun.
 * @param fits whether nothing speaks against somebody
 * @param isBorne whether the text tells of anybody by that noun
 */
export function untoldBearer(
  parse: Parse,
  names: NameIndex,
  timeline: Timeline,
  entities: readonly Entity[],
  phrase: Phrase,
  at: Place,
  speakers: readonly Entity[],
  fits: (entity: Entity) => boolean,
  isBorne: boolean,
): Resolution | null {
  return (
    (isBorne ? null : namedAlone(parse, names, entities, phrase, at, speakers)) ??
    namedBelow(parse, entities, phrase, at) ??
    protagonistBelow(parse, entities, phrase, at) ??
    onlyOne(parse, entities, phrase, at, fits) ??
    epithetBearer(parse, timeline, phrase, at, speakers)
  );
}
