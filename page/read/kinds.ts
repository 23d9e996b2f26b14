import type { BlockKind } from '../../engine/model.ts';
import type { Piece } from './furniture.ts';
import { CAPTION, CREDIT, matcher, PULL_QUOTE } from './names.ts';
import type { Box } from './outline.ts';
import type { Passage } from './passage.ts';
import { beginsWith, folded } from './words/index.ts';

const IS_CAPTION = matcher(CAPTION);
const IS_CREDIT = matcher(CREDIT);
const IS_PULL_QUOTE = matcher(PULL_QUOTE);
const HEADINGS = /^h[1-6]$/;
const STRESSED_HEADING_MAX = 90;
/** A caption that is no more than a credit is shorter than this. */
const CREDIT_MAX = 120;
/** How a caption ends that stands as a paragraph: "(Image: X)", "(AP Photo/X)". */
const CREDIT_AT_END =
  /[([][^()[\]]{0,40}\b(?:photos?|image|picture|credit|crédits?|foto|bild|imagen|getty|reuters|afp|istock)\b[^()[\]]{0,60}[)\]]\s*\.?$/iu;

/** What a passage is, by the elements around it up to the article's root. Titles and standfirsts are told apart later. */
export function kindOf(passage: Passage, root: Box): BlockKind {
  let list = false;
  let quote = false;
  for (let box: Box | null = passage.box; box && box !== root; box = box.parent) {
    if (box.labels !== '' && IS_PULL_QUOTE.test(box.labels)) return 'pullquote';
    if (box.tag === 'figcaption' || box.tag === 'caption') return 'caption';
    if (box.labels !== '' && IS_CAPTION.test(box.labels)) return 'caption';
    if (HEADINGS.test(box.tag)) return 'heading';
    if (box.tag === 'blockquote') quote = true;
    if (box.tag === 'li') list = true;
    if (box.tag === 'figure' && !quote && !list) return 'caption';
  }
  if (quote) return 'quote';
  if (list) return 'list';
  if (CREDIT_AT_END.test(passage.text) && passage.text.length < 300) return 'caption';
  return 'paragraph';
}

/** Whether a passage only names who took the picture. */
export function isCredit(passage: Passage, root: Box): boolean {
  if (passage.text.length > CREDIT_MAX) return false;
  if (beginsWith('credits', folded(passage.text))) return true;
  for (let box: Box | null = passage.box; box && box !== root; box = box.parent) {
    if (box.labels !== '' && IS_CREDIT.test(box.labels)) return true;
  }
  return false;
}

/** Whether a caption was read before: galleries show the same words under each picture and again in large. */
export function isKnownCaption({ kind, passage }: Piece, before: readonly Piece[]): boolean {
  return kind === 'caption' && before.some((other) => other.kind === 'caption' && other.passage.text === passage.text);
}

/** Tells headings that are set as paragraphs: a short line wholly in bold with a paragraph below it. */
export function withHeadings(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    const { text, stressed } = piece.passage;
    const alone =
      piece.kind === 'paragraph' && pieces[i + 1]?.kind === 'paragraph' && (pieces[i + 1]?.passage.stressed ?? 1) < 0.9;
    const heading = alone && stressed > 0.95 && text.length <= STRESSED_HEADING_MAX && !/[.?!:;,…]$/u.test(text);
    return heading ? { ...piece, kind: 'heading' } : piece;
  });
}
