import { attributeOf, pristine, tagOf } from '../dom.ts';

/** An item of microdata: its types, and a list of values for each property, as the HTML standard turns microdata into JSON. */
export interface MicrodataItem {
  readonly type: readonly string[];
  readonly properties: Readonly<Record<string, readonly (string | MicrodataItem)[]>>;
}

/** More items, or deeper ones, are no record of anything. */
const MOST_ITEMS = 200;
const DEEPEST = 8;

/** Where an element keeps its value (https://html.spec.whatwg.org/multipage/microdata.html#values); the others keep it in their text. */
const VALUE_ATTRIBUTES: Readonly<Record<string, string>> = {
  meta: 'content',
  a: 'href',
  area: 'href',
  link: 'href',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  img: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
  object: 'data',
  data: 'value',
  meter: 'value',
  time: 'datetime',
};

/** The items of a page that stand for themselves, in the order of the page. */
export function microdataOf(document: Document): readonly MicrodataItem[] {
  const tops = Array.from(pristine(document, 'querySelectorAll')('[itemscope]:not([itemprop])')).slice(0, MOST_ITEMS);
  return tops.map((element) => itemOf(element, document, 0));
}

function itemOf(element: Element, document: Document, depth: number): MicrodataItem {
  const properties: Record<string, (string | MicrodataItem)[]> = Object.create(null);
  for (const holder of holdersOf(element, document)) {
    const isItem = attributeOf(holder, 'itemscope') !== null;
    if (isItem && depth === DEEPEST) continue;
    const value = isItem ? itemOf(holder, document, depth + 1) : readValue(holder, document);
    for (const name of wordsIn(attributeOf(holder, 'itemprop'))) {
      properties[name] ??= [];
      properties[name].push(value);
    }
  }
  return { type: wordsIn(attributeOf(element, 'itemtype')), properties };
}

/** The elements that hold an item's properties: those inside it and inside what it points at, but not inside of another item. */
function holdersOf(element: Element, document: Document): Element[] {
  const holders: Element[] = [];
  const pointed = wordsIn(attributeOf(element, 'itemref')).flatMap(
    (id) => pristine(document, 'getElementById')(id) ?? [],
  );
  const seen = new Set<Element>([element]);
  const walk = (children: Iterable<Element>) => {
    for (const child of children) {
      if (seen.has(child)) continue;
      seen.add(child);
      if (attributeOf(child, 'itemprop') !== null) holders.push(child);
      if (attributeOf(child, 'itemscope') === null) walk(childElements(child));
    }
  };
  walk(childElements(element));
  walk(pointed);
  return holders;
}

/** Addresses are made whole, as a browser follows them. */
function readValue(element: Element, document: Document): string {
  const attribute = VALUE_ATTRIBUTES[tagOf(element)];
  const value = attribute === undefined ? null : attributeOf(element, attribute);
  if (value === null) return (pristine(element, 'textContent') ?? '').trim().replace(/\s+/g, ' ');
  const isAddress = attribute === 'href' || attribute === 'src' || attribute === 'data';
  return isAddress && URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).href : value;
}

const childElements = (element: Element): Element[] => Array.from(pristine(element, 'children'));

const wordsIn = (value: string | null): string[] => value?.split(/\s+/).filter((word) => word !== '') ?? [];
