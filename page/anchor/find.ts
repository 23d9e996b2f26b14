import type { Span } from '../../engine/model.ts';
import { bestMatch, similarity } from './approximate.ts';
import { type FoldedText, fold, foldedPlace, foldWords, unfold } from './fold.ts';

/** What is known of a passage: its words, up to 32 characters on either side, and where it stood. */
export interface Passage extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export type AnchorState = 'exact' | 'moved' | 'fuzzy';

export interface Anchor extends Span {
  readonly state: AnchorState;
}

/** How far from its old place an altered passage is looked for, in characters. */
const WINDOW = 2000;
/** An altered passage keeps at least this share of its characters. */
const FLOOR = 0.8;
/** What stands around a passage has to be this alike before it vouches for it. */
const CONTEXT = 0.6;
/** Shorter passages (a word or two) look like too many other words to be found when they were altered. */
const DISTINCT = 24;
/** Fewer characters beside a passage are found everywhere: they can't vouch. */
const VOUCHING = 8;

/** Finds passages in one version of a text. Fold the text once for all of them. */
export function searchText(text: string): (passage: Passage) => Anchor | null {
  const folded = fold(text);
  return (passage) => atItsPlace(text, passage) ?? withItsWords(folded, passage) ?? nearby(folded, passage);
}

/** The text has not moved here: the words stand where they stood. */
function atItsPlace(text: string, { start, end, exact, prefix, suffix }: Passage): Anchor | null {
  if (text.slice(start, end) !== exact) return null;
  const around = text.slice(0, start).endsWith(prefix) || text.startsWith(suffix, end);
  return around ? { start, end, state: 'exact' } : null;
}

/** The same words elsewhere: the occurrence whose surroundings are most alike, if they vouch for it. */
function withItsWords(folded: FoldedText, passage: Passage): Anchor | null {
  const words = foldWords(passage.exact);
  if (words === '') return null;
  const places = occurrences(folded.text, words);
  const scored = places
    .map((start) => ({ start, score: surroundings(folded.text, start, start + words.length, passage) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined) return null;
  // The same words alone are not enough: a heading repeats words of the body and outlives them.
  const vouched = best.score >= CONTEXT && best.score > (second?.score ?? 0);
  const isAllTheText = passage.prefix === '' && passage.suffix === '' && places.length === 1;
  if (!vouched && !isAllTheText) return null;
  return { ...unfold(folded, best.start, best.start + words.length), state: 'moved' };
}

/** Almost the same words near the old place. A wrong passage is worse than a lost one: words and surroundings decide. */
function nearby(folded: FoldedText, passage: Passage): Anchor | null {
  const words = foldWords(passage.exact);
  if (words.length < DISTINCT) return null;
  const place = foldedPlace(folded, passage.start);
  const from = Math.max(0, place - WINDOW);
  const window = folded.text.slice(from, place + words.length + WINDOW);
  const match = bestMatch(words, window, Math.floor(words.length * (1 - FLOOR)), place - from);
  if (match === null) return null;
  const start = from + match.start;
  const end = from + match.end;
  if (surroundings(folded.text, start, end, passage) < CONTEXT) return null;
  return { ...unfold(folded, start, end), state: 'fuzzy' };
}

function occurrences(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/**
 * How alike the better side of a place is to the passage's own. One side is enough: a paragraph put in before a
 * passage leaves nothing of what stood there. A side on which the passage had next to nothing can't vouch.
 */
function surroundings(text: string, start: number, end: number, { prefix, suffix }: Passage): number {
  const before = foldWords(prefix);
  const after = foldWords(suffix);
  const left = text.slice(Math.max(0, start - before.length - 1), start).trim();
  const right = text.slice(end, end + after.length + 1).trim();
  return Math.max(
    before.length < VOUCHING ? 0 : similarity(before, left.slice(-before.length)),
    after.length < VOUCHING ? 0 : similarity(after, right.slice(0, after.length)),
  );
}
