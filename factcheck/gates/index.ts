import { claimant } from './claimant.ts';
import { date } from './date.ts';
import type { Difference, Gate, Pair } from './difference.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { otherWord } from './other-word.ts';
import { checkSaysMore, claimSaysMore, generic } from './overlap.ts';
import { polarity } from './polarity.ts';

/** Every gate; the order is the one in which differences are shown. */
const GATES: readonly Gate[] = [
  polarity,
  numbers,
  names,
  otherWord,
  claimant,
  date,
  generic,
  checkSaysMore,
  claimSaysMore,
];

/** What keeps a check from being one of the same claim; nothing where all gates are passed. */
export function differencesOf(pair: Pair): Difference[] {
  return GATES.map((gate) => gate(pair)).filter((difference) => difference !== null);
}
