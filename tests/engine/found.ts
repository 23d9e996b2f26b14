import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import type { Quotation } from '../../engine/model.ts';
import { articleOf } from './articles.ts';

/** A text, the words that are found in it, and who says the first, null where nothing is found. */
export type Row = readonly [text: string, exact: readonly string[], speaker: string | null];

/** Checks a row by the findings that are wanted, and no others. */
export function foundIn(language: string, isWanted: (quotation: Quotation) => boolean) {
  return ([text, exact, speaker]: Row): void => {
    const { quotations, speakers } = analyse(articleOf(text, language));
    const found = quotations.filter(isWanted);
    expect(found.map((one) => one.exact)).toEqual(exact);
    expect(speakers.find(({ id }) => id === found[0]?.speaker)?.name ?? null).toBe(speaker);
  };
}
