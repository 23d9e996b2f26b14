import type { BlockKind } from '../../engine/model.ts';
import { type Box, isNamed, lineageOf } from './box.ts';
import type { Piece } from './furniture.ts';
import { CAPTION, CREDIT, matcher, PULL_QUOTE } from './names.ts';

import { cutPassage, type Passage } from './passage.ts';
import { beginsWith, folded } from './words/index.ts';

const IS_CAPTION = matcher(CAPTION);
const IS_CREDIT = matcher(CREDIT);
const IS_PULL_QUOTE = matcher(PULL_QUOTE);
const HEADINGS = /^h[1-6]$/;
const BOLD_HEADING_MAX = 90;
/** The fewest letters, all capital, that make a line a heading. */
const LEAST_LETTERS = 5;
/** A passage with more than this share in bold is wholly in bold. */
const WHOLLY = 0.95;
/** A caption that is no more than a credit is shorter than this. */
const CREDIT_MAX = 120;
/** How a caption ends that stands as a paragraph: "(Image: X)", "(AP Photo/X)". */
const CREDIT_AT_END =
  /[([][^()[\]]{0,40}\b(?:photos?|image|picture|credit|crédits?|foto|bild|imagen|getty|reuters|afp|istock)\b[^()[\]]{0,60}[)\]]\s*\.?$/iu;

/** Names such as `slideshow` tell a caption only up to this length: some articles are told slide by slide. */
const CAPTION_MAX = 400;

/** What a passage is, by the elements around it up to the article's root. Titles and standfirsts are told apart later. */
export function kindOf(passage: Passage, root: Box): BlockKind {
  const { text } = passage;
  let list = false;
  let quote = false;
  for (const box of insideOf(passage, root)) {
    if (isNamed(box, IS_PULL_QUOTE)) return 'pullquote';
    if (box.tag === 'figcaption' || box.tag === 'caption') return 'caption';
    if (text.length <= CAPTION_MAX && isNamed(box, IS_CAPTION)) return 'caption';
    if (HEADINGS.test(box.tag)) return 'heading';
    if (box.tag === 'blockquote') quote = true;
    if (box.tag === 'li' && !isSection(box)) list = true;
    if (box.tag === 'figure' && !quote && !list) return 'caption';
  }
  if (quote) return 'quote';
  if (list) return 'list';
  return text.length <= CAPTION_MAX && CREDIT_AT_END.test(text) ? 'caption' : 'paragraph';
}

/** Whether a passage only names who took the picture. */
export function isCredit(passage: Passage, root: Box): boolean {
  if (passage.text.length > CREDIT_MAX) return false;
  return beginsWith('credits', folded(passage.text)) || insideOf(passage, root).some((box) => isNamed(box, IS_CREDIT));
}

/** Leaves out captions that were read before: galleries show the same words under each picture and again in large. */
export function withoutRepeatedCaptions(pieces: readonly Piece[]): Piece[] {
  const known = new Set<string>();
  return pieces.filter(({ kind, passage }) => {
    if (kind !== 'caption') return true;
    const repeated = known.has(passage.text);
    known.add(passage.text);
    return !repeated;
  });
}

/** Tells headings that are set as paragraphs: a short line wholly in bold with a paragraph below it. */
export function withHeadings(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    const { text, bold } = piece.passage;
    const below = pieces[i + 1];
    if (piece.kind !== 'paragraph' || below?.kind !== 'paragraph' || below.passage.bold > WHOLLY) return piece;
    const isHeading = bold > WHOLLY && text.length <= BOLD_HEADING_MAX && !/[.?!:;,…]$/u.test(text);
    return isHeading ? { ...piece, kind: 'heading' } : piece;
  });
}

/** Tells headings that stand as the first line of their paragraph, all in capitals: "11:48 THE YELLOW JERSEY", and the text below a break. */
export function withLineHeadings(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    const { passage, kind } = piece;
    const end = passage.text.indexOf('\n');
    if (end === -1 || end > BOLD_HEADING_MAX || (kind !== 'paragraph' && kind !== 'list')) return [piece];
    const line = passage.text.slice(0, end);
    const letters = line.replace(/\P{L}/gu, '');
    const shouted = letters.length >= LEAST_LETTERS && letters === letters.toUpperCase();
    if (!shouted || /[.?!:;,…]$/u.test(line) || passage.text.length < end + BOLD_HEADING_MAX) return [piece];
    return [
      { passage: cutPassage(passage, 0, end), kind: 'heading' },
      { passage: cutPassage(passage, end + 1, passage.text.length), kind },
    ];
  });
}

/** Live reports are lists too, but each of their items is a text of its own. */
function isSection({ children }: Box): boolean {
  return children.filter(({ tag }) => tag === 'p' || HEADINGS.test(tag)).length > 1;
}

/** The boxes around a passage inside the article. Parts beside the root that continue it lie in the root's parent. */
function insideOf(passage: Passage, root: Box): Box[] {
  const boxes: Box[] = [];
  for (const box of lineageOf(passage.box)) {
    if (box === root || box === root.parent) break;
    boxes.push(box);
  }
  return boxes;
}
