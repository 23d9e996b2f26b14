import { expect, test } from 'vitest';
import { around, read } from './reading.ts';

const of = (head: string, url: string | null = null) => read(around('', head), url).article;
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('JSON-LD: the article among other things, its authors and its date', () => {
  const { byline, published } = of(
    linked({
      '@graph': [
        { '@type': 'WebSite', name: 'The Velmouth Courier' },
        {
          '@type': ['NewsArticle'],
          headline: 'x',
          author: [{ name: 'Ines Marlow' }, 'Bram Tolle'],
          datePublished: '2031-03-04T10:00:00Z',
        },
      ],
    }),
  );
  expect([byline, published]).toEqual(['Ines Marlow, Bram Tolle', '2031-03-04T10:00:00Z']);
});

test('JSON-LD with line ends in strings and a comma too many is mended', () => {
  expect(
    of('<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ines\nMarlow",},}</script>').byline,
  ).toBe('Ines Marlow');
});

test('meta elements where there is no JSON-LD', () => {
  const { byline, published } = of(
    '<meta name="author" content="Par Inès Marlow"><meta property="article:published_time" content="2031-03-04">',
  );
  expect([byline, published]).toEqual(['Inès Marlow', '2031-03-04']);
});

test('an address is no author', () => {
  expect(of('<meta property="article:author" content="https://faces.example/ines">').byline).toBeNull();
});

test('the time element, where nothing else tells the date', () => {
  expect(read(around('<time datetime="2031-03-04">Tuesday</time>')).article.published).toBe('2031-03-04');
});

test('a date of the year nought is none', () => {
  expect(of('<meta property="article:published_time" content="0001-01-01T00:00:00Z">').published).toBeNull();
});

test('the language: the document’s, else what meta elements say', () => {
  expect(of('').language).toBe('en');
  const page = around('', '<meta property="og:locale" content="fr_BE">').replace(' lang="en"', '');
  expect(read(page).article.language).toBe('fr-BE');
});

test('the canonical address of a file is taken as it is', () => {
  expect(of('<link rel="canonical" href="https://courier.example/bridge">').url).toBe('https://courier.example/bridge');
});

test('the canonical address of a page is believed within the same site, and not for the front page', () => {
  const url = 'https://www.courier.example/bridge?from=mail';
  expect(of('<link rel="canonical" href="/bridge">', url).url).toBe('https://www.courier.example/bridge');
  expect(of('<link rel="canonical" href="https://m.courier.example/bridge">', url).url).toBe(
    'https://m.courier.example/bridge',
  );
  expect(of('<link rel="canonical" href="https://elsewhere.example/bridge">', url).url).toBe(url);
  expect(of('<link rel="canonical" href="https://www.courier.example/">', url).url).toBe(url);
});

test('the title where the page shows none', () => {
  const page = around('', '<meta property="og:title" content="The bridge stays">').replace(/<h1>.*<\/h1>/, '');
  expect(read(page).article.title).toBe('The bridge stays');
});

test('an address on another site is kept apart, as what the page says is the original', () => {
  const url = 'https://www.courier.example/a/bridge';
  const original = (href: string, from: string | null = url) =>
    of(`<link rel="canonical" href="${href}">`, from).original;
  expect(original('https://herald.test/bridge')).toBe('https://herald.test/bridge');
  expect(original('https://news.courier.example/bridge')).toBeUndefined();
  expect(original('https://herald.test/')).toBeUndefined();
  expect(original('/bridge')).toBeUndefined();
  expect(original('https://herald.test/bridge', null)).toBeUndefined();
});
