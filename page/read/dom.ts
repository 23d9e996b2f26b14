/**
 * The few things that reading asks of the DOM, safe from pages that hide the DOM's own properties behind names of their
 * own: `<form><input name="firstChild">` makes `form.firstChild` an input, `<img name="body">` makes `document.body` an image.
 * Only forms and documents can be clobbered, so the slow way (through the prototype) is taken for those alone.
 */

/** A property as the DOM defines it, not as the page named it. Methods come bound to the object. */
export function pristine<T extends object, K extends keyof T & string>(object: T, name: K): T[K] {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (!found) continue;
    const value = found.get ? found.get.call(object) : found.value;
    return typeof value === 'function' ? value.bind(object) : value;
  }
  return object[name];
}

/** The element's local name. Of all elements only a form can hide it. */
export function tagOf(element: Element): string {
  return typeof element.localName === 'string' ? element.localName : 'form';
}

/** The value of an attribute, or null where the element has none. */
export function attributeOf(element: Element, name: string): string | null {
  const get = typeof element.getAttribute === 'function' ? element.getAttribute : null;
  return get ? get.call(element, name) : pristine(element, 'getAttribute')(name);
}

/** Text nodes and elements, told apart by what cannot be clobbered: a form's `data` may be an input, never a string. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 && typeof (node as Text).data === 'string';
}

/** See `isText`. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1 || typeof node.nodeType !== 'number';
}

/** The nodes that are laid out inside an element: of its open shadow root where it has one, and what a slot is filled with. */
export function childrenOf(element: Element, host: Element | null): readonly Node[] {
  const shadow = shadowOf(element);
  if (shadow) return nodesFrom(shadow.firstChild);
  const own = nodesFrom(firstChildOf(element));
  if (!host || tagOf(element) !== 'slot') return own;
  const name = attributeOf(element, 'name') ?? '';
  const filled = nodesFrom(firstChildOf(host)).filter((node) => slotOf(node) === name);
  return filled.length ? filled : own;
}

/** The element's open shadow root, or null. */
export function shadowOf(element: Element): ShadowRoot | null {
  const shadow = tagOf(element) === 'form' ? null : element.shadowRoot;
  return shadow ?? null;
}

function firstChildOf(element: Element): Node | null {
  return tagOf(element) === 'form' ? pristine(element, 'firstChild') : element.firstChild;
}

function slotOf(node: Node): string | null {
  if (isText(node)) return '';
  return isElement(node) ? (attributeOf(node, 'slot') ?? '') : null;
}

function nodesFrom(first: Node | null): Node[] {
  const nodes: Node[] = [];
  for (let node = first; node; node = nextOf(node)) nodes.push(node);
  return nodes;
}

function nextOf(node: Node): Node | null {
  return isElement(node) && tagOf(node) === 'form' ? pristine(node as Node, 'nextSibling') : node.nextSibling;
}
