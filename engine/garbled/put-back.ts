import type { Analysis, Article, Block, ClaimQuantity, Finding, Span, TextNote } from '../model.ts';
import { CONTEXT } from '../publish.ts';
import type { Edit } from './edit.ts';
import type { Legible } from './legible.ts';

/**
 * What was found in the legible text, at its places in the article itself: `exact`, `prefix` and `suffix` are the words as the page has
 * them, so that they are found there again. Names, mentions and cues stay legible. A note tells what was garbled.
 */
export function putBack(analysis: Analysis, article: Article, legible: Legible): Analysis {
  const { text } = article;
  const spanned = <T extends Span>(item: T): T => ({ ...item, ...legible.placeOf(item) });
  const found = <T extends Finding>(item: T): T => {
    const { start, end } = legible.placeOf(item);
    return {
      ...item,
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
      evidence: item.evidence.map(spanned),
    };
  };
  const quantity = (item: ClaimQuantity): ClaimQuantity => {
    const { start, end } = legible.placeOf(item);
    return { ...item, start, end, exact: text.slice(start, end) };
  };
  return {
    ...analysis,
    text,
    blocks: withLanguages(article.blocks, analysis.blocks.map(spanned)),
    quotations: analysis.quotations.map((item) => ({ ...found(item), children: item.children.map(spanned) })),
    claims: analysis.claims.map((item) => ({ ...found(item), quantities: item.quantities.map(quantity) })),
    notes: [
      ...noteOn(legible.edits),
      ...analysis.notes.map((note) => ({ ...spanned(note), evidence: note.evidence.map(spanned) })),
    ],
  };
}

/** The article's own blocks, with the language of what was read there where that is another than the article's. */
function withLanguages(blocks: readonly Block[], read: readonly Block[]): Block[] {
  let at = 0;
  return blocks.map((block) => {
    while (at + 1 < read.length && (read[at] as Block).end <= block.start) at++;
    const language = read[at]?.language;
    return language ? { ...block, language } : block;
  });
}

/** What a reader sees to be garbled; what only looks right is no news. */
function noteOn(edits: readonly Edit[]): TextNote[] {
  const seen = edits.filter(({ visible }) => visible);
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return [];
  return [
    {
      kind: 'garbled-characters',
      start: first.start,
      end: last.end,
      message: `${seen.length} character${seen.length === 1 ? ' is' : 's are'} garbled: read as what ${seen.length === 1 ? 'it stands' : 'they stand'} for`,
      evidence: seen.map(({ start, end }) => ({ start, end, role: 'mark' as const })),
    },
  ];
}
