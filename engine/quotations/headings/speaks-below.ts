import { blockIndexAt } from '../../block-at.ts';
import type { Entity } from '../../entities/entity.ts';
import { isHeadline } from '../../headings.ts';
import { lowerBound } from '../../lower-bound.ts';
import type { Parse } from '../../parse.ts';
import type { Found } from '../find.ts';
import { fillsHeading } from './fills-block.ts';

/**
 * « Ça suffit », over a part that begins « On arrête là », dit Anne Nom: a heading between the paragraphs that is nothing but marked
 * words with nobody beside them gives, in words of its own, what whoever is quoted first below it says; so does a clause in the
 * article's title (« L'usine ferme : « Nous n'avions pas le choix » »), where it is not all that stands there.
 * @param body the marked words of the running text, in order
 */
export function speaksBelow(parse: Parse, heading: Found, body: readonly Found[]): Found | null {
  if (heading.rule !== 'unattributed' || heading.candidates.length > 0) return null;
  const { blocks } = parse.article;
  const block = blockIndexAt(blocks, heading.start);
  const first = body[lowerBound(body, heading.end + 1, ({ start }) => start)];
  if (!first?.entity) return null;
  const fills = fillsHeading(parse.article, heading);
  if (block === 0)
    return !fills && heading.kind === 'direct' && first.kind === 'direct' && speaks(first.entity) ? first : null;
  if (blocks[block]?.kind !== 'heading' || !fills) return null;
  // The next headline.
  let next = block + 1;
  while (next < blocks.length && !isHeadline(blocks[next]?.kind)) next++;
  return first.start < (blocks[next]?.start ?? Number.POSITIVE_INFINITY) ? first : null;
}

function speaks({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'unnamed';
}
