import { lowerBound } from '../lower-bound.ts';
import type { Entity, Place } from './entity.ts';

/** One mention of somebody. */
export interface Moment {
  readonly entity: Entity;
  readonly place: Place;
}

/** How far back the reader's mind reaches. */
const WINDOW_SENTENCES = 6;
const WINDOW_BLOCKS = 3;

const tokenOf = (moment: Moment) => moment.place.token;

/** All mentions of an article in reading order, so that who was mentioned lately is found without asking everybody. */
export class Timeline {
  private readonly named: Moment[];
  private readonly pointed: Moment[] = [];

  constructor(entities: readonly Entity[]) {
    this.named = [];
    for (const entity of entities) for (const place of entity.mentions.named) this.named.push({ entity, place });
    this.named.sort((a, b) => a.place.token - b.place.token);
  }

  point(entity: Entity, place: Place): void {
    this.pointed.splice(lowerBound(this.pointed, place.token, tokenOf), 0, { entity, place });
  }

  /** The mentions shortly before a place, last one first among names and among pointers. */
  lately(at: Place): Moment[] {
    const found: Moment[] = [];
    for (const moments of [this.named, this.pointed]) {
      for (let k = lowerBound(moments, at.token, tokenOf) - 1; k >= 0; k--) {
        const moment = moments[k] as Moment;
        if (at.sentence - moment.place.sentence > WINDOW_SENTENCES || at.block - moment.place.block > WINDOW_BLOCKS)
          break;
        found.push(moment);
      }
    }
    return found;
  }
}
