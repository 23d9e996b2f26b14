import { isBullet, isSpace } from './characters.ts';

/** "14:32", "[00:01:12]", « 14h32 – », before a capital or a dash. */
const TIME = /[[(]?(?:[01]?\d|2[0-3])[:h][0-5]\d(?::[0-5]\d)?[\])]?(?:\s*[–—|-]\s*(?=\S)|\s+(?=[«“„"‘]?\p{Lu}))/uy;

/**
 * Where the words of a block begin: behind a bullet that somebody typed, and behind the time that heads an entry of a live report or of a
 * transcript. They are layout, and no part of the first sentence.
 * @param end of the block
 */
export function wordsBegin(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isBullet(text.charCodeAt(at)) || isSpace(text.charCodeAt(at)))) at++;
  TIME.lastIndex = at;
  return TIME.test(text) && TIME.lastIndex < end ? TIME.lastIndex : at;
}
