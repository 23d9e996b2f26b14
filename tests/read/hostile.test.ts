import { expect, test } from 'vitest';
import { readPage } from '../../page/read/index.ts';
import { around, BODY, besidesProse, listed, PROSE, read } from './reading.ts';

test('a form whose inputs take the names of the DOM’s own properties is read as any other element', () => {
  const names = [
    'firstChild',
    'nextSibling',
    'childNodes',
    'nodeType',
    'localName',
    'getAttribute',
    'shadowRoot',
    'parentNode',
    'data',
  ];
  const inputs = names.map((name) => `<input name="${name}">`).join('');
  const { article } = read(around(`<form>${inputs}<p>The tide turned at noon.</p></form>`));
  expect(article.text).toContain('The tide turned at noon.');
});

test('a document whose images take the names of its own properties is read', () => {
  const document = read(around('<p>The tide turned.</p>')).map.root.ownerDocument;
  const names = ['body', 'documentElement', 'querySelector', 'querySelectorAll', 'createRange', 'defaultView'];
  expect(names.every((name) => name in document)).toBe(true);
  // linkedom names nothing after images; a browser does, and what it does is this:
  for (const name of names) Object.defineProperty(document, name, { value: document.createElement('img') });
  expect(() => listed(readAgain(document))).not.toThrow();
});

test('nesting deeper than any stack', () => {
  const deep = 12_000;
  const { article } = read(around(`${'<div>'.repeat(deep)}<p>The tide turned at noon.</p>${'</div>'.repeat(deep)}`));
  expect(article.text).toContain('The tide turned at noon.');
});

test('a very long text is read in good time', () => {
  const started = performance.now();
  const { article } = read(around(`<p>${'The tide turned. '.repeat(60_000)}</p>${'<p>Low water.</p>'.repeat(5_000)}`));
  expect(article.text.length).toBeGreaterThan(1_000_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('names without end are cut, not searched', () => {
  expect(besidesProse(around(`<div class="${'x-'.repeat(200_000)}"><p>The tide turned.</p></div>`))).toEqual([
    'paragraph: The tide turned.',
  ]);
});

test('metadata of the wrong type, broken or without end is passed over', () => {
  const long = 'x'.repeat(1_000_000);
  const heads = [
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": ["a"], "author": {"name": {"x": 1}}, "datePublished": 7}</script>',
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "cut',
    '<script type="application/ld+json">[[[[[[]]]]]]</script><script type="application/ld+json">null</script>',
    `<meta property="og:title" content="${long}"><meta name="author" content="${long}"><meta property="article:published_time" content="${long}">`,
    '<meta property="og:title" content=""><meta property="article:published_time" content="yesterday"><meta property="og:url" content="javascript:alert(1)">',
    '<link rel="canonical" href="http://["><meta property="og:locale" content="<b>">',
  ];
  for (const head of heads) {
    const { article } = read(around('', head));
    expect(article.title).toBe('Velmouth keeps its bridge');
    expect([article.byline, article.published, article.url, article.language]).toEqual([null, null, null, 'en']);
  }
});

test('markup in metadata stays text', () => {
  const { article } = read(
    `<meta property="og:title" content="&lt;img src=x onerror=alert(1)&gt;Velmouth"><div>${BODY}</div>`,
  );
  expect(article.title).toBe('Velmouth');
  expect(listed({ article } as never)).toHaveLength(PROSE.length);
});

function readAgain(document: Document) {
  return readPage(document, { url: null, source: 'test' });
}
