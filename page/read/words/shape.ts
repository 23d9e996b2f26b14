/** What lines that stand between an article's paragraphs, yet are not its text, begin with or say: one file a language. Lower case throughout. */
export interface ReadingWords {
  /** How a line begins that leads to other articles ("Read also: …"). */
  readonly readAlso: readonly string[];
  /** How a line begins that asks the reader for something (subscribe, follow, sign up). */
  readonly appeals: readonly string[];
  /** Lines that are a button or a label and nothing else. */
  readonly labels: readonly string[];
  /** How a photographer's credit begins. */
  readonly credits: readonly string[];
  /** Headings under which other articles, comments or the author follow. */
  readonly endings: readonly string[];
  /** How a line begins that names the author or the time. */
  readonly bylines: readonly string[];
  /** How a question to the readers begins. */
  readonly polls: readonly string[];
}
