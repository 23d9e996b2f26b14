import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';
import { completeRanges } from './ranges.ts';

type Tree = DefaultTreeAdapterTypes.Node;

/**
 * Builds a document from HTML as a browser would: parse5 does the parsing by the specification, linkedom only holds the nodes
 * (its own parser knows no implied end tags, no misplaced tables and the like). Open declarative shadow roots are attached.
 * Scripts and styles do not run.
 */
export function parseHtml(source: string): Document {
  const { document } = parseHTML('<!DOCTYPE html><html></html>');
  document.documentElement.remove();
  completeRanges(document);
  const waiting: { from: Tree; into: Node }[] = [{ from: parse(source), into: document }];
  // A list of things to do, not recursion: hostile pages nest deeper than the stack.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const child of childrenOf(next.from)) {
      const shadow = shadowFor(child, next.into);
      const node = shadow ?? nodeFor(child, document);
      if (!node) continue;
      if (!shadow) next.into.appendChild(node);
      waiting.push({ from: child, into: node });
    }
  }
  return document;
}

function childrenOf(tree: Tree): readonly Tree[] {
  if (tree.nodeName === 'template' && 'content' in tree) return tree.content.childNodes;
  return 'childNodes' in tree ? tree.childNodes : [];
}

/** The shadow root that `<template shadowrootmode="open">` gives to the element around it; only the first one counts. */
function shadowFor(tree: Tree, host: Node): ShadowRoot | null {
  if (tree.nodeName !== 'template' || !('attrs' in tree)) return null;
  const open = tree.attrs.some(({ name, value }) => name === 'shadowrootmode' && value.toLowerCase() === 'open');
  const element = host as Element;
  return open && typeof element.attachShadow === 'function' && !element.shadowRoot
    ? element.attachShadow({ mode: 'open' })
    : null;
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
