import type { BlockKind } from '../../engine/model.ts';
import type { Passage } from './passage.ts';
import { beginsWith, folded, says } from './words/index.ts';

/** A passage and what it is. */
export interface Piece {
  readonly passage: Passage;
  readonly kind: BlockKind;
}

/** A line with more than this share in a link is a link. */
const WHOLLY_LINKED = 0.9;
/** Lines longer than this say something. */
const LINE_MAX = 160;
/** At the article's edges, lines shorter than this that do not end like a sentence are labels, dates, authors. */
const EDGE_MAX = 70;
/** More such lines than this are what the article is made of. */
const EDGE_REACH = 4;
/** How many pieces the head of an article has at most. */
const HEAD = 5;
const SENTENCE_END = /[.!?…:;"”»’)\]]$/u;

/** Whether a line stands between the article's paragraphs without being its text: "read also", "subscribe", a button's label. */
export function isFurniture({ passage, kind }: Piece): boolean {
  const { text, linked } = passage;
  const line = folded(text);
  if (says('labels', line) || isAnnounced(text)) return true;
  // A whole line that leads elsewhere is not part of what the article says.
  if ((kind === 'list' || kind === 'paragraph') && linked > WHOLLY_LINKED) return true;
  if (text.length > LINE_MAX * 2) return false;
  if (beginsWith('readAlso', line) && (linked > 0.3 || /:$/u.test(line) || says('readAlso', line))) return true;
  // "See also: “I sleep on my boat”, says a singer": a teaser needs no link to be one.
  if (beginsWith('readAlso', line, ' ?:')) return true;
  if (beginsWith('polls', line) && line.includes('?')) return true;
  if (beginsWith('appeals', line) && (linked > 0 || text.length < LINE_MAX)) return true;
  return false;
}

/** "ADVERTISEMENT", and the words of it in the next line. */
function isAnnounced(text: string): boolean {
  const [first, ...rest] = text.split('\n');
  return rest.length > 0 && text.length <= LINE_MAX && says('labels', folded(first ?? ''));
}

/** Leaves out rows of headings that are links: they lead to other articles. One alone may head a part of this one. */
export function withoutTeasers(pieces: readonly Piece[]): Piece[] {
  const leadsAway = (piece: Piece | undefined) => piece?.kind === 'heading' && piece.passage.linked > WHOLLY_LINKED;
  return pieces.filter((piece, i) => !leadsAway(piece) || !(leadsAway(pieces[i - 1]) || leadsAway(pieces[i + 1])));
}

/** Whether a line says the headline once more (pages print it above the text for phones, and over the picture). */
export function isTitleAgain({ passage, kind }: Piece, title: Passage | null): boolean {
  return title !== null && kind !== 'quote' && kind !== 'caption' && folded(passage.text) === folded(title.text);
}

/** Takes the lines off both ends that are labels, dates and authors, and headings with nothing below them. */
export function trimEdges(pieces: readonly Piece[]): Piece[] {
  let start = 0;
  let end = pieces.length;
  while (start < Math.min(end, EDGE_REACH) && isEdge(pieces[start], false)) start += 1;
  while (end > Math.max(start, pieces.length - EDGE_REACH) && isEdge(pieces[end - 1], true)) end -= 1;
  return start < end ? pieces.slice(start, end) : [...pieces];
}

function isEdge(piece: Piece | undefined, last: boolean): boolean {
  if (!piece) return false;
  const { kind, passage } = piece;
  if (kind === 'heading') return last;
  if (kind !== 'paragraph' && kind !== 'list') return false;
  const line = folded(passage.text);
  return isByline(piece) || (kind === 'paragraph' && line.length <= EDGE_MAX && !SENTENCE_END.test(line));
}

/** Leaves out the line that names the author or the date where a caption or a standfirst stands above it. */
export function withoutByline(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece, i) => i >= HEAD || !isByline(piece));
}

function isByline({ passage, kind }: Piece): boolean {
  const line = folded(passage.text);
  return (
    kind === 'paragraph' &&
    line.length <= LINE_MAX &&
    beginsWith('bylines', line) &&
    (/\d{4}/.test(line) || !SENTENCE_END.test(line))
  );
}
