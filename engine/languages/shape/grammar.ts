import type { WordsByAgreement } from './agreement.ts';

/** How its sentences are built, and the small words that build them. */
export interface Grammar {
  /** All nouns are capitalised: a capital alone makes no name. */
  readonly capitalNouns: boolean;
  /** An auxiliary and its participle enclose all that stands between them ("hat … gesagt"). */
  readonly bracket: boolean;
  /** A number with a stop is an ordinal before a capital ("am 12. Oktober"). */
  readonly ordinals: boolean;
  /** Nouns and names stand before the noun or name that they describe, with no word between ("Smith spokesman Ann Example"). */
  readonly nounsPile: boolean;
  /** People have two surnames and go by the first (« Peral » for « Juan Peral García »). */
  readonly twoSurnames: boolean;
  /** A verb alone has a subject: who was spoken of before (« Añadió que … »); verbs precede their subject freely. */
  readonly dropsSubject: boolean;
  /** Ending that only plural verbs have, auxiliaries among them, regular expression source. */
  readonly pluralEnding: string;
  /** Determiners by gender and number: `m`, `f` or `x` + `s`, `p` or `x`. */
  readonly determiners: WordsByAgreement;
  /** Words that point back at somebody known: only a noun after one of these is looked up among the people. */
  readonly definite: string;
  /** Articles for one that is not known yet, where they never stand alone (`a an`). */
  readonly indefinite?: string;
  /** Articles and pronouns that are never a subject's (`dem einem ihm`), or ''. */
  readonly oblique: string;
  /** Determiner and preposition in one (`du des au aux`). */
  readonly contracted: string;
  readonly prepositions: string;
  /** Prepositions of place: a name that only ever stands behind one is a place. */
  readonly locative: string;
  /** Prepositions that bind a noun to the noun before it (« président de », "head of"). */
  readonly attaching: string;
  /** Ending of a participle that goes with the main clause (`ant`, `ing`), regular expression source. */
  readonly gerundEnding: string;
  /** Words that join clauses; a subject never reaches back over one. */
  readonly conjunctions: string;
  /** The conjunctions among these that join words of one kind (`et ou`). */
  readonly coordinators: string;
  /** Relative pronouns in subject position (`qui`, "who"). */
  readonly relatives: string;
  /** Those of them that stand for people alone ("who"), where others do not. */
  readonly personalRelatives?: string;
  /** Relative pronouns in any other position (`dont où`, "whom whose"). */
  readonly linkers: string;
  /** Subject pronouns by gender and number, as for determiners; `n` for what is no person, and then `m` and `f` are persons alone ("it"). */
  readonly pronouns: WordsByAgreement;
  /** Pronouns that take up who was named last, and no subject (« celle-ci », „dieser“), or ''. */
  readonly pointing: string;
  /** Words for the first and for the second of two who were told of together ("the | former", « la | seconde »). */
  readonly ofTwo?: { readonly first: string; readonly second: string };
  /** Possessives of whoever writes (« selon | nos | informations »). */
  readonly ours: string;
  /** What stresses a pronoun or a noun and tells nobody apart ("he | himself", « el | propio | alcalde »). */
  readonly emphatic?: string;
  /** Ending of a verb that hardly any adjective of a masculine noun has (« le ministre | assume », « el alcalde | aclara »), a regular expression. */
  readonly actsEnding?: string;
  /** Pronouns that stand for nobody in particular (`on`, "one"). */
  readonly impersonal: string;
  /** A word that holds the place of the subject before its verb ("there is no water"). */
  readonly existential?: string;
  /** Pronouns for things and for nobody that may be a subject (« todo indica que »), where verbs have one left out, or ''. */
  readonly neuter: string;
  /** Words that take a following infinitive back (« sans préciser »). */
  readonly negated: string;
  /** The half of a negation that, alone, leaves nothing but what follows « que » (« ne reconnaît qu'un retard »). */
  readonly restricting?: string;
  /** Pronouns after a preposition (« selon lui »), by gender and number. */
  readonly strongPronouns: WordsByAgreement;
  /** Determiners that tell whose something is, where they go by the owner, by the owner's gender and number ("his"). */
  readonly owners?: WordsByAgreement;
  /** Weak words between subject and verb: object pronouns, negation. */
  readonly clitics: string;
  readonly auxiliaries: string;
  /** Auxiliaries that make a passive unless a reflexive stands before them (« est accusé » is no report). */
  readonly passive: string;
  /** Participles of the passive's own verb (`été`, "been"). */
  readonly been: string;
  /** Words that leave one thing alone to a verb (« solo acepta »), where they stand before it. */
  readonly only?: string;
  /** Auxiliaries that make a present of a participle ("is saying"). */
  readonly progressive: string;
  /** Auxiliaries that stress that something is so before a verb's base form ("did say"), or none. */
  readonly stressing?: string;
  readonly reflexives: string;
  /** Common finite verbs that report nothing: they show that a stretch of text is a clause. */
  readonly verbs: string;
  /** Endings that only finite verbs have, as a regular expression source without anchors. */
  readonly verbEndings: string;
  /** Ordinary verbs by paradigm: they show that words hold a clause, where no ending does. */
  readonly plainVerbs: Readonly<Record<string, string>>;
  readonly adverbs: string;
  /** Ending of regular adverbs (`ment`, `ly`). */
  readonly adverbEnding: string;
  /** Ending of verbs that may be participles as well ("shared"): finite where a subject stands before and an object behind. */
  readonly pastEnding?: string;
  /** Names of days, moments and the like that may stand between verb and subject. */
  readonly times: string;
  /** First and second person: outside marks never a source. */
  readonly speakerPronouns: string;
  /** What only one person says of himself (`je mon`, "I my"): an institution does not. */
  readonly own: string;
  /** Infinitives of the auxiliary that a participle may stand behind (« après avoir rappelé que »), or ''. */
  readonly having: string;
  /** Prepositions before an institution that a verb in the plural speaks for (« Desde la empresa aseguran que … »), or ''. */
  readonly speaksFrom: string;
  /** Participles that tell in the passive how it is known what somebody says ("can be heard saying"). */
  readonly heard?: string;
  /** Prepositions between an occupation and the employer (« ingénieure chez Nom »), where these lead to no place. */
  readonly employedAt?: string;
  /** Connectives that open a sentence and report nothing, divided by commas (`en effet, mais`). */
  readonly connectives: string;
  /** Phrases that add to a clause and begin none („und zwar“), divided by commas. */
  readonly adding?: string;
  /** Words for a day gone by ("yesterday"). */
  readonly bygone?: string;
  /** What tells how early in a day something was ("said | late on Monday"). */
  readonly earlyLate?: string;
  /** Words before a time that has gone by ("last week"). */
  readonly beforeBygone?: string;
  /** Fixed adverbial phrases, divided by commas, that may stand inside a report (« de son côté »). */
  readonly asides: string;
  /** Fixed phrases, divided by commas, that set somebody apart from whoever was told of before (« pour sa part »). */
  readonly contrasts: string;
  /** Endings of adjectives of kind and origin, regular expression source (« pénale internationale »). */
  readonly relational: string;
  /** Prepositions inside names of institutions (« Organisation de la santé »). */
  readonly joints: string;
  /** Words at the head of a sentence that are capitalised for that reason alone, besides the small words that the lists above hold. */
  readonly openers: string;
}
