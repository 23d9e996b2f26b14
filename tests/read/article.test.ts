import { expect, test } from 'vitest';
import { BODY, blocksOf, PROSE } from './reading.ts';

const OTHER =
  'In Karsby, forty miles up the coast, the council has sold its ferry to a company that nobody has heard of.';
const paragraphs = PROSE.map((text) => `paragraph: ${text}`);

/** Pages as they are built in the wild; the same four paragraphs are the article in each. */
const PAGES: readonly [how: string, body: string][] = [
  ['article', `<main><article>${BODY}</article></main>`],
  [
    'div soup without names',
    `<div><div><div><a href="/">Home</a></div></div><div><div>${PROSE.map((text) => `<div>${text}</div>`).join('')}</div></div><div><a href="/x">Imprint</a></div></div>`,
  ],
  [
    'text divided by line breaks',
    `<table><tr><td><a href="/">Home</a></td><td>${PROSE.join('<br><br>')}</td></tr></table>`,
  ],
  [
    'sections made alike, the first one long',
    `<div class="page"><div class="part-1"><p>${PROSE[0]}</p><p>${PROSE[1]}</p><p>${PROSE[2]}</p></div><div class="ad">Buy</div><div class="part-2"><p>${PROSE[3]}</p></div></div>`,
  ],
  [
    'one long paragraph among short ones',
    `<div><p>${PROSE[0]}</p><p>${PROSE[1]}</p></div><div><p>${PROSE[2]}</p><p>${PROSE[3]}</p></div>`,
  ],
  [
    'a column of other articles beside it',
    `<div class="grid"><div class="article-body">${BODY}</div><div class="rail"><p>${OTHER}</p><p>${OTHER.replace('Karsby', 'Orlow')}</p></div></div>`,
  ],
  [
    'comments longer than the article',
    `<div><div class="story-body">${BODY}</div><div id="comments">${`<p>${OTHER}</p>`.repeat(30)}</div></div>`,
  ],
  [
    'comments nobody named, beside a text that is named',
    `<div><div itemprop="articleBody">${BODY}</div><div>${`<p>${OTHER}</p>`.repeat(3)}</div></div>`,
  ],
  ['a form around the whole page', `<form><div class="nav">Home</div><div>${BODY}</div></form>`],
  ['an unlucky name around the article', `<div class="comments-enabled sidebar-right share">${BODY}</div>`],
  [
    'paragraphs with an unlucky name each',
    `<article>${PROSE.map((text) => `<p class="subscription">${text}</p>`).join('')}</article>`,
  ],
  [
    'a footer and an aside in the article',
    `<article>${BODY}<footer><p>${OTHER}</p></footer><aside><p>${OTHER}</p></aside></article>`,
  ],
];

test.each(PAGES)('%s', (_, body) => {
  expect(blocksOf(`<html><body>${body}</body></html>`)).toEqual(paragraphs);
});

test('a page without any text gives an empty article', () => {
  expect(blocksOf('')).toEqual([]);
  expect(blocksOf('<frameset><frame src="x"></frameset>')).toEqual([]);
});
