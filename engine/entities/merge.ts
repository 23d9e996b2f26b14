import type { Name } from '../names/find.ts';
import { givenNameGender } from '../names/gender.ts';
import { fold } from '../text/fold.ts';

/** The surface forms of one bearer, fullest first, each with the names that have it. */
export interface Bearer {
  readonly words: readonly string[];
  readonly names: Name[];
}

/**
 * Puts together the names of one person or organisation: `Barack Obama`, `B. Obama`, `Obama`; `Confédération générale du travail`
 * has its initials resolved where they stand in brackets (see acronyms.ts). Longer forms come first, so that a short form finds
 * its bearer wherever in the article the full name stands.
 */
export function mergeNames(names: readonly Name[]): Bearer[] {
  const forms = new Map<string, Name[]>();
  for (const name of names) {
    const key = name.words.map(fold).join(' ');
    forms.set(key, [...(forms.get(key) ?? []), name]);
  }
  const ordered = [...forms.values()].sort((a, b) => weight(b) - weight(a));
  const bearers: { words: readonly string[]; names: Name[] }[] = [];
  for (const group of ordered) {
    const words = (group[0] as Name).words;
    const fitting = bearers.filter((bearer) => isShortFormOf(words, bearer.words));
    const best = fitting.length < 2 ? fitting[0] : nearest(fitting, group);
    if (best) best.names.push(...group);
    else bearers.push({ words, names: [...group] });
  }
  return bearers;
}

/** Full words weigh more than initials: « Valentine Sapounov » leads « V. Sapounov ». */
function weight(group: readonly Name[]): number {
  const words = (group[0] as Name).words;
  return words.reduce((sum, w) => sum + (w.length > 1 ? 10 : 1), 0) * 100 + Math.min(group.length, 99);
}

function nearest<T extends { names: Name[] }>(bearers: readonly T[], group: readonly Name[]): T | undefined {
  const at = (group[0] as Name).first;
  const distance = (b: T) => Math.min(...b.names.map((n) => (n.first <= at ? at - n.first : 100_000 + n.first - at)));
  return [...bearers].sort((a, b) => distance(a) - distance(b))[0];
}

/** `Obama`, `B. Obama`, `Barack` of `Barack Obama`; `Samsung` of `Samsung Electronics`. */
export function isShortFormOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > full.length) return false;
  const a = short.map(fold);
  const b = full.map(fold);
  const last = b.length - 1;
  if (a.length === b.length) {
    const surname = a[last] === b[last] || sameInitial(a[last] as string, b[last] as string);
    return a.length > 1 && surname && a.slice(0, -1).every((w, i) => w === b[i] || sameInitial(w, b[i] as string));
  }
  if (a.length === 1) {
    if (a[0] === b[last] && !isPlaceWord(full, last)) return true;
    return (
      a[0] === b[0] &&
      (givenNameGender(full[0] as string) !== null || /^\p{Lu}/u.test(short[0] as string)) &&
      b.length <= 3
    );
  }
  // Two words and more: in order, with the last one last (« De Santis » of « Nick De Santis »), or at the head.
  if (a[a.length - 1] === b[last]) {
    let k = 0;
    for (const word of b) if (k < a.length && (word === a[k] || sameInitial(a[k] as string, word))) k++;
    return k === a.length;
  }
  return a.every((w, i) => w === b[i]);
}

function sameInitial(initial: string, word: string): boolean {
  return initial.length === 1 && word.startsWith(initial);
}

/** « Université de Bordeaux »: the last word behind a lower-case particle of an organisation is no surname. */
function isPlaceWord(full: readonly string[], index: number): boolean {
  const before = full[index - 1];
  return before !== undefined && /^\p{Ll}/u.test(before) && givenNameGender(full[0] as string) === null;
}
