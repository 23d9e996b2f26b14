import type { Token } from './tokens.ts';

/** The signs that rules ask for; the place of each is its bit in `Word.sign`. */
const SIGNS = [...',.;:!?…()[]—–-―¿¡•&/%°€$£»”"\'’', '...'];

const bits: ReadonlyMap<string, number> = new Map(SIGNS.map((sign, index) => [sign, 1 << index]));

/** The bit of a spelling that is one of the signs, else 0. */
export function signOf(text: string): number {
  return bits.get(text) ?? 0;
}

/**
 * Several signs as one number: `signs(',;:')`. A token is asked for all of them at once, without a pattern that runs over its text.
 * @throws where a sign has no bit
 */
export function signs(list: string): number {
  let all = 0;
  for (const sign of list) {
    const bit = signOf(sign);
    if (bit === 0) throw new Error(`“${sign}” is missing in the list of signs.`);
    all |= bit;
  }
  return all;
}

/** Whether a token is one of some signs; no token is none. */
export function isSign(token: Token | undefined, some: number): boolean {
  return token !== undefined && (token.word.sign & some) !== 0;
}

/** What ends a sentence, three points typed one by one excepted. */
export const STOPS = signs('.!?…');
export const DASHES = signs('—–―-');
/** Signs that part clauses. */
export const PAUSES = signs(',;:');
/** Signs behind which another statement begins. */
export const BREAKS = signs(';:');

/** A quotation mark of no pair (« …, affirme Nom ». »): it parts words like a stop. */
export function isStrayMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.marked === -1;
}
