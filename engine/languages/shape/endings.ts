/** Endings that tell what a word is, whether a list holds it or not: regular expression sources, left out where the language has none that tells. */
export interface Endings {
  /** Plurals of nouns ("farmers", no "bus", "boss", "crisis"). */
  readonly pluralNoun?: string;
  /** Adjectives before a noun ("local farmers"), as no verb ends. */
  readonly adjective?: string;
  /** Adjectives that nobody's first name ends like, with those of degree and order („Dauerhafte“, „Neue“). */
  readonly attribute?: string;
  /** Nouns for no person („Nachlässigkeit“). */
  readonly abstract?: string;
  /** Nouns for what people do ("plasterer", « salinera »). */
  readonly trade?: string;
  /** Participles that tell of somebody, with their endings (« nacida en », „kritisierten“). */
  readonly participle?: string;
  /** Whoever does something, and to whom something is done (« el detenido », « il portatore »). */
  readonly doer?: string;
  /** Verbs by whose reflexive somebody speaks of themselves (« se defiende »); of others it says that nobody in particular does (« se dice »). */
  readonly ofOneself?: string;
  /** Adjectives in the feminine that are an institution's as often (« la patronal »). */
  readonly collective?: string;
  /** The simple past, where news tell in it (« pidieron »). */
  readonly preterite?: string;
  /** Verbs of the third person, among words that are no nouns („herrsche“, „prallte“). */
  readonly thirdPerson?: string;
  /** Those that no adjective ends like („belastete“). */
  readonly clearVerb?: string;
  /** Superlatives behind a contraction („am besten“). */
  readonly superlative?: string;
  /** Attributes made of verbs, which a past ends like („die oft erzählte Geschichte“). */
  readonly verbalAttribute?: string;
  /** Adjectives before a noun, with the ending that a verb may have too. */
  readonly inflected?: string;
  /** Verbs that only reported speech has, but for adjectives („es herrsche“). */
  readonly toldVerb?: string;
}
