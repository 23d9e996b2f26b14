import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';
import type { ReadingWords } from './shape.ts';

/** All languages are asked at once: the page's declared language is often wrong, and the words hardly clash. */
const ALL: readonly ReadingWords[] = [de, en, es, fr, it, pt];

export type WordUse = keyof ReadingWords;

/** One text for comparing: lower case without accents (capitals often lose theirs: « A lire »), one kind of apostrophe and space. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`]/gu, '’')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();
}

/** Whether a folded line is one of the words of a use, up to the punctuation around it. */
export function says(use: WordUse, line: string): boolean {
  return WHOLE[use].has(bare(line));
}

/**
 * Whether a folded line begins with the words of a use, at a word's end.
 * @param before what must stand right behind these words, as a regular expression source
 */
export function beginsWith(use: WordUse, line: string, before = ''): boolean {
  const start = line.replace(/^[^\p{L}\p{N}©]+/u, '');
  const words = OPENINGS[use].exec(start)?.[0];
  return words !== undefined && new RegExp(`^${before}`, 'u').test(start.slice(words.length));
}

function bare(line: string): string {
  return line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function table<T>(make: (words: readonly string[]) => T): Record<WordUse, T> {
  const of = (use: WordUse) => make(ALL.flatMap((language) => language[use].map(folded)));
  return {
    readAlso: of('readAlso'),
    appeals: of('appeals'),
    labels: of('labels'),
    credits: of('credits'),
    endings: of('endings'),
    bylines: of('bylines'),
    polls: of('polls'),
  };
}

const WHOLE = table((words) => new Set(words.map(bare)));
const OPENINGS = table(
  (words) =>
    new RegExp(
      `^(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
      'u',
    ),
);
