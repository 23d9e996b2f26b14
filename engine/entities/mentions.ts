import { lowerBound } from '../lower-bound.ts';
import type { Place } from './entity.ts';

/** Where one entity is mentioned: its names, known before the reading begins, and what points at it, met while reading. */
export class Mentions {
  private readonly pointed: Place[] = [];
  private firstSubject = Number.POSITIVE_INFINITY;

  /** @param named the places of its names, in reading order */
  constructor(readonly named: Place[]) {
    for (const place of named) this.noteSubject(place);
  }

  /** The names of somebody who turned out to be the same. */
  takeNames(other: Mentions): void {
    for (const place of other.named) {
      this.named.push(place);
      this.noteSubject(place);
    }
    this.named.sort((a, b) => a.token - b.token);
    other.named.length = 0;
  }

  /** @returns whether the place is new: a name is there already */
  point(place: Place): boolean {
    if (this.isNamedAt(place.token)) return false;
    return insert(this.pointed, place) && this.noteSubject(place);
  }

  /** The first mention of all, a name where there is one. */
  get first(): Place | undefined {
    const [name, pointer] = [this.named[0], this.pointed[0]];
    return !name || (pointer && pointer.token < name.token) ? pointer : name;
  }

  /** The last mention before a token. */
  before(token: number): Place | undefined {
    const name = lastBefore(this.named, token);
    const pointer = lastBefore(this.pointed, token);
    return !name || (pointer && pointer.token > name.token) ? pointer : name;
  }

  /** The last mention by name before a token. */
  namedBefore(token: number): Place | undefined {
    return lastBefore(this.named, token);
  }

  /** Whether its name begins at a token. */
  isNamedAt(token: number): boolean {
    return lastBefore(this.named, token + 1)?.token === token;
  }

  /** How many mentions stand before a token, `most` at the most. */
  countBefore(token: number, most: number): number {
    return Math.min(most, countBefore(this.named, token, most) + countBefore(this.pointed, token, most));
  }

  /** Whether it has been the subject of a verb before a token. */
  actsBefore(token: number): boolean {
    return this.firstSubject < token;
  }

  private noteSubject(place: Place): true {
    if (place.subject) this.firstSubject = Math.min(this.firstSubject, place.token);
    return true;
  }
}

function countBefore(places: readonly Place[], token: number, most: number): number {
  let count = 0;
  while (count < most && count < places.length && (places[count] as Place).token < token) count++;
  return count;
}

const tokenOf = (place: Place) => place.token;

function lastBefore(places: readonly Place[], token: number): Place | undefined {
  return places[lowerBound(places, token, tokenOf) - 1];
}

function insert(places: Place[], place: Place): boolean {
  const at = lowerBound(places, place.token, tokenOf);
  if (places[at]?.token === place.token) return false;
  places.splice(at, 0, place);
  return true;
}
