import { pristine } from './dom.ts';

export interface Marks {
  readonly open: string;
  readonly close: string;
}

const OUTER: Marks = { open: '“', close: '”' };
const INNER: Marks = { open: '‘', close: '’' };

/** An element without text, or one whose author has typed marks at its head. */
const UNDRAWN = /^\s*(?:$|[«»“”„‟"‹›‘’‚‛'`])/u;

/**
 * The marks that browsers draw around `<q>`, which stand in no text node. Whoever types marks in it as well has switched them off.
 * @param depth how many such elements it stands in
 */
export function drawnMarks(element: Element, depth: number): Marks | null {
  if (UNDRAWN.test(pristine(element, 'textContent') ?? '')) return null;
  return depth % 2 === 0 ? OUTER : INNER;
}
