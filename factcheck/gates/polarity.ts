import { remembered } from '../../engine/lexicon/remembered.ts';
import { wordSet } from '../../engine/lexicon/word-set.ts';
import type { Reading } from '../reading/terms.ts';
import { type Gate, sharedStems, stemsIn } from './difference.ts';
import { NEGATION_WORDS } from './negation-words.ts';

/** How far behind its particle a negation may stand. */
const REACH = 6;

/** In a long text a negation concerns what stands so many words from it; in a short one all of its sentence. */
const NEAR = 4;

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
export const polarity: Gate = ({ claim, check, scope, short }) => {
  const shared = sharedStems(stemsIn(claim, scope.first, scope.end), stemsIn(check));
  const one = negations(claim, scope.first, scope.end, shared).find(({ token }) =>
    concerns(claim, token, shared, short ? Number.POSITIVE_INFINITY : NEAR),
  );
  const other = negations(check, 0, check.tokens.length, shared)[0];
  if (Boolean(one) === Boolean(other)) return null;
  return { kind: 'polarity', claim: one?.text ?? '', check: other?.text ?? '' };
};

interface Negation {
  readonly token: number;
  readonly text: string;
}

/** The words that negate. */
function negations(reading: Reading, first: number, end: number, shared: ReadonlySet<string>): Negation[] {
  const { tokens, terms, language } = reading;
  const { sure, paired, particles, without } = tables(language?.code ?? '');
  const found: Negation[] = [];
  let particle = Number.NEGATIVE_INFINITY;
  for (let at = first; at < end; at++) {
    const { low = '', text = '' } = tokens[at] ?? {};
    if (particles.has(low)) particle = at;
    const alone = sure.has(low) || low.endsWith("n't");
    if (alone || (paired.has(low) && at - particle <= REACH)) found.push({ token: at, text });
    // « sans preuve » says how it is told; « sans contrat » matters where the contract is what both speak of.
    const next = without.has(low) ? terms.find(({ token }) => token > at) : undefined;
    if (next && shared.has(next.stem)) found.push({ token: at, text: `${text} ${next.text}` });
  }
  return found;
}

/** Whether a word that both texts have stands near a token, in the same sentence. */
function concerns({ tokens, terms }: Reading, token: number, shared: ReadonlySet<string>, reach: number): boolean {
  return terms.some((term) => {
    if (!shared.has(term.stem) || Math.abs(term.token - token) > reach) return false;
    const between = tokens.slice(Math.min(term.token, token), Math.max(term.token, token));
    return !between.some(({ text }) => /^[.!?…]+$/.test(text));
  });
}
