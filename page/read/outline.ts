import { type Box, boxOf, isNamed } from './box.ts';
import { attributeOf, childrenOf, isElement, isText, shadowOf, tagOf } from './dom.ts';
import { drawnMarks, type Marks } from './drawn-marks.ts';
import { callsFootnote } from './footnote.ts';
import { layoutOf } from './layout.ts';
import { CONCEALED, matcher } from './names.ts';
import { type Passage, PassageBuilder } from './passage.ts';

export interface Outline {
  readonly body: Box;
  /** All passages of the page in reading order. */
  readonly passages: readonly Passage[];
}

const IS_CONCEALED = matcher(CONCEALED);
const BOLD = new Set(['b', 'strong']);
const PREFORMATTED = /white-space\s*:\s*(?:pre|break-spaces)/i;

interface Frame {
  readonly nodes: readonly Node[];
  next: number;
  readonly box: Box;
  readonly host: Element | null;
  readonly link: boolean;
  readonly bold: boolean;
  readonly preformatted: boolean;
  readonly closes: boolean;
  /** The marks that browsers draw around the element, and how many such elements it stands in, itself included. */
  readonly marks: Marks | null;
  readonly quotes: number;
}

/** Walks the page once and gathers its boxes and passages. Hidden elements are not entered. */
export function outlineOf(document: Document, body: Element): Outline {
  const layout = layoutOf(document);
  const passages: Passage[] = [];
  const builder = new PassageBuilder(passages);
  const root = boxOf(body, tagOf(body), null);
  // A stack of its own and not recursion: pages nest deeper than the call stack.
  const stack: Frame[] = [
    {
      nodes: childrenOf(body, null),
      next: 0,
      box: root,
      host: null,
      link: false,
      bold: false,
      preformatted: false,
      closes: true,
      marks: null,
      quotes: 0,
    },
  ];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next];
    frame.next += 1;
    if (!node) {
      if (frame.marks) builder.mark(frame.marks.close, false);
      if (frame.closes) builder.flush();
      stack.pop();
      continue;
    }
    if (isText(node)) {
      builder.add(node, frame.box, frame);
      continue;
    }
    if (!isElement(node)) continue;
    const tag = tagOf(node);
    if (tag === 'br') builder.lineBreak();
    if (callsFootnote(node, tag, builder.tail)) continue;
    const shown = tag === 'br' || tag === 'wbr' ? 'none' : layout(node, tag);
    if (shown === 'none') continue;
    const box = boxOf(node, tag, frame.box);
    if (isNamed(box, IS_CONCEALED)) continue;
    const block = shown === 'block';
    if (block) builder.flush();
    frame.box.children.push(box);
    const marks = tag === 'q' ? drawnMarks(node, frame.quotes) : null;
    if (marks) builder.mark(marks.open, true);
    stack.push({
      nodes: childrenOf(node, frame.host),
      next: 0,
      box,
      host: shadowOf(node) ? node : frame.host,
      link: frame.link || (tag === 'a' && attributeOf(node, 'href') !== null),
      bold: frame.bold || BOLD.has(tag),
      preformatted: frame.preformatted || tag === 'pre' || PREFORMATTED.test(attributeOf(node, 'style') ?? ''),
      closes: block,
      marks,
      quotes: frame.quotes + (marks ? 1 : 0),
    });
  }
  return { body: root, passages };
}
