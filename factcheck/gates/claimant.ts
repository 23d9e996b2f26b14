import { wholeForm } from '../../engine/text/whole-form.ts';
import type { Gate } from './difference.ts';
import { NOBODY } from './nobody.ts';

/** Who says it is part of what is checked: the same words of somebody else are another claim. */
export const claimant: Gate = ({ claimClaimant, checkClaimant }) => {
  const [own, theirs] = [nameWords(claimClaimant), nameWords(checkClaimant)];
  if (own.length === 0 || theirs.length === 0 || own.some((word) => theirs.includes(word))) return null;
  return { kind: 'claimant', claim: claimClaimant ?? '', check: checkClaimant ?? '' };
};

/** The words of a name; none where it names nobody in particular (« Sources multiples »). */
function nameWords(name: string | null): string[] {
  const words = (name ?? '').split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => wholeForm(word.toLowerCase()));
  return words.some((word) => NOBODY.has(word)) ? [] : words.filter((word) => word.length > 2);
}
