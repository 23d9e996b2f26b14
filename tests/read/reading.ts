import { parseHtml } from '../../cli/parse-html.ts';
import { type Reading, readPage } from '../../page/read/index.ts';

/** Invented paragraphs, long enough to count as prose. */
export const PROSE = [
  'The harbour council of Velmouth voted on Tuesday to keep the old swing bridge, after a debate of four hours.',
  'Engineers had warned in the spring that its iron piers would not stand another winter of heavy storms.',
  'The mayor, Odile Fenwick, said the repairs would be paid for by the port and not by the inhabitants.',
  'Shopkeepers on the east bank welcomed the vote, and promised to keep their doors open during the works.',
] as const;

export const BODY = PROSE.map((text) => `<p>${text}</p>`).join('');

/** Reads a page from markup, as if from a file. */
export function read(html: string, url: string | null = null): Reading {
  return readPage(parseHtml(html), { url, source: 'test' });
}

/** The blocks of a page as `kind: text`. */
export function blocksOf(html: string): string[] {
  return listed(read(html));
}

export function listed({ article }: Reading): string[] {
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

/** The blocks that an article has besides the four invented paragraphs and its title. */
export function besidesProse(html: string): string[] {
  return blocksOf(html).filter(
    (block) => !PROSE.some((text) => block === `paragraph: ${text}`) && !block.startsWith('title: '),
  );
}

/** An article around some markup: two paragraphs before it, two after it. */
export function around(markup: string, head = ''): string {
  const [one, two, three, four] = PROSE;
  return `<!DOCTYPE html><html lang="en"><head><title>Velmouth keeps its bridge</title>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article><h1>Velmouth keeps its bridge</h1><p>${one}</p><p>${two}</p>${markup}<p>${three}</p><p>${four}</p></article>
    <footer>Velmouth Courier, all rights reserved</footer></body></html>`;
}
