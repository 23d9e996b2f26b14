import { expect, test } from 'vitest';
import { around, BODY, PROSE, read } from './reading.ts';

const TEASER = 'The council of Karsby has met again, and again it has found no answer to the question of the ferry.';
const teasers = (count: number) =>
  `<section>${`<div class="card"><h3><a href="/x">Ferry of Karsby</a></h3><p>${TEASER}</p></div>`.repeat(count)}</section>`;

test.each<[what: string, html: string, url: string | null]>([
  ['an article', around(''), 'https://courier.example/2031/bridge'],
  ['an article in a file', around(''), null],
  ['an article of an early web page', `<html><body>${BODY.repeat(2)}</body></html>`, 'https://old.example/bridge.htm'],
  [
    'a short news item that calls itself an article',
    `<meta property="og:type" content="article"><h1>Bridge</h1><p>${PROSE[0]}</p><p>${PROSE[1]}</p>`,
    'https://courier.example/brief',
  ],
])('%s looks like one', (_, html, url) => {
  expect(read(html, url).looksLikeArticle).toBe(true);
});

test.each<[what: string, html: string, url: string | null]>([
  ['an empty page', '', 'https://courier.example/nothing'],
  ['a home page', teasers(12), 'https://courier.example/'],
  [
    'a home page that calls itself an article',
    `<meta property="og:type" content="article">${teasers(12)}`,
    'https://courier.example/',
  ],
  [
    'a section’s list of articles',
    `<meta property="og:type" content="website"><h1>Harbours</h1>${teasers(20)}`,
    'https://courier.example/harbours',
  ],
  [
    'search results',
    `<form><input type="search"></form><h1>4 results</h1>${teasers(9)}`,
    'https://courier.example/search?q=ferry',
  ],
  [
    'a login page',
    '<h1>Sign in</h1><form><label>Name <input></label><label>Password <input type="password"></label><p>By signing in you agree to our terms and to the rules of the house.</p></form>',
    'https://courier.example/login',
  ],
  [
    'a page of links',
    `<ul>${'<li><a href="/x">Ferry of Karsby</a></li>'.repeat(80)}</ul><p>${PROSE[0]}</p>`,
    'https://courier.example/map',
  ],
  [
    'a little text in a large machine',
    `<p>${PROSE.join('</p><p>')}</p>${'<div class="tile"><span>Ferry of Karsby, Pier 4, departs at noon</span></div>'.repeat(200)}`,
    'https://ferries.example/board',
  ],
])('%s does not', (_, html, url) => {
  expect(read(html, url).looksLikeArticle).toBe(false);
});
