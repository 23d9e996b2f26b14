import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';

/** A pronoun that hangs on the verb before it, with a space where none belongs. */
export interface LoosePronoun {
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

const LOOSE =
  /(?:(?<=\p{L})[-‐‑] |(?<= )[-‐‑](?:t[-‐‑ ] ?)?|(?<=\p{L})[-‐‑]t[-‐‑] |(?<= )t[-‐‑ ] ?)(\p{Ll}+)(?![\p{L}\p{M}'’])/uy;
const VERB = /\p{L}[-‐‑]? ?$/u;

/** « craint -elle », « dit- il », « a t-il dit », « a -t-il »: the pronoun behind a hyphen, or a t, that spaces part from its verb; null for none. */
export function loosePronoun(text: string, at: number, lexicon: Lexicon): LoosePronoun | null {
  if (!lexicon.hyphenated || at === 0 || !VERB.test(text.slice(Math.max(0, at - 2), at))) return null;
  LOOSE.lastIndex = at;
  const found = LOOSE.exec(text);
  const pronoun = found?.[1];
  if (!pronoun || !lexicon.lists(List.pronouns, pronoun) || !lexicon.hyphenated.test(`-${pronoun}`)) return null;
  return { start: at + found[0].length - pronoun.length, end: at + found[0].length };
}
