/** What follows a statement, in one language. */
export interface Answers {
  /** Texts in which one says something, and what. */
  readonly statements: readonly (readonly [text: string, said: string])[];
  /** Sentences that dispute it whichever it is, by who disputes; `article` is the journalist, `nobody` who is not named. */
  readonly disputed: Readonly<Record<string, readonly string[]>>;
  /** Sentences that dispute nothing, though they look like it. */
  readonly silent: readonly string[];
  /** The journalist's own sentence, which says nothing of the statement. */
  readonly between: string;
  /** Of the sentences that dispute, some whose noun still names the statement behind that sentence. */
  readonly farther: readonly string[];
}
