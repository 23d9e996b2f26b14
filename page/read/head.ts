import { type Box, isNamed, isUnder } from './box.ts';
import type { Piece } from './furniture.ts';
import type { Metadata } from './metadata/index.ts';
import { matcher, STANDFIRST } from './names.ts';
import type { Passage } from './passage.ts';
import { folded } from './words/index.ts';

const IS_STANDFIRST = matcher(STANDFIRST);
const TITLE_MAX = 400;
const STANDFIRST_MIN = 40;
const STANDFIRST_MAX = 700;
/** Headings inside an article are shorter. */
const HEADING_MAX = 60;
/** How far from the headline a standfirst may stand, in passages. */
const REACH = 12;
/** Two headlines are the same when this share of their words agrees. */
const SAME_WORDS = 0.6;

/** The passage that is the article's headline: the one that says what the page calls itself, else the last `h1` before the text. */
export function findTitle(
  passages: readonly Passage[],
  first: Passage | undefined,
  metadata: Metadata,
): Passage | null {
  const start = first ? passages.indexOf(first) : passages.length;
  const lines = passages.filter((passage) => passage.text.length <= TITLE_MAX);
  const names = new Set(metadata.titles.map(folded));
  const says = (passage: Passage) => names.has(folded(passage.text));
  const headlines = lines.filter((passage) => isNear(passage, isHeadline));
  return (
    headlines.find(says) ??
    lines.find((passage) => says(passage) && isNear(passage, isHeading)) ??
    best(headlines, (passage) => Math.max(0, ...metadata.titles.map((title) => agreement(passage.text, title)))) ??
    headlines.findLast((passage) => passages.indexOf(passage) <= start) ??
    // Pages without an h1: a line near the start that says word for word what the page calls itself.
    passages.slice(0, start + 3).find((passage) => passage.text.length <= TITLE_MAX && says(passage)) ??
    null
  );
}

/** The standfirst: what stands between the headline and the text and is named so, or is the page's own description of itself. */
export function findStandfirst(
  passages: readonly Passage[],
  title: Passage | null,
  first: Passage | undefined,
  metadata: Metadata,
): Passage[] {
  if (!title || !first) return [];
  const from = passages.indexOf(title) + 1;
  const between = passages.slice(from, Math.max(from, passages.indexOf(first))).slice(0, REACH);
  return between.filter((passage) => isStandfirst(passage, metadata));
}

/** Tells the standfirst apart from the paragraphs where it stands among them: only at the start can it be one. */
export function markStandfirst(pieces: readonly Piece[], metadata: Metadata): Piece[] {
  const [first, second] = pieces;
  if (!first || !second || !isProse(first)) return [...pieces];
  const { passage } = first;
  if (passage.text.length < STANDFIRST_MIN || passage.text.length > STANDFIRST_MAX) return [...pieces];
  // A name counts if it is about this passage alone and not about the article.
  const named = isNear(
    passage,
    (box) => isNamed(box, IS_STANDFIRST) && !isUnder(second.passage.box, (above) => above === box),
  );
  const setApart =
    first.kind === 'heading' ? passage.text.length > HEADING_MAX || describes(passage, metadata) : passage.bold > 0.95;
  return named || setApart ? [{ passage, kind: 'standfirst' }, ...pieces.slice(1)] : [...pieces];
}

function isProse({ kind }: Piece): boolean {
  return kind === 'paragraph' || kind === 'heading';
}

function isStandfirst(passage: Passage, metadata: Metadata): boolean {
  const { text, linked } = passage;
  if (text.length < STANDFIRST_MIN || text.length > STANDFIRST_MAX || linked > 0.3) return false;
  return isNear(passage, (box) => isNamed(box, IS_STANDFIRST)) || describes(passage, metadata);
}

function describes(passage: Passage, { description }: Metadata): boolean {
  if (!description) return false;
  const [a, b] = [folded(passage.text), folded(description)];
  const shared = Math.min(a.length, b.length, 80);
  return shared >= STANDFIRST_MIN && a.slice(0, shared) === b.slice(0, shared) && a.length < b.length * 1.5;
}

function isHeading({ tag }: Box): boolean {
  return /^h[1-6]$/.test(tag);
}

function isHeadline(box: Box): boolean {
  return box.tag === 'h1' || (isHeading(box) && isNamed(box, /-headline-/));
}

/** Whether a box close around the passage passes a test: names far above a line are about whole parts of the page. */
function isNear(passage: Passage, test: (box: Box) => boolean): boolean {
  let box: Box | null = passage.box;
  for (let i = 0; box && i < 4; i += 1, box = box.parent) if (test(box)) return true;
  return false;
}

function best(passages: readonly Passage[], score: (passage: Passage) => number): Passage | null {
  let winner: Passage | null = null;
  let most = SAME_WORDS;
  for (const passage of passages) {
    const points = score(passage);
    if (points > most) [winner, most] = [passage, points];
  }
  return winner;
}

/** The share of the shorter headline's words that the longer one has too, for titles that carry the outlet's name at the end. */
function agreement(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return (shared / few.size) * (0.5 + (0.5 * few.size) / many.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(folded(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}
