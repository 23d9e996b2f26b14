import { withoutAccents } from '../../engine/text/fold.ts';
import { remarked } from './marks.ts';

/** What happens to a text on its way to a page: one kind of damage. */
export interface Damage {
  readonly name: string;
  /** How far who-says-what may fall by it, of 1: what cannot be known any more is lost. */
  readonly loss: number;
  /** A paragraph, damaged; `\n\n` in it parts it. */
  readonly damage: (paragraph: string) => string;
  /** Letters change: then the gold is damaged alike. */
  readonly letters?: boolean;
}

/** So many of the marks are lost where some are. */
const EVERY_THIRD = 3;

const between = (open: string, close: string) => (text: string) => remarked(text, (words) => open + words + close);

const bare = (text: string) => withoutAccents(text.replaceAll('ß', 'ss'));

/** A mark that closes, what stands between it and its report, and the first letter of a report that is no name. */
const BEHIND_MARK = /(?<mark>[»”"“])(?<comma>,?) (?<letter>\p{Ll})/gu;

export const DAMAGES: readonly Damage[] = [
  { name: 'marks swapped', loss: 0.01, damage: between('» ', ' «') },
  { name: 'straight marks with blanks', loss: 0.01, damage: between('" ', ' "') },
  { name: 'small angles', loss: 0.01, damage: between('‹ ', ' ›') },
  { name: 'angles typed twice', loss: 0.01, damage: between('<< ', ' >>') },
  { name: 'apostrophes for marks', loss: 0.01, damage: between("''", "''") },
  { name: 'opening marks alone', loss: 0.01, damage: between('« ', ' «') },
  { name: 'entities escaped twice', loss: 0.06, damage: between('&laquo;&nbsp;', '&nbsp;&raquo;') },
  { name: 'marks as bytes', loss: 0.06, damage: between('â€œ', 'â€\u009d') },
  { name: 'replaced marks', loss: 0.02, damage: between('\ufffd', '\ufffd') },
  {
    name: 'every third closing mark lost',
    loss: 0.16,
    damage: (text) => remarked(text, (words, index) => (index % EVERY_THIRD === 0 ? `« ${words}` : `« ${words} »`)),
  },
  { name: 'letters taken apart', loss: 0.005, damage: (text) => text.normalize('NFD') },
  { name: 'accents lost', loss: 0.06, letters: true, damage: bare },
  { name: 'accents for apostrophes', loss: 0.01, damage: (text) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, '´') },
  { name: 'blanks around apostrophes', loss: 0.02, damage: (text) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, " ' ") },
  { name: 'dashes for hyphens', loss: 0.01, damage: (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '–') },
  { name: 'wrapped lines', loss: 0.01, damage: (text) => text.replace(/((?:\S+ ){9}\S+) /gu, '$1\n') },
  {
    name: 'a break behind marks',
    loss: 0.02,
    damage: (text) => text.replace(BEHIND_MARK, '$<mark>$<comma>\n\n$<letter>'),
  },
  {
    name: 'a capital behind marks',
    loss: 0.05,
    damage: (text) =>
      text.replace(
        BEHIND_MARK,
        (...[, , , , , , groups]) => `${groups.mark}${groups.comma} ${groups.letter.toUpperCase()}`,
      ),
  },
  {
    name: 'a stop behind marks',
    loss: 0.12,
    damage: (text) =>
      text.replace(BEHIND_MARK, (...[, , , , , , groups]) => `${groups.mark}. ${groups.letter.toUpperCase()}`),
  },
  { name: 'soft hyphens', loss: 0.005, damage: (text) => text.replace(/(\p{L}{4})(?=\p{L}{4})/gu, '$1\u00ad') },
];
