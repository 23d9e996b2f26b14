/**
 * What may stand around a construction and changes nothing of who says what. In the templates of names stand `{first}` and `{last}` for the
 * parts of the name, `{initial}` for its first letter and `{he/she}` for one word of two by the person's gender.
 */
export interface Contexts {
  /** Words that are not put in lower case behind what a sentence opens with. */
  readonly capitals: RegExp;
  /** First names of women in the rows. */
  readonly women: RegExp;
  /** A paragraph before or behind, `…` for the row. */
  readonly beside: readonly string[];
  /** What a sentence opens with. */
  readonly fronts: readonly string[];
  /** What a report names before its text: a place, an agency, a dash. */
  readonly openings: readonly string[];
  /** What somebody who opens the sentence may do before, up to the verb that they share. */
  readonly acts: readonly string[];
  /** How somebody may be named. */
  readonly named: readonly string[];
}
