import type { Language } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import { BIT, CASED, holds, LISTS, type ListName } from './lists.ts';
import { wordSet } from './word-set.ts';

/** A spelling with what the language's lists say of it: one for all its tokens. */
export interface Word {
  readonly text: string;
  /** Lower case, typographic apostrophe made plain: what the word lists hold. */
  readonly low: string;
  readonly capital: boolean;
  /** One bit for each list, the first 32 lists here, the others in `moreLists`. */
  readonly lists: number;
  readonly moreLists: number;
}

/** Spellings kept; a corpus of many articles must not grow without end. */
const MOST_KEPT = 50_000;

const CAPITAL = /^\p{Lu}/u;

type Bits = readonly [number, number];
const NONE: Bits = [0, 0];

/** The look-ups of a language by word. A spelling is folded and looked up once, then remembered. */
export function wordsOf(language: Language) {
  const folded = bitsOf(language, (name) => !CASED.has(name), wordSet);
  const cased = bitsOf(language, (name) => CASED.has(name), casedSet);
  const kept = new Map<string, Word>();

  function make(text: string): Word {
    const low = fold(text);
    const [a, b] = folded.get(low) ?? NONE;
    const [c, d] = cased.get(text.replaceAll('’', "'")) ?? NONE;
    return { text, low, capital: CAPITAL.test(text), lists: a | c, moreLists: b | d };
  }

  function word(text: string): Word {
    const known = kept.get(text);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = make(text);
    kept.set(text, made);
    return made;
  }

  return { word, lists: (list: ListName, text: string) => holds(word(text), list) };
}

function bitsOf(
  language: Language,
  chosen: (name: string) => boolean,
  split: (list: string) => Iterable<string>,
): ReadonlyMap<string, Bits> {
  const bits = new Map<string, Bits>();
  for (const name of Object.keys(LISTS) as ListName[]) {
    if (!chosen(name)) continue;
    for (const word of split(LISTS[name](language))) {
      const [a, b] = bits.get(word) ?? NONE;
      const bit = BIT[name];
      bits.set(word, bit < 32 ? [a | (1 << bit), b] : [a, b | (1 << (bit & 31))]);
    }
  }
  return bits;
}

function casedSet(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}
