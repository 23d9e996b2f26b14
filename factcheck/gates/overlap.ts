import { type Gate, sharedStems, stemsIn, termsIn } from './difference.ts';

/** "Social Security recipients." is told from nothing by three words. */
const FEWEST_TERMS = 4;

/** Share of the words that the other side must have. */
const SHARE = 0.4;

/** A claim in an article may say more around what was checked. */
const OWN_SHARE = 0.34;

/** The check's claim has enough words to be told from others. */
export const generic: Gate = ({ check }) =>
  stemsIn(check).size < FEWEST_TERMS ? { kind: 'generic', claim: '', check: check.text } : null;

/** The claim says half of what the check's claim says, at least. */
export const checkSaysMore: Gate = ({ claim, check, scope }) => {
  const theirs = stemsIn(check);
  const own = stemsIn(claim, scope.first, scope.end);
  const missing = check.terms.filter(({ stem }) => !own.has(stem));
  return sharedStems(own, theirs).size < Math.max(2, SHARE * theirs.size)
    ? { kind: 'check-says-more', claim: '', check: missing.map(({ text }) => text).join(' ') }
    : null;
};

/** And a short claim says little that the check's claim does not say. */
export const claimSaysMore: Gate = ({ claim, check, scope, short }) => {
  const own = stemsIn(claim, scope.first, scope.end);
  const theirs = stemsIn(check);
  const beyond = termsIn(claim, scope.first, scope.end).filter(({ stem }) => !theirs.has(stem));
  return short && sharedStems(own, theirs).size < OWN_SHARE * own.size
    ? { kind: 'claim-says-more', claim: beyond.map(({ text }) => text).join(' '), check: '' }
    : null;
};
