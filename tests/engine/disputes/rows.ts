/** The statuses of the table, without the part before the dot. */
export type Status = 'refuted' | 'unsupported' | 'distanced' | 'countered' | 'hedged';

/** A text, and what is disputed in it: how, which words, whose. A text alone is a trap. */
export type Row =
  | readonly [text: string]
  | readonly [text: string, status: Status, exact: string, claimant: string | null];
