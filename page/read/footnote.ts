import { pristine } from './dom.ts';

/** « [2] », « 3 », "a, b": what footnotes are called by. */
const CALL = /^\s*(?:\[\s*[\p{L}\d ]{1,8}\s*\]|\(\d{1,3}\)|\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[*†‡])\s*$/u;
const BRACKETED = /^\s*\[/u;
/** A word or a sign that closes words; a unit ("m²", "cm³") or a number (10³) is none. */
const CLOSED = /(?:\p{L}{3,}|[.,;:!?…»”"’')\]])$/u;

/**
 * The call of a footnote (“Ann Example<sup>3</sup> said”): no word of the text, which names and quotations must not hold.
 * @param tag the element's name
 * @param before the text that stands right before the element
 */
export function callsFootnote(element: Element, tag: string, before: string): boolean {
  if (tag !== 'sup') return false;
  const own = pristine(element, 'textContent') ?? '';
  return CALL.test(own) && (BRACKETED.test(own) || CLOSED.test(before));
}
