import { expect, test } from 'vitest';
import { around, besidesProse } from './reading.ts';

/** How the markup inside an article is turned into text: as a browser shows it, and nothing else. */
const TEXTS: readonly [rule: string, markup: string, blocks: readonly string[]][] = [
  ['whitespace collapses, at the edges it goes', '<p>\n  The   tide\n\tturned. </p>', ['paragraph: The tide turned.']],
  [
    'inline elements never split a word',
    '<p>The <b>dr</b>awbridge w<i>i</i>ll stay.</p>',
    ['paragraph: The drawbridge will stay.'],
  ],
  [
    'a space at an inline edge is one space',
    '<p>The <a href="/x">bridge </a> stays.</p>',
    ['paragraph: The bridge stays.'],
  ],
  [
    'inline links stay inside a quotation',
    '<p>« Le <a href="/pont">pont</a> tiendra », dit-elle.</p>',
    ['paragraph: « Le pont tiendra », dit-elle.'],
  ],
  [
    'blocks are never glued',
    '<div>One bridge stands.<div>Two piers fell.</div>Three ships wait.</div>',
    ['paragraph: One bridge stands.', 'paragraph: Two piers fell.', 'paragraph: Three ships wait.'],
  ],
  [
    'one line break is a line end',
    '<p>High tide at six,<br>\n low tide at noon.</p>',
    ['paragraph: High tide at six,\nlow tide at noon.'],
  ],
  [
    'two line breaks divide paragraphs',
    '<div>The first ship left.<br> <br>The second stayed.</div>',
    ['paragraph: The first ship left.', 'paragraph: The second stayed.'],
  ],
  [
    'a line of NBSP between line breaks is an empty line',
    '<div>The first ship left.<br>&nbsp;<br>The second stayed.</div>',
    ['paragraph: The first ship left.', 'paragraph: The second stayed.'],
  ],
  ['line breaks at the edges say nothing', '<p><br>The tide turned.<br></p>', ['paragraph: The tide turned.']],
  [
    'NBSP and narrow NBSP are kept',
    '<p>«\u00a0Nous tiendrons\u202f!\u00a0», dit-il.</p>',
    ['paragraph: «\u00a0Nous tiendrons\u202f!\u00a0», dit-il.'],
  ],
  [
    'soft hyphens and characters without width are left out',
    '<p>The draw\u00adbridge\u200b of\u2060 Vel\ufeffmouth stays.</p>',
    ['paragraph: The drawbridge of Velmouth stays.'],
  ],
  [
    '<q> has the marks that browsers draw',
    '<p>She said <q>we stay</q>, twice.</p>',
    ['paragraph: She said “we stay”, twice.'],
  ],
  ['<q> at the head of a paragraph', '<p><q><b>We</b> stay</q> she said.</p>', ['paragraph: “We stay” she said.']],
  [
    '<q> inside <q> has single marks',
    '<p>It was <q>not her <q>first</q> storm</q>.</p>',
    ['paragraph: It was “not her ‘first’ storm”.'],
  ],
  [
    '<q> with marks of its own has no others, and an empty one has none',
    '<p>Il dit <q>« oui »</q> et <q></q> part.</p>',
    ['paragraph: Il dit « oui » et part.'],
  ],
  [
    'the call of a footnote is no text',
    '<p>“The wall held”<sup>[2]</sup>, said Ann Example<sup><a href="#n3">3</a></sup>. Nobody<sup>4, 5</sup> slept.<sup>a</sup></p>',
    ['paragraph: “The wall held”, said Ann Example. Nobody slept.a'],
  ],
  [
    'other raised signs are',
    '<p>Le 1<sup>er</sup> mai, 10<sup>3</sup> personnes sur 20 m<sup>2</sup>, le XX<sup>e</sup> siècle <sup>1</sup>.</p>',
    ['paragraph: Le 1er mai, 103 personnes sur 20 m2, le XXe siècle 1.'],
  ],
  ['<wbr> is nothing', '<p>The draw<wbr>bridge stays.</p>', ['paragraph: The drawbridge stays.']],
  [
    'preformatted lines keep their ends',
    '<pre>High tide at six,\nlow tide at noon.</pre>',
    ['paragraph: High tide at six,\nlow tide at noon.'],
  ],
  ['empty blocks are none', '<p></p><p> </p><p>&nbsp;</p><div><br></div>', []],
  [
    'a paragraph left open ends where the next begins',
    '<p>One bridge stands.<p>Two piers fell.',
    ['paragraph: One bridge stands.', 'paragraph: Two piers fell.'],
  ],
  ['hidden by attribute', '<p hidden>Secret cargo was found.</p>', []],
  [
    'hidden by style',
    '<p style="color:red; display: none">Secret cargo was found.</p><p>It <span style="visibility:hidden">never </span>rained.</p>',
    ['paragraph: It rained.'],
  ],
  [
    'words for screen readers alone',
    '<p>The bridge<span class="sr-only"> (opens in a new window)</span> stays.</p>',
    ['paragraph: The bridge stays.'],
  ],
  [
    'scripts, styles and controls',
    '<p>The tide<script>var a = 1</script><style>p{}</style><button>Play</button> turned.</p>',
    ['paragraph: The tide turned.'],
  ],
  ['ruby readings', '<p>The <ruby>橋<rt>hashi</rt></ruby> stays.</p>', ['paragraph: The 橋 stays.']],
  [
    'a span shown as a block divides',
    '<p><span style="display:block">One bridge stands.</span><span style="display:block">Two piers fell.</span></p>',
    ['paragraph: One bridge stands.', 'paragraph: Two piers fell.'],
  ],
];

test.each(TEXTS)('%s', (_, markup, blocks) => {
  expect(besidesProse(around(markup))).toEqual(blocks);
});

test('an open shadow root is read in place of its host, its slots with what fills them', () => {
  const page = around(
    `<story-note><template shadowrootmode="open"><p>Note: <slot>nothing</slot> <slot name="by">nobody</slot></p></template>the keeper spoke<b slot="by">on Monday.</b></story-note>`,
  );
  expect(besidesProse(page)).toEqual(['paragraph: Note: the keeper spoke on Monday.']);
});

test('a closed shadow root has nothing to read', () => {
  expect(
    besidesProse(around('<x-y><template shadowrootmode="closed"><p>Not for us to see.</p></template></x-y>')),
  ).toEqual([]);
});
