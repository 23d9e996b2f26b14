import { type Edit, editsOf } from './edit.ts';
import type { WholeText } from './whole-text.ts';

/** A short dash without spaces in a name or before a pronoun: « Jean–Pierre », « dit–il ». */
const IN_NAME = /(?<=(?<!\p{L})\p{Lu}\p{Ll}+)[–−](?=\p{Lu}\p{Ll})/gu;
const HUNG = /(?<=\p{L})[–−](?=(?:ils?|elles?|on)(?!\p{L}))/gu;
/** Between other words it may part them, as some English papers set it. */
const FOR_HYPHEN = /(?<=\p{L})[–−](?=\p{L})/gu;

/** « a - t - il », as translating machines set it. */
const SPACED = /(?<=\p{L})(?: ?[–−-] ?t ?[–−-] ?)(?=(?:ils?|elles?|on)(?!\p{L}))/gu;

/**
 * Dashes that stand for a hyphen, and spaces around the hyphens of a pronoun that hangs on its verb. A text without any hyphen has dashes for all
 * of them.
 */
export function hyphens(block: string, whole: WholeText): Edit[] {
  const patterns = whole.hyphenated ? [SPACED, IN_NAME, HUNG] : [SPACED, FOR_HYPHEN];
  return patterns.flatMap((pattern) => editsOf(block, pattern, false, () => (pattern === SPACED ? '-t-' : '-')));
}
