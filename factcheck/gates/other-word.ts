import { quantitiesOf } from '../reading/quantities.ts';
import type { Reading, Term } from '../reading/terms.ts';
import { lettersOf } from '../search/letters.ts';
import { type Gate, termsIn } from './difference.ts';

/** Words that share so many of their runs of letters are forms of one word. */
const ALIKE = 0.4;

/**
 * One word in place of another between words that agree: "goods deficit" for "manufacturing deficit", « a baissé » for
 * « a augmenté ». A synonym falls under it too; then the check is shown as a related one, which is no mistake.
 */
export const otherWord: Gate = ({ claim, check, scope, short }) => {
  if (!short) return null;
  const terms = termsIn(claim, scope.first, scope.end);
  const steps = aligned(terms, check.terms);
  for (let at = 0; at + 1 < steps.length; at++) {
    const [before, after] = [steps[at] as Step, steps[at + 1] as Step];
    if (after.own - before.own !== 2 || after.theirs - before.theirs !== 2) continue;
    const [own, theirs] = [terms[before.own + 1] as Term, check.terms[before.theirs + 1] as Term];
    if (counted(claim, own) || counted(check, theirs)) continue;
    if (!alike(own, theirs)) return { kind: 'word', claim: own.text, check: theirs.text };
  }
  return null;
};

/** A term of the claim and the same one of the check; the ends of both count as such. */
interface Step {
  readonly own: number;
  readonly theirs: number;
}

/** The longest sequence of terms that both have in this order (Wagner and Fischer 1974). */
function aligned(own: readonly Term[], theirs: readonly Term[]): Step[] {
  const width = theirs.length + 1;
  const longest = new Uint16Array((own.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] as number;
  for (let i = own.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        own[i]?.stem === theirs[j]?.stem ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [{ own: -1, theirs: -1 }];
  for (let i = 0, j = 0; i < own.length && j < theirs.length; ) {
    if (own[i]?.stem === theirs[j]?.stem) steps.push({ own: i++, theirs: j++ });
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [...steps, { own: own.length, theirs: theirs.length }];
}

/** Numbers have a gate of their own. */
function counted(reading: Reading, { token }: Term): boolean {
  return quantitiesOf(reading).some(({ first, end }) => token >= first && token < end);
}

function alike(one: Term, other: Term): boolean {
  const [own, theirs] = [lettersOf(one.whole), new Set(lettersOf(other.whole))];
  const shared = own.filter((run) => theirs.has(run)).length;
  return shared >= ALIKE * Math.min(own.length, theirs.size);
}
