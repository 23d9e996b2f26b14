import { LANGUAGES } from '../languages/index.ts';
import { type Edit, editsOf } from './edit.ts';

/** Accents, primes and opening marks that stand for an apostrophe between two letters: « l´eau », „geht‘s“. */
const TAKEN_FOR = /(?<=\p{L})[´`ʼ′‘‛](?=\p{L})/gu;

const elided = [...new Set(LANGUAGES.flatMap(({ text }) => text.elided.split(' ')))].filter(Boolean).join('|');

/** « l ' eau », « l' eau », as translating machines set it; a blank before the apostrophe alone shows that it opens marked words ("all 'agreed'"). */
const SPACED_BEHIND = new RegExp(
  `(?<=(?<![\\p{L}'’‘])(?:${elided}|aujourd))(?: ['’´\`] | ?[´\`] ?|['’] )(?=\\p{L})`,
  'giu',
);

/** « l?eau », « qu?il »: no question ends inside a word. */
const UNWRITTEN = new RegExp(`(?<=(?<![\\p{L}'’])(?:${elided}|aujourd))\\?(?=[aeiouyhà-ÿœ])`, 'giu');

/** "don ' t", "the mayor ' s" */
const SPACED_BEFORE = /(?<=\p{L})(?: ['’´`] ?| ?[´`] ?|['’] )(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu;

/** « l''eau », "don''t": an apostrophe that a database has doubled. */
const DOUBLED = new RegExp(
  `(?<=(?<![\\p{L}'’])(?:${elided}|aujourd))(?:''|’’)(?=\\p{L})|(?<=\\p{L})(?:''|’’)(?=(?:s|t|re|ve|ll|d|m)(?![\\p{L}'’]))`,
  'giu',
);

/** Signs that stand for an apostrophe, and spaces around one. */
export function apostrophes(text: string): Edit[] {
  return [TAKEN_FOR, SPACED_BEHIND, UNWRITTEN, SPACED_BEFORE, DOUBLED].flatMap((pattern) =>
    editsOf(text, pattern, false, () => '’'),
  );
}
