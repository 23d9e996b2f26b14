import { expect, test } from 'vitest';
import { parseHtml } from '../../cli/parse-html.ts';
import { checksInPropertyMaps } from '../../factcheck/formats/property-maps.ts';
import { microdataOf } from '../../page/read/index.ts';

const items = (body: string) => microdataOf(parseHtml(`<!doctype html><html><body>${body}</body></html>`));

const REVIEW = `
  <article itemscope itemtype="https://schema.org/NewsArticle">
    <div itemprop="review" itemscope itemtype="http://schema.org/ClaimReview" itemref="outlet">
      <h1 itemprop="claimReviewed">The bridge at Marlow
        is closed</h1>
      <link itemprop="url" href="https://plumb-line.example/bridge">
      <time itemprop="datePublished" datetime="2031-03-01">yesterday</time>
      <p itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating">
        <meta itemprop="ratingValue" content="1"><span itemprop="alternateName">Wrong</span>
      </p>
    </div>
  </article>
  <footer id="outlet"><span itemprop="author" itemscope><b itemprop="name">Plumb Line</b></span></footer>`;

test('a check in microdata is read with what it points at', () => {
  expect(checksInPropertyMaps(items(REVIEW))).toEqual([
    expect.objectContaining({
      claim: ['The bridge at Marlow is closed'],
      url: ['https://plumb-line.example/bridge'],
      reviewDate: ['2031-03-01'],
      rating: ['Wrong'],
      ratingValue: ['1'],
      outlet: ['Plumb Line'],
    }),
  ]);
});

test.each([
  ['an item that points at itself', '<div id="a" itemscope itemref="a"><b itemprop="x">1</b></div>'],
  ['two that point at each other', '<div id="a" itemscope itemref="b"></div><div id="b" itemscope itemref="a"></div>'],
  [
    'a form that hides the DOM',
    '<form itemscope><input name="children"><input name="textContent" itemprop="x"></form>',
  ],
  ['items in items in items', '<div itemscope><div itemprop="x" '.repeat(60)],
  ['a property called like an object’s own', '<div itemscope><b itemprop="__proto__ constructor">1</b></div>'],
])('%s does no harm', (_, body) => {
  expect(() => checksInPropertyMaps(items(body))).not.toThrow();
});

test('values stand where the standard says', () => {
  const [item] = items(
    '<div itemscope><a itemprop="a" href="https://x.example/">text</a><data itemprop="b" value="7">seven</data><i itemprop="c d">both</i></div>',
  );
  expect({ ...item?.properties }).toEqual({ a: ['https://x.example/'], b: ['7'], c: ['both'], d: ['both'] });
});
