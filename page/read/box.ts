import { attributeOf } from './dom.ts';

/** An element that takes part in the layout, as reading needs it. Stages after the outline look at boxes and never at the DOM again. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly children: Box[];
  /** Class, id and the like, as `-word-word-`, for matching names against. Empty where the element has none. */
  readonly labels: string;
}

const LABELLED_BY = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component'];
/** No name is longer than this in good faith. */
const LABELS_MAX = 300;

/** The box of an element; `parent` is the box around it, which must be told of its child by the caller. */
export function boxOf(element: Element, tag: string, parent: Box | null): Box {
  return { element, tag, parent, children: [], labels: labelsOf(element) };
}

/** The box itself and all boxes around it, the innermost first. */
export function* lineageOf(start: Box): Generator<Box> {
  for (let box: Box | null = start; box; box = box.parent) yield box;
}

/** Whether the box or one around it passes a test, looking no further than `until` (which is not asked). */
export function isUnder(start: Box, test: (box: Box) => boolean, until: Box | null = null): boolean {
  for (let box: Box | null = start; box && box !== until; box = box.parent) if (test(box)) return true;
  return false;
}

/** Whether the box carries one of the names of a matcher. */
export function isNamed({ labels }: Box, names: RegExp): boolean {
  return labels !== '' && names.test(labels);
}

/** The innermost box that holds both. */
export function common(a: Box, b: Box): Box {
  if (a === b) return a;
  const above = new Set(lineageOf(a));
  let shared = b;
  while (!above.has(shared) && shared.parent) shared = shared.parent;
  return shared;
}

function labelsOf(element: Element): string {
  let labels = '';
  for (const name of LABELLED_BY) {
    const value = attributeOf(element, name);
    if (value) labels += ` ${value.slice(0, LABELS_MAX)}`;
  }
  if (!labels) return '';
  const words = labels.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return `-${words.replace(/[^\p{L}\p{N}]+/gu, '-')}-`;
}
