import type { Article, TextNote } from '../model.ts';

/** The page names an address on another site as the text's own: it shows what stood elsewhere. The note stands on the title. */
export function originalElsewhere({ original, blocks }: Article): TextNote[] {
  const head = blocks.find(({ kind }) => kind === 'title') ?? blocks[0];
  if (!original || !head || !URL.canParse(original)) return [];
  const { start, end } = head;
  return [
    {
      kind: 'original-elsewhere',
      start,
      end,
      message: `the page names another site as the original: ${new URL(original).hostname}`,
      evidence: [{ start, end, role: 'mark' }],
    },
  ];
}
