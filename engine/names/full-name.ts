import { isGivenName } from './gender.ts';

/** Whether a name is somebody's in full: several words, the first of which is a first name. */
export function isFullName(words: readonly string[] | undefined): boolean {
  return words !== undefined && words.length > 1 && isGivenName(words[0] ?? '');
}
