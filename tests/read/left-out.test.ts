import { expect, test } from 'vitest';
import { around, besidesProse, blocksOf } from './reading.ts';

/** What stands between the paragraphs of an article and is none of its text. */
const LEFT_OUT: readonly [what: string, markup: string][] = [
  ['navigation', '<nav><p>All about bridges, harbours, piers and the people who keep them standing</p></nav>'],
  ['breadcrumbs', '<div class="breadcrumb"><a href="/">Home</a> › <a href="/port">Port</a></div>'],
  ['an aside', '<aside><p>Subscribers read the whole story of the harbour in our archive of forty years.</p></aside>'],
  [
    'related links',
    '<div class="related-articles"><h3>More</h3><p>Another bridge falls in Karsby after a night of heavy rain, and nobody is hurt.</p></div>',
  ],
  ['a “read also” line', '<p>Read also: <a href="/karsby">Another bridge falls in Karsby</a></p>'],
  ['« à lire aussi »', '<p><strong>À lire aussi :</strong> <a href="/k">Un autre pont tombe à Karsby</a></p>'],
  ['« voir aussi » with nothing after it', '<p><strong>Voir aussi sur Le Phare :</strong></p>'],
  ['„Lesen Sie auch“', '<p>Lesen Sie auch: <a href="/k">Noch eine Brücke fällt</a></p>'],
  ['«lee también»', '<p>Lee también: <a href="/k">Cae otro puente en Karsby</a></p>'],
  ['«leggi anche»', '<p>Leggi anche: <a href="/k">Crolla un altro ponte a Karsby</a></p>'],
  ['«leia também»', '<p>Leia também: <a href="/k">Cai outra ponte em Karsby</a></p>'],
  ['a “see also” line without a link', '<p>SEE ALSO: “I never saw the bridge open,” says the keeper of Karsby</p>'],
  ['«leggi anche» without a link', '<p>» Leggi anche: «Il ponte cantava», dice il custode di Karsby</p>'],
  ['«también en»', '<div><b>También en El Faro:</b> <a href="/k">Es falso que el puente de Karsby cante</a></div>'],
  ['„auch auf“', '<div><b>Auch auf Leuchtturm:</b> <a href="/k">Die Brücke von Karsby singt nicht</a></div>'],
  ['«inscríbase»', '<div>¡Inscríbase a nuestro boletín! «El puerto en su mesa», dice la directora.</div>'],
  ['a poll', '<p><b>Sondagem:</b> Concorda com a frase «a ponte canta»? <a href="/y">Sim</a> <a href="/n">Não</a></p>'],
  [
    'an advertisement under its label',
    '<div><small>PUBLICIDADE</small><br><b>"Móveis Orlow: sente-se e fique"</b></div>',
  ],
  [
    'a list of links',
    '<ul><li><a href="/1">Another bridge falls in Karsby</a></li><li><a href="/2">The ferry of Orlow is sold</a></li></ul>',
  ],
  [
    'a paragraph that is one link',
    '<p><a href="/karsby">Another bridge falls in Karsby after a night of heavy rain</a></p>',
  ],
  [
    'a newsletter box',
    '<div class="newsletter-signup"><p>Our letter from the harbour brings you every Friday what the week has washed up.</p></div>',
  ],
  ['an appeal in the text', '<p><a href="/letter">Sign up</a> for our letter from the harbour, every Friday.</p>'],
  [
    'a cookie box',
    '<div id="cookie-banner"><p>We and our partners keep small files on your device to show you what you like.</p></div>',
  ],
  [
    'comments',
    '<section class="comments"><p>I have crossed this bridge every day for thirty years and never saw it open.</p></section>',
  ],
  [
    'an author box',
    '<div class="author-box"><p>Ines Marlow has written about the harbour since she was fifteen years old.</p></div>',
  ],
  ['share buttons', '<div class="social-share"><span>Share on Chirper</span></div>'],
  ['tags', '<div class="tags"><a href="/t">Bridges</a>, <a href="/p">Port</a></div>'],
  ['an advertising label', '<p>Advertisement</p><p>PUBLICITÉ</p><p>Anzeige</p>'],
  [
    'a paywall’s offer',
    '<div class="paywall-offer"><p>The rest of this story is for subscribers: one crown for the first month.</p></div>',
  ],
  [
    'a closed dialog',
    '<div role="dialog"><p>Please choose the edition of the Courier that you would like to read today.</p></div>',
  ],
];

test.each(LEFT_OUT)('%s', (_, markup) => {
  const page = around(markup);
  const kept = besidesProse(page);
  expect(kept).toEqual([]);
});

test('byline and date lines at the head go, wherever the caption stands', () => {
  const markup = (line: string) =>
    around('').replace('</h1>', `</h1><figure><figcaption>The bridge at dawn.</figcaption></figure><p>${line}</p>`);
  for (const line of [
    'By Ines Marlow, harbour correspondent',
    'Published on 4 March 2031',
    'Par Inès Marlow',
    'Mis à jour le 4 mars 2031 à 10h12',
  ]) {
    expect(besidesProse(markup(line))).toEqual(['caption: The bridge at dawn.']);
  }
});

test('a paragraph that begins like a byline is kept', () => {
  expect(besidesProse(around('<p>By noon the last ship had left.</p>'))).toEqual([
    'paragraph: By noon the last ship had left.',
  ]);
});

test('a post from elsewhere that the article shows is kept, whatever box it stands in', () => {
  const post = '<div class="social-embed"><blockquote><p>They will never open it again.</p></blockquote></div>';
  expect(besidesProse(around(post))).toEqual(['quote: They will never open it again.']);
});

const OTHER = '<p>Another bridge falls in Karsby after a night of heavy rain, and nobody is hurt.</p>';

test('a heading that announces other articles goes with the rest of its box', () => {
  expect(besidesProse(around(`<div><h3>Related stories</h3>${OTHER}${OTHER}</div>`))).toEqual([]);
});

test('in the flow of the text it goes with the list below it, and no paragraph more', () => {
  const list = '<h3>Related stories</h3><ul><li>The ferry of Orlow is sold</li></ul>';
  expect(besidesProse(around(`${list}<p>The vote was close.</p>`))).toEqual(['paragraph: The vote was close.']);
});

test('at the end of the text it goes with all that follows', () => {
  const page = around('').replace('</article>', `<h2>You may also like</h2>${OTHER}</article>`);
  expect(besidesProse(page)).toEqual([]);
});

test('headings in a row that are links lead to other articles; one alone heads a part of this one', () => {
  const heading = (text: string) => `<h3><a href="/x">${text}</a></h3>`;
  expect(besidesProse(around(heading('Ferry of Orlow sold') + heading('Karsby without a bridge')))).toEqual([]);
  expect(besidesProse(around(heading('What the port pays')))).toEqual(['heading: What the port pays']);
});

test('an article of nothing but short lines is not trimmed away', () => {
  const lines = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `<p>Line ${i} of the harbour song that has no end and no full stop</p>`,
    ).join('');
  expect(blocksOf(`<article><h1>Song</h1>${lines(3)}</article>`)).toHaveLength(4);
  expect(blocksOf(`<article><h1>Song</h1>${lines(40)}</article>`).length).toBeGreaterThan(30);
});
