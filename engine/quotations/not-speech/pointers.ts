import { type Parse, sentenceEnd } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';

/** What a line that points elsewhere puts behind its label. */
const BEHIND_LABEL: ReadonlySet<string> = new Set([':', '>', '»', '|', '–', '—', '-']);

/** Signs behind which such a label may stand inside a line of several. */
const BEFORE_LABEL: ReadonlySet<string> = new Set(['|', '–', '—', '•', '·', '★', '/', '-']);

/** So many tokens at most name other pages; in a longer block the article itself goes on. */
const LONGEST = 60;

/**
 * “Read also: «I sold my gold», stories from the queue”, „Verwandt: Die Freundin: „Ich bin müde““: a line that points at other pages is no
 * part of the article, and what their headings quote nobody says here.
 */
export function withoutPointers<T extends { readonly start: number }>(parse: Parse, found: readonly T[]): readonly T[] {
  const pointers = pointersIn(parse);
  if (pointers.length === 0) return found;
  return found.filter(({ start }) => !pointers.some((pointer) => pointer.start <= start && start < pointer.end));
}

/** Where the text points at other pages. */
function pointersIn(parse: Parse): { readonly start: number; readonly end: number }[] {
  const { tokens, lexicon } = parse;
  const pointers: { readonly start: number; readonly end: number }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { low, start } = tokens[index] as Token;
    if (!lexicon.elsewhere.has(low) || !opens(parse, index) || !isLabel(parse, index)) continue;
    const last = tokens[pointerEnd(parse, index) - 1];
    if (last) pointers.push({ start, end: last.end });
  }
  return pointers;
}

/** Nothing but signs stands before it in its block, or a sign that parts one pointer from the next. */
function opens({ tokens }: Parse, index: number): boolean {
  const block = tokens[index]?.block;
  if (tokens[index]?.marked !== -1) return false;
  let k = index - 1;
  if (BEFORE_LABEL.has(tokens[k]?.text ?? '') && tokens[index]?.capital) return true;
  while (tokens[k]?.block === block && tokens[k]?.kind !== 'word' && tokens[k]?.kind !== 'number') k--;
  return tokens[k]?.block !== block;
}

/** A phrase points elsewhere whatever follows, a word alone only before a colon (“Related: …”). */
function isLabel({ tokens, lexicon }: Parse, index: number): boolean {
  const phrase = lexicon.elsewhere.at(tokens, index);
  return phrase !== undefined && (phrase.words.length > 1 || BEHIND_LABEL.has(tokens[index + 1]?.text ?? ''));
}

/** The token behind the last of the pointer. */
function pointerEnd({ tokens, ...parse }: Parse, index: number): number {
  let end = index;
  while (tokens[end]?.block === tokens[index]?.block && end < tokens.length) end++;
  return end - index <= LONGEST ? end : sentenceEnd({ tokens, ...parse }, index);
}
