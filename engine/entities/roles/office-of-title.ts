import type { Name } from '../../names/find.ts';
import type { Parse } from '../../parse.ts';
import type { Role } from '../entity.ts';

/** How many letters an abbreviation has at least of which an office can be read. */
const LEAST_LETTERS = 3;

/** "Gov. Ada Quill" … "the governor": a title cut short stands for the office that begins with its letters. */
export function officeOfTitle({ tokens, lexicon }: Parse, { first, title }: Name): Role | null {
  const short = tokens[first - 2];
  const cut = title !== null && tokens[first - 1]?.text === '.' && short && short.low.length >= LEAST_LETTERS;
  const office = cut
    ? [...lexicon.titles.keys()].find((t) => t.length > short.low.length && t.startsWith(short.low))
    : undefined;
  return office && short ? { head: office, words: new Set([office]), text: `${short.text}.` } : null;
}
