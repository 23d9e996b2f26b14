/** What tells whether a claim can be checked: numbers, time, causes. */
export interface ContentWords {
  /** What compares or tells a change, phrases divided by commas (« a augmenté », "than"). */
  readonly comparisons: string;
  /** What names a cause or an effect, phrases divided by commas (« à cause de », "led to"). */
  readonly causes: string;
  /** Words that open a range of two numbers, and those that join them ("between 3 and 5"). */
  readonly ranges: string;
  readonly joins: string;
  /** Words that, beside a number, make a stretch of time ("the next 400 years"). */
  readonly spans: string;
  readonly months: string;
  /** Words for years behind a number: then they tell an age (« de 32 ans »). */
  readonly years: string;
  /** Nouns behind a number that tell how often (« 300 fois »). */
  readonly repeats: string;
  /** Words that tell of what is to come ("will"), and the endings of verbs that do, regular expression source. */
  readonly futures: string;
  readonly futureEnding: string;
  /** Words that make a sentence a wish or a demand, which nobody can check ("should"). */
  readonly wishes: string;
  /** Forms of verbs that give a number of what was spoken of (« la police en compte 850 », "put the figure at 1,100"). */
  readonly counting: string;
}
