import type { Block, TextNote } from '../model.ts';

/** Blocks in another language than the article's: an author's box that was not translated, a passage left in the original. */
export function foreignPassages(blocks: readonly Block[]): TextNote[] {
  const runs: { start: number; end: number; language: string }[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    const { start, end, language } = block;
    const run = runs.at(-1);
    if (language && run && before?.language === language) run.end = end;
    else if (language) runs.push({ start, end, language });
    before = block;
  }
  return runs.map(({ start, end, language }) => ({
    kind: 'foreign-passage',
    start,
    end,
    message: `a passage is in another language than the article (${language})`,
    evidence: [{ start, end, role: 'mark' }],
  }));
}
