import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHtml } from '../../cli/parse-html.ts';
import { readPage } from '../../page/read/index.ts';
import { around, PROSE, read } from './reading.ts';

const PAGE = around('<p>« Le <a href="/pont">draw\u00adbridge</a>  tien<b>dra\u00a0»</b>,<br> dit-elle.</p>');
const QUOTED = '« Le drawbridge tiendra\u00a0»,\ndit-elle.';

test('ranges cover exactly the characters of a span, one for each text node', () => {
  const { article, map } = read(PAGE);
  const start = article.text.indexOf(QUOTED);
  const ranges = map.rangesOf({ start, end: start + QUOTED.length });
  expect(ranges.map(String)).toEqual(['« Le ', 'draw\u00adbridge', '  tien', 'dra\u00a0»', ',', 'dit-elle.']);
});

test('the two ends of a span may lie inside text nodes', () => {
  const { article, map } = read(PAGE);
  const start = article.text.indexOf('bridge tien');
  expect(map.rangesOf({ start: start + 1, end: start + 9 }).map(String)).toEqual(['ridge', '  ti']);
});

test('a place that is not in the text has no offset', () => {
  const html = PAGE.replace('<footer>', '<footer id="end">');
  const document = parseHtml(html);
  const { map } = readPage(document, { url: null, source: 'test' });
  const footer = document.getElementById('end') as HTMLElement;
  expect(map.offsetOf(footer.firstChild as Text, 3)).toBeNull();
  expect(map.offsetOf(footer, 0)).toBeNull();
});

test('a place between two elements is where the text after it begins', () => {
  const document = parseHtml(PAGE);
  const { article, map } = readPage(document, { url: null, source: 'test' });
  const paragraphs = Array.from(document.querySelectorAll('article p'));
  expect(map.offsetOf(paragraphs[1] as Element, 0)).toBe(article.text.indexOf(PROSE[1]));
  expect(map.offsetOf(paragraphs[1] as Element, 1)).toBe(article.text.indexOf(PROSE[1]) + PROSE[1].length);
});

test('the place inside a left-out character belongs to the text before it', () => {
  const document = parseHtml(PAGE);
  const { article, map } = readPage(document, { url: null, source: 'test' });
  const text = (document.querySelector('article a') as Element).firstChild as Text;
  expect(map.offsetOf(text, 4)).toBe(article.text.indexOf('bridge tien'));
});

test('characters that have left the page have no range', () => {
  const document = parseHtml(PAGE);
  const { article, map } = readPage(document, { url: null, source: 'test' });
  ((document.querySelector('article a') as Element).firstChild as Text).data = 'dr';
  const start = article.text.indexOf('bridge tien');
  expect(map.rangesOf({ start, end: start + 6 })).toEqual([]);
});

/** Markup of all that text can go through: marks, breaks, inline and block elements, characters without a width. */
const markup = fc.letrec<{ node: string; text: string; element: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, tie('text'), tie('element')),
  text: fc
    .array(
      fc.constantFrom(
        'a',
        'é',
        '😀',
        ' ',
        '  ',
        '\n',
        '\u00a0',
        '\u202f',
        '\u00ad',
        '\u200b',
        '«',
        '“',
        '-',
        '&amp;',
        'mot ',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
  element: fc
    .tuple(
      fc.constantFrom('b', 'a href="#"', 'span', 'div', 'p', 'li', 'br', 'figcaption', 'h2', 'p hidden', 'pre', 'td'),
      fc.array(tie('node'), { maxLength: 4 }),
    )
    .map(([tag, inner]) => (tag === 'br' ? '<br>' : `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`)),
})).node;

const page = fc.array(markup, { maxLength: 8 }).map((parts) => around(parts.join('')));

test('every character of the text leads to the page and back', () => {
  fc.assert(
    fc.property(page, (html) => {
      const { article, map } = read(html);
      for (let offset = 0; offset < article.text.length; offset += 1) {
        const [range, ...others] = map.rangesOf({ start: offset, end: offset + 1 });
        expect(others).toEqual([]);
        // Only line ends and the blank lines between blocks stand nowhere in the page.
        if (!range) expect(article.text[offset]).toBe('\n');
        else {
          expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(offset);
          expect(String(range).replace(/\s/, ' ').replace('\u00a0', ' ')).toBe(
            article.text[offset]?.replace(/\s/, ' ').replace('\u00a0', ' '),
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('blocks are in order, never overlap, and make up the text', () => {
  fc.assert(
    fc.property(page, (html) => {
      const { article } = read(html);
      expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')).toBe(article.text);
      for (const { start, end } of article.blocks) expect(end).toBeGreaterThan(start);
    }),
    { numRuns: 60 },
  );
});

test('reading leaves the document as it was', () => {
  fc.assert(
    fc.property(page, (html) => {
      const document = parseHtml(html);
      const before = document.toString();
      const { article, map } = readPage(document, { url: null, source: 'test' });
      map.rangesOf({ start: 0, end: article.text.length });
      expect(document.toString()).toBe(before);
    }),
    { numRuns: 60 },
  );
});
