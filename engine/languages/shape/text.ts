/** How the language is written: what is cut from words, marks, short forms. */
export interface TextWords {
  /** Words that lose their vowel before an apostrophe and are words of their own (`l d qu`). */
  readonly elided: string;
  /** What opens a question of an interview, and an answer, before a colon (`question q`, `réponse r`). */
  readonly questionLabels: string;
  readonly answerLabels: string;
  /** Pronouns that may hang on a verb by a hyphen (`il elle`: dit-il, a-t-elle). */
  readonly hyphenated: string;
  /** Object pronouns that may hang on a verb by a hyphen (`se lhe`: queixou-se, disse-lhe), or ''. */
  readonly objects: string;
  /** The ending that makes a possessive, as a token of its own (`s` in "Smith's"), or ''. */
  readonly possessive: string;
  /** The same ending as a verb: the words behind which it is one, and the verb that it is short for ("he's": `is`), or null. */
  readonly shortVerb: { readonly behind: string; readonly verb: string } | null;
  /** Other endings behind an apostrophe that are words of their own (`ll d ve`), regular expression source or ''. */
  readonly enclitic: string;
  /** Endings for all genders behind a sign inside a word („Sprecher:in“, „ein:e“), regular expression source. */
  readonly genderEndings?: string;
  /** Words that are often typed for another one, which is meant where they cannot stand („das“ for „dass“). */
  readonly misspelt?: Readonly<Record<string, string>>;
  /** Letters that a word may be typed with, and those that the lists have in their place (`ss`, `ß`). */
  readonly respelt?: readonly (readonly [typed: string, meant: string])[];
  /** Words whose full stop ends no sentence (`M Mme Dr art`). */
  readonly abbreviations: string;
  /** Marks that may open a quotation at the outer level, each followed by what may close it. */
  readonly marks: readonly string[];
  /** Frequent words that tell the language from the others. */
  readonly frequent: string;
}
