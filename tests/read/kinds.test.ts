import { expect, test } from 'vitest';
import { around, besidesProse, blocksOf, PROSE } from './reading.ts';

const KINDS: readonly [rule: string, markup: string, blocks: readonly string[]][] = [
  [
    'headings of every level',
    '<h2>What the port pays</h2><p>Nine million crowns.</p><h4>And when</h4><p>Before the frost.</p>',
    [
      'heading: What the port pays',
      'paragraph: Nine million crowns.',
      'heading: And when',
      'paragraph: Before the frost.',
    ],
  ],
  [
    'a short bold line above a paragraph',
    '<p><strong>What the port pays</strong></p><p>Nine million crowns.</p>',
    ['heading: What the port pays', 'paragraph: Nine million crowns.'],
  ],
  [
    'a bold question of an interview stays a paragraph',
    '<p><b>Will it hold?</b></p><p>We think that it will.</p>',
    ['paragraph: Will it hold?', 'paragraph: We think that it will.'],
  ],
  [
    'list items, one block each',
    '<ul><li>Nine million crowns for the piers.</li><li>Two for the road.</li></ul>',
    ['list: Nine million crowns for the piers.', 'list: Two for the road.'],
  ],
  [
    'a block quotation',
    '<blockquote><p>We will not let it fall.</p></blockquote>',
    ['quote: We will not let it fall.'],
  ],
  [
    'a pull quote, an aside among them',
    '<aside class="pull-quote">“It will not fall.”</aside><blockquote class="pullquote">Never.</blockquote>',
    ['pullquote: “It will not fall.”', 'pullquote: Never.'],
  ],
  [
    'a caption',
    '<figure><img alt="x"><figcaption>The bridge at dawn.</figcaption></figure>',
    ['caption: The bridge at dawn.'],
  ],
  [
    'a caption by name',
    '<div class="wp-caption"><p class="wp-caption-text">The bridge at dawn.</p></div>',
    ['caption: The bridge at dawn.'],
  ],
  [
    'a caption by the credit at its end',
    '<p>The bridge at dawn (Photo: Lise Arden)</p>',
    ['caption: The bridge at dawn (Photo: Lise Arden)'],
  ],
  [
    'a caption shown twice is kept once',
    '<figure><figcaption>The bridge at dawn.</figcaption></figure><div class="gallery"><p>The bridge at dawn.</p></div>',
    ['caption: The bridge at dawn.'],
  ],
  [
    'a caption repeated as a paragraph is both',
    '<figure><figcaption>The bridge at dawn.</figcaption></figure><p>The bridge at dawn.</p>',
    ['caption: The bridge at dawn.', 'paragraph: The bridge at dawn.'],
  ],
  [
    'a credit alone is left out',
    '<p>Photo: Lise Arden</p><figure><span class="photo-credit">Lise Arden</span></figure>',
    [],
  ],
  [
    'a second h1 is a heading',
    '<h1>What the port pays</h1><p>Nine million crowns.</p>',
    ['heading: What the port pays', 'paragraph: Nine million crowns.'],
  ],
];

test.each(KINDS)('%s', (_, markup, blocks) => {
  expect(besidesProse(around(markup))).toEqual(blocks);
});

const TITLE = 'Velmouth keeps its bridge';
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');
const named = `<meta property="og:title" content="${TITLE}">`;

const HEADS: readonly [rule: string, page: string, blocks: readonly string[]][] = [
  [
    'the headline above the article’s element',
    `<header><h1>${TITLE}</h1></header><div class="story">${paragraphs}</div>`,
    [`title: ${TITLE}`],
  ],
  [
    'the headline and not the outlet’s name',
    `<title>${TITLE} | The Velmouth Courier</title>${named}<h1>The Velmouth Courier</h1><h2>${TITLE}</h2><div>${paragraphs}</div>`,
    [`title: ${TITLE}`],
  ],
  [
    'a headline without a heading',
    `${named}<div><div class="big">${TITLE}</div>${paragraphs}</div>`,
    [`title: ${TITLE}`],
  ],
  ['a headline printed twice', `${named}<h1>${TITLE}</h1><div><p>${TITLE}</p>${paragraphs}</div>`, [`title: ${TITLE}`]],
  [
    'a standfirst by name',
    `<article><h1>${TITLE}</h1><p class="standfirst">After four hours of debate, the iron piers get another life.</p>${paragraphs}</article>`,
    [`title: ${TITLE}`, 'standfirst: After four hours of debate, the iron piers get another life.'],
  ],
  [
    'a standfirst outside the text, by the page’s description',
    `<meta name="description" content="After four hours of debate, the iron piers get another life."><header><h1>${TITLE}</h1><p>After four hours of debate, the iron piers get another life.</p></header><div class="article-body">${paragraphs}</div>`,
    [`title: ${TITLE}`, 'standfirst: After four hours of debate, the iron piers get another life.'],
  ],
  [
    'a first paragraph in bold',
    `<article><h1>${TITLE}</h1><p><b>After four hours of debate, the iron piers get another life.</b></p>${paragraphs}</article>`,
    [`title: ${TITLE}`, 'standfirst: After four hours of debate, the iron piers get another life.'],
  ],
  [
    'a first paragraph that the description repeats stays a paragraph',
    `<meta name="description" content="${PROSE[0]}"><article><h1>${TITLE}</h1>${paragraphs}</article>`,
    [`title: ${TITLE}`],
  ],
];

test.each(HEADS)('%s', (_, page, head) => {
  expect(blocksOf(page)).toEqual([...head, ...PROSE.map((text) => `paragraph: ${text}`)]);
});

test('a line in capitals above a break heads its paragraph', () => {
  const text =
    'The keepers of the bridge counted the boats twice, and wrote the number on the wall of their hut at noon.';
  expect(besidesProse(around(`<p>11:48 THE WALL HOLDS<br>${text}</p>`))).toEqual([
    'heading: 11:48 THE WALL HOLDS',
    `paragraph: ${text}`,
  ]);
});

test('a live report in a list is told in paragraphs', () => {
  const entry = '<li><time>21:40</time><h3>The tide turns</h3><p>The keeper says so.</p><p>The mayor agrees.</p></li>';
  expect(besidesProse(around(`<ol>${entry}</ol>`))).toContain('paragraph: The mayor agrees.');
});
