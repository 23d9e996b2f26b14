import { lowerBound } from '../../engine/lower-bound.ts';
import type { Span } from '../../engine/model.ts';
import { childrenOf, isElement, isText, pristine } from './dom.ts';
import type { Run } from './passage.ts';

/** Part of one text node. */
interface Stretch {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** The way from the article's text to the page and back. It holds as long as the page keeps its text nodes as they were read. */
export interface TextMap {
  /** The element that holds the whole article, title included. */
  readonly root: Element;
  /** Live ranges over the characters of a span, one for each text node that it touches. Never throws: characters that have left the page have no range. */
  rangesOf(span: Span): Range[];
  /** The offset in the article's text of a place in the page, or null where that place is not in the text. */
  offsetOf(node: Node, offset: number): number | null;
}

/** A run placed in the article's text. */
export interface PlacedRun extends Run {
  /** Offset of the first character in the article's text. */
  readonly at: number;
}

/** `runs` in the order of the text. */
export function textMapOf(document: Document, root: Element, runs: readonly PlacedRun[]): TextMap {
  const createRange = pristine(document, 'createRange');
  const byNode = new Map<Node, PlacedRun[]>();
  for (const run of runs) {
    const own = byNode.get(run.node);
    if (own) own.push(run);
    else byNode.set(run.node, [run]);
  }
  return {
    root,
    rangesOf: (span) => stretchesOf(runs, span).flatMap((stretch) => rangeOf(createRange, stretch) ?? []),
    offsetOf: (node, offset) => {
      const own = byNode.get(node);
      if (own) return offsetIn(own, offset);
      return isElement(node) ? offsetAtChild(byNode, node, offset) : null;
    },
  };
}

const endOf = ({ at, length }: PlacedRun) => at + length;

/** The parts of text nodes that a span covers. What lies between two characters of a node and is not text (a soft hyphen) is covered too. */
function stretchesOf(runs: readonly PlacedRun[], span: Span): Stretch[] {
  const stretches: { node: Text; from: number; to: number }[] = [];
  for (let i = lowerBound(runs, span.start + 1, endOf); i < runs.length; i += 1) {
    const run = runs[i];
    if (!run || run.at >= span.end) break;
    const from = run.from + Math.max(0, span.start - run.at);
    const to = run.from + Math.min(run.length, span.end - run.at);
    const last = stretches.at(-1);
    if (last?.node === run.node && last.to <= from) last.to = to;
    else stretches.push({ node: run.node, from, to });
  }
  return stretches;
}

function rangeOf(createRange: () => Range, { node, from, to }: Stretch): Range | null {
  if (to > node.data.length) return null;
  const range = createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

function offsetIn(runs: readonly PlacedRun[], offset: number): number | null {
  let before: PlacedRun | null = null;
  for (const run of runs) {
    if (offset < run.from) return before ? before.at + before.length : run.at;
    if (offset < run.from + run.length) return run.at + (offset - run.from);
    before = run;
  }
  return before ? before.at + before.length : null;
}

/** A place between the children of an element: where the first text after it begins, or the last text before it ends. */
function offsetAtChild(
  byNode: ReadonlyMap<Node, readonly PlacedRun[]>,
  element: Element,
  offset: number,
): number | null {
  const children = childrenOf(element, null);
  for (let i = offset; i < children.length; i += 1) {
    const run = edgeRun(byNode, children[i], 0);
    if (run) return run.at;
  }
  for (let i = Math.min(offset, children.length) - 1; i >= 0; i -= 1) {
    const run = edgeRun(byNode, children[i], -1);
    if (run) return run.at + run.length;
  }
  return null;
}

/** The first (0) or last (-1) run inside a node. */
function edgeRun(
  byNode: ReadonlyMap<Node, readonly PlacedRun[]>,
  start: Node | undefined,
  end: 0 | -1,
): PlacedRun | null {
  const waiting: Node[] = start ? [start] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const own = byNode.get(node)?.at(end);
    if (own) return own;
    if (isText(node) || !isElement(node)) continue;
    const children = [...childrenOf(node, null)];
    waiting.push(...(end === 0 ? children.reverse() : children));
  }
  return null;
}
