import { type Edit, editsOf } from './edit.ts';
import { beside, isApostrophe, isInWord, REPLACED, standsAlone, type WholeText } from './whole-text.ts';

/** “�” where a quotation mark, an apostrophe or a dash was; all stay where accented letters are lost as often. */
export function replacedSigns(block: string, whole: WholeText): Edit[] {
  if (!block.includes('\ufffd') || whole.lost.letters) return [];
  return editsOf(block, REPLACED, true, (match) => {
    const lost = beside(block, match);
    if (isInWord(lost)) return isApostrophe(lost) ? '’' : null;
    return whole.lost.marks && standsAlone(lost) ? '–' : '"';
  });
}
