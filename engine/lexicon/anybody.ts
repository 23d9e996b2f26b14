import type { Language } from '../languages/language.ts';
import type { Genders } from './lexicon.ts';
import { remembered } from './remembered.ts';
import { genders } from './role-nouns.ts';

/** The ages that a word may tell of. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Nouns for people that name no role, those for somebody in a decade of life among them. */
export interface Anybody extends Genders {
  /** How old a noun says that somebody is (« septuagénaire »: in the seventies). */
  readonly decade: (word: string) => Years | undefined;
  /** How old a word says that somebody is, an adjective too (« vieille »). */
  readonly years: (word: string) => Years | undefined;
}

/** The age that the first of the stems stands for. */
const FIRST_DECADE = 30;
const OLD: Years = { from: 58, to: 130 };
const YOUNG: Years = { from: 10, to: 38 };

export function anybodyNouns({ anybody, ages }: Language['people']): Anybody {
  const listed = genders(anybody);
  const [old, young] = [ages.old, ages.young].map((words) => new RegExp(`^(?:${words})$`, 'u')) as [RegExp, RegExp];
  const decades = (ages.decades ?? '')
    .split(' ')
    .filter(Boolean)
    .map((stem) => new RegExp(`^${stem}\\p{L}*${ages.decade ?? ''}$`, 'u'));
  const decade = remembered((word: string) => {
    const at = decades.findIndex((noun) => noun.test(word));
    const from = FIRST_DECADE + 10 * at;
    return at === -1 ? undefined : { from, to: from + 9 };
  });
  const years = (word: string) => decade(word) ?? (old.test(word) ? OLD : young.test(word) ? YOUNG : undefined);
  const get = (word: string) => listed.get(word) ?? (decade(word) ? 'x' : undefined);
  return { get, has: (word) => get(word) !== undefined, decade, years };
}
