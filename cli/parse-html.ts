import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';

type Tree = DefaultTreeAdapterTypes.Node;

/**
 * Builds a document from HTML as a browser would: parse5 does the parsing by the specification, linkedom only holds the nodes.
 * (linkedom's own parser leaves out implied end tags, misplaced tables and the like.) Scripts and styles do not run.
 */
export function parseHtml(source: string): Document {
  const { document } = parseHTML('<!DOCTYPE html><html></html>');
  document.documentElement.remove();
  const waiting: { from: Tree; into: Node }[] = [{ from: parse(source), into: document }];
  // A list of things to do, not recursion: hostile pages nest deeper than the stack.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const child of childrenOf(next.from)) {
      const node = nodeFor(child, document);
      if (!node) continue;
      next.into.appendChild(node);
      waiting.push({ from: child, into: node });
    }
  }
  return document;
}

function childrenOf(tree: Tree): readonly Tree[] {
  return 'childNodes' in tree ? tree.childNodes : [];
}

function nodeFor(tree: Tree, document: Document): Node | null {
  if (tree.nodeName === '#text' && 'value' in tree) return document.createTextNode(tree.value);
  if (!('tagName' in tree)) return null;
  const element =
    tree.namespaceURI === html.NS.HTML
      ? document.createElement(tree.tagName)
      : document.createElementNS(tree.namespaceURI, tree.tagName);
  for (const { name, value } of tree.attrs) element.setAttribute(name, value);
  return element;
}
