import { attributeOf, pristine } from './dom.ts';

/** How an element takes part in the text around it. */
export type Layout = 'inline' | 'block' | 'none';

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output progress q ruby s samp
  small span strike strong sub sup time tt u var wbr slot`.split(/\s+/),
);

/** Elements whose text is never read: not text, not shown, or a control. */
const UNREAD = new Set(
  `applet audio base button canvas datalist dialog embed frame frameset head iframe img input link map math menu meta noembed
  noframes noscript object optgroup option param picture progress rp rt script select source style svg template textarea title
  track video`.split(/\s+/),
);

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const INLINE_STYLE = /(?:^|;)\s*display\s*:\s*(?:inline|contents)/i;
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table)/i;

/**
 * Tells how elements are laid out: by computed style where the document has one, otherwise (in Node) by the element's name,
 * its attributes and its own style. Asks for style alone, never for geometry, so that the page is not laid out anew.
 */
export function layoutOf(document: Document): (element: Element, tag: string) => Layout {
  const view = pristine(document, 'defaultView');
  const styled = view && typeof view.getComputedStyle === 'function' ? view : null;
  return (element, tag) => {
    if (UNREAD.has(tag) || attributeOf(element, 'hidden') !== null) return 'none';
    const byName = INLINE.has(tag) || tag.includes('-') ? 'inline' : 'block';
    return styled ? computed(styled.getComputedStyle(element), byName) : declared(element, byName);
  };
}

function computed(style: CSSStyleDeclaration, byName: Layout): Layout {
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return 'none';
  if (style.display.startsWith('inline') || style.display === 'contents') return 'inline';
  // A floated or lifted `span` computes to `block`, yet it is a drop cap or the like and belongs to its word.
  if (byName === 'inline' && (style.cssFloat !== 'none' || style.position === 'absolute')) return 'inline';
  return 'block';
}

function declared(element: Element, byName: Layout): Layout {
  const style = attributeOf(element, 'style');
  if (style && HIDING_STYLE.test(style)) return 'none';
  // Where no style sheet is known, a block that assistive technology is told to pass over is a closed dialog or menu.
  if (byName === 'block' && attributeOf(element, 'aria-hidden') === 'true') return 'none';
  if (style && INLINE_STYLE.test(style)) return 'inline';
  if (style && BLOCK_STYLE.test(style)) return 'block';
  return byName;
}
