/** What a reporting verb can govern; a class of verbs shares one answer. */
export type CueClass =
  /** Reports a whole statement: marked words, a que/that clause (« dire, affirmer », "say"). */
  | 'say'
  /** Thought or judgement, reported like speech (« estimer », "believe"). */
  | 'think'
  /** Reports what shall be done: infinitive or clause (« promettre, demander », "urge"). */
  | 'will'
  /** Reports marked words only, never an unmarked clause (« lancer, ironiser », "quip"). */
  | 'manner'
  /** Evaluates with marked words built into the sentence (« dénoncer un “…” », "call"). */
  | 'qualify';

export type VerbForm = 'finite' | 'plural' | 'participle' | 'gerund' | 'infinitive';

/** A regular paradigm: endings by form. `participle` agrees, so it lists all four of fr/es/it/pt. */
export type Paradigm = Readonly<Partial<Record<VerbForm, string>>>;

/** Verbs by their stems: regular ones by paradigm, irregular ones as for cues. */
export interface GoverningVerbs {
  readonly regular: Readonly<Record<string, string>>;
  readonly irregular: readonly string[];
}
