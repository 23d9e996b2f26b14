import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';

/** Whether a word stands where every word has a capital: at the head of a block or sentence, behind a mark, a colon or a dash. */
export function headsSentence({ tokens, lexicon }: Parse, index: number): boolean {
  const before = tokens[index - 1];
  if (!before || before.block !== tokens[index]?.block) return true;
  if (isBehindQuotation(tokens, index)) return false;
  if (before.kind !== 'mark' && !/^[.!?…:;—–•\-[(]$|^\.{3}$/u.test(before.text)) return false;
  // « M. Musk », « J. Lhota »: a stop that belongs to an abbreviation heads nothing.
  const abbreviated = tokens[index - 2];
  return !(
    before.text === '.' &&
    abbreviated &&
    (lexicon.has(List.abbreviations, abbreviated) || /^\p{Lu}$/u.test(abbreviated.text))
  );
}

/** "“…,” Will Example said": behind marks that end with a comma the sentence goes on, and a capital tells a name. */
export function isBehindQuotation(tokens: readonly Token[], index: number): boolean {
  const [comma, mark] = [tokens[index - 2], tokens[index - 1]];
  return mark?.kind === 'mark' && mark.marked !== -1 && comma?.text === ',' && comma.marked === mark.marked;
}
