import type { Analysis } from '../../engine/model.ts';
import type { Gold } from './gold.ts';
import { familyOf, SAME } from './judge-quotations.ts';
import { jaccard, letters, placeOf, placesOf } from './places.ts';

/** The marked words that are nobody's speech and were taken for it. `text`: the letters of the article. */
export function takenForSpeech(gold: Gold, analysis: Analysis, text: string): string[] {
  const marked = analysis.quotations
    .filter((quotation) => familyOf(quotation) === 'marked')
    .map((quotation) => placeOf(analysis.text, quotation));
  return (gold.notSpeech ?? [])
    .map(({ exact }) => exact)
    .filter((exact) =>
      placesOf(text, { exact }).some((one) => marked.some((other) => jaccard(one, other) >= SAME.marked)),
    );
}

/** The texts that are no part of the article and from which something was taken that the article does not quote. */
export function takenBoilerplate(gold: Gold, analysis: Analysis): string[] {
  const quoted = gold.quotations.map(({ exact }) => letters(exact));
  const found = [...analysis.quotations, ...analysis.claims]
    .map(({ exact }) => letters(exact))
    .filter((words) => words.length > 3 && !quoted.some((one) => one.includes(words)));
  return (gold.boilerplate ?? []).filter((text) => found.some((words) => letters(text).includes(words)));
}
