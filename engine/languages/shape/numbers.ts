/** How numbers are written in words: forms without accents, divided by spaces. Values stand behind their word (`deux:2`). */
export interface NumberWords {
  /** Words below a hundred, and hundreds that are one word; they add up (« soixante dix »). */
  readonly values: string;
  /** Words that multiply what stands before them, abbreviations too. */
  readonly multipliers: string;
  /** Parts of a whole (« un huitième »); those in `alone` need no number before them. */
  readonly fractions: string;
  readonly alone: string;
  /** Half of the multiplier beside it (« deux millions et demi », "half a million"). */
  readonly half: string;
  /** Words between the parts of a number (« vingt et un »). */
  readonly and: string;
  /** Phrases for hundredths, divided by commas. */
  readonly percent: string;
  /** Numbers written as one word ("zweihundertfünf"): a word that ends or divides parts, regular expression source, or ''. */
  readonly compound: string;
}
