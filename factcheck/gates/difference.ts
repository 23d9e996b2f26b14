import type { Reading, Term } from '../reading/terms.ts';

export type DifferenceKind =
  /** One denies what the other says. */
  | 'polarity'
  /** A number of the one is not in the other. */
  | 'number'
  | 'year'
  /** Another person, place or institution. */
  | 'name'
  /** Another word in the same place (« exportations » for « importations »). */
  | 'word'
  /** Somebody else says it. */
  | 'claimant'
  /** The check and the article lie too far apart. */
  | 'date'
  /** The check's claim has too few words to be told from others. */
  | 'generic'
  /** The check's claim says much that the claim does not say, or the other way round. */
  | 'check-says-more'
  | 'claim-says-more';

/** What keeps a check from being one of the same claim, in the words of both; a side that has none is empty. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly claim: string;
  readonly check: string;
}

/** A claim and the claim of a check, side by side, as the gates see them. */
export interface Pair {
  readonly claim: Reading;
  readonly check: Reading;
  /** The tokens of `claim` that may say the same: the clauses of the passage that says most of it. */
  readonly scope: { readonly first: number; readonly end: number };
  /** Whether `claim` is one statement rather than a long text that holds it somewhere. */
  readonly short: boolean;
  readonly claimClaimant: string | null;
  readonly checkClaimant: string | null;
  /** Days, YYYY-MM-DD: of the article, and of the claim in the check, else of the check. */
  readonly articleDate: string | null;
  readonly checkDate: string | null;
}

/** One gate: says what differs, or null. */
export type Gate = (pair: Pair) => Difference | null;

/** The stems of a text, or of some of its tokens. */
export function stemsIn(reading: Reading, first = 0, end = Number.POSITIVE_INFINITY): Set<string> {
  return new Set(termsIn(reading, first, end).map(({ stem }) => stem));
}

/** The terms of some of a text's tokens. */
export function termsIn({ terms }: Reading, first: number, end: number): Term[] {
  return terms.filter(({ token }) => token >= first && token < end);
}

/** The stems that both have. */
export function sharedStems(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((stem) => other.has(stem)));
}
