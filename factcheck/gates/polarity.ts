import { remembered } from '../../engine/lexicon/remembered.ts';
import { wordSet } from '../../engine/lexicon/word-set.ts';
import type { Reading } from '../reading/terms.ts';
import { type Gate, sharedStems, stemsIn } from './difference.ts';
import { NEGATION_WORDS } from './negation-words.ts';

/** How far behind its particle a negation may stand. */
const REACH = 6;

const tables = remembered((code) => {
  const words = NEGATION_WORDS[code];
  return {
    sure: wordSet(words?.sure ?? ''),
    paired: wordSet(words?.paired ?? ''),
    particles: wordSet(words?.particles ?? ''),
    without: wordSet(words?.without ?? ''),
  };
});

/** "More nations should get nukes" is no check of "he never said that more nations should get nukes". */
export const polarity: Gate = ({ claim, check, scope }) => {
  const shared = sharedStems(stemsIn(claim, scope.first, scope.end), stemsIn(check));
  const [one, other] = [
    negationIn(claim, scope.first, scope.end, shared),
    negationIn(check, 0, check.tokens.length, shared),
  ];
  return (one === '') === (other === '') ? null : { kind: 'polarity', claim: one, check: other };
};

/** The first word that negates, or ''. */
function negationIn(
  { tokens, terms, language }: Reading,
  first: number,
  end: number,
  shared: ReadonlySet<string>,
): string {
  const { sure, paired, particles, without } = tables(language?.code ?? '');
  let particle = Number.NEGATIVE_INFINITY;
  for (let at = first; at < end; at++) {
    const low = tokens[at]?.low ?? '';
    if (particles.has(low)) particle = at;
    if (sure.has(low) || low.endsWith("n't")) return tokens[at]?.text ?? '';
    if (paired.has(low) && at - particle <= REACH) return tokens[at]?.text ?? '';
    // « sans preuve » says how it is told; « sans contrat » matters where the contract is what both speak of.
    const next = without.has(low) ? terms.find(({ token }) => token > at) : undefined;
    if (next && shared.has(next.stem)) return `${tokens[at]?.text} ${next.text}`;
  }
  return '';
}
