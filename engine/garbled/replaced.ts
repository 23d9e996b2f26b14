import { type Edit, editsOf } from './edit.ts';

/** The sign for what could not be read, one or several. */
const REPLACED = /\ufffd+/g;
/** Between two letters it is an apostrophe only where a word is elided or contracted; else an accented letter is lost. */
const ELISION = /(?:^|[^\p{L}])(?:[cdjlmnst]|\p{L}*qu)$/iu;
/** No word is elided before a consonant: « d�clar� ». */
const VOWEL = /^[aeiouyh\u00e0-\u017f]/iu;
const CONTRACTION = /^(?:s|t|re|ve|ll|d|m)(?!\p{L})/u;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /^\s?$/u;
/** No elided word is longer. */
const LONGEST = 8;

interface Lost {
  readonly before: string;
  readonly after: string;
}

/** So many signs to one accented letter: where letters are lost more often, nobody can tell them from signs at the edge of a word. */
const SIGNS_TO_A_LETTER = 4;

/** “�” where a quotation mark, an apostrophe or a dash was; all stay where accented letters are lost as often. */
export function replacedSigns(text: string): Edit[] {
  const around = ({ index, 0: lost }: RegExpMatchArray): Lost => {
    const [start, end] = [index ?? 0, (index ?? 0) + lost.length];
    return { before: text.slice(Math.max(0, start - LONGEST), start), after: text.slice(end, end + LONGEST) };
  };
  const all = [...text.matchAll(REPLACED)].map(around);
  const letters = all.filter((lost) => isInWord(lost) && !isApostrophe(lost)).length;
  if (letters * SIGNS_TO_A_LETTER > all.length - letters) return [];
  // Where some stand at their words as marks do, those between spaces are dashes.
  const standsAtWord = all.some((lost) => !isInWord(lost) && !standsAlone(lost));
  return editsOf(text, REPLACED, true, (match) => {
    const lost = around(match);
    if (isInWord(lost)) return isApostrophe(lost) ? '’' : null;
    return standsAtWord && standsAlone(lost) ? '–' : '"';
  });
}

const isInWord = ({ before, after }: Lost): boolean => WORD.test(before.at(-1) ?? '') && WORD.test(after[0] ?? '');

const isApostrophe = ({ before, after }: Lost): boolean =>
  (ELISION.test(before) && VOWEL.test(after)) || CONTRACTION.test(after);

const standsAlone = ({ before, after }: Lost): boolean => SPACE.test(before.at(-1) ?? '') && SPACE.test(after[0] ?? '');
