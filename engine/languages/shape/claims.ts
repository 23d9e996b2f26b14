/** How claims are disputed. */
export interface ClaimWords {
  /** Words of the article's own that dispute, each with the status that it gives. */
  readonly markers: readonly Marker[];
  /** « sans … preuve », with a few words between, is one as well: no proof of it is given. */
  readonly proof: { readonly without: string; readonly nouns: string };
  /** Words behind a marker that make it an idiom (« à tort ou à raison »). */
  readonly idioms: string;
  /** « présenté par X comme Y »: the participle, the word before the claimant, the word before what is claimed. */
  readonly presented: { readonly participles: string; readonly by: string; readonly as: string };
  /** Prepositions that join a noun for a demand to what is asked for ("a claim for damages"): no content of a statement. */
  readonly purpose: string;
  /** Words for nobody and for few: what they dispute is disputed by hardly anybody ("Few dispute that"). */
  readonly fewOrNone: string;
  /** Nouns for what somebody may be refused, where the verb that denies refuses as well ("denied bail"). */
  readonly withheld: string;
  /** Words that leave nothing out, alone or before a noun (« toute faute », "denied everything"). */
  readonly whole: string;
  /** Stems of verbs that dispute whatever such a word stands before (« conteste toute faute », not « rejette toute offre »). */
  readonly contests: string;
  /** Stems of those that deny whatever follows; the others dispute only a statement (« rejette l'accusation », not « l'offre »). */
  readonly firmDenials: string;
  /** Stems of those whose object may be whoever has spoken ("contradicted her"), where a pronoun stands behind its verb. */
  readonly contradicting?: string;
  /** Verbs by which another voice disputes: regular stems by paradigm, irregular ones as for cues. */
  readonly denials: { readonly regular: Readonly<Record<string, string>>; readonly irregular: readonly string[] };
  /** Verbs that deny only with a particle at the end of their clause ("wies … zurück"). */
  readonly separableDenials?: readonly Readonly<Record<'verbs' | 'particle', string>>[];
  /** Auxiliaries of hearsay (« aurait », « serait »); they only hedge. */
  readonly hearsay: string;
  /** Words that tell hearsay together with others in their clause ("soll … gekauft haben", « al parecer »): what follows, regular expression source, the word right behind where it must be one ("said to have"), and whether the sentence must name who says so. */
  readonly hearsayFrames: readonly {
    readonly verbs: string;
    readonly participle: string;
    readonly next?: string;
    readonly source?: true;
  }[];
  /** Words that make a conditional a condition (« si ») or that stand for a wish. */
  readonly conditions: string;
  /** Negations that turn a marker round (`pas jamais`). */
  readonly negations: string;
  /** Words that take up a statement of the sentence before (« cette affirmation », « c'est faux »). */
  readonly demonstratives: string;
  /** The ending of a conditional that tells hearsay (« présenterait »), or one that never matches. */
  readonly hearsayEnding: string;
  /** Conditionals that tell a wish or a possibility instead, and words that only end so (« pourrait », « portrait »). */
  readonly modals: string;
  /** Forms of the verb « be » that `grammar.passive` does not hold. */
  readonly copulas: string;
  /** Participles that, denied, leave a claim without proof (« n'a pas été confirmé »). */
  readonly confirming: string;
  /** Participles that confirm a statement, and settle a date, a choice or a find as well (« confirmé », « établi »). */
  readonly settling: string;
  /** Participles that refute (« a été démenti »). */
  readonly refuting: string;
  /** Words that, negated, say so of what somebody said (« ce n'est pas le cas », "that is not so"). */
  readonly thus: string;
  /** Adjectives that call a statement false, and that call it unproven. */
  readonly untrue: string;
  readonly unfounded: string;
  /** « sans fondement », „entbehrt jeder Grundlage“: the word that lacks, and what it lacks where a statement is unfounded. */
  readonly groundless: { readonly lacking: string; readonly grounds: string };
  /** What somebody who denies a deed says of himself (« clame son innocence »). */
  readonly innocence: string;
  /** Words by which somebody calls it overdone or out of the question (« exagéré », "absurd"): the voice disputes, and not the article. */
  readonly overdone: string;
  /** Determiners that say that there is none (« aucun », "no"), beside `negations`. */
  readonly none: string;
  /** Words that take up what somebody spoke of, where it is denied that there is any ("no such clause", « aucun ordre de ce genre »). */
  readonly such: string;
  /** Adjectives that call it true: denied, they call it false (« ce n'est pas vrai »). */
  readonly truthful: string;
  /** Nouns for what is claimed (« l'affirmation », « les accusations »). */
  readonly statements: string;
  /** Nouns for what can be proven or denied as a whole (« le lien entre S et S », « l'authenticité de la vidéo »). */
  readonly matters: string;
  /** Nouns for what is claimed only with a clause, a number or a word that points (« l'idée selon laquelle S », « ce chiffre »). */
  readonly partly: string;
  /** Nouns for what is only rumoured. */
  readonly rumours: string;
  /** Stems of verbs and adjectives that lay a deed to somebody's charge (« accuse d'avoir menti », "alleged to have lied"). */
  readonly accusing: string;
  /** What joins such a noun to the clause that it is about, divided by commas (« selon laquelle », « que »). */
  readonly linking: string;
  /** Words before a noun that keep a distance from it (« la prétendue attaque »). */
  readonly pretended: string;
  /** Words that presume what a noun says (« le meurtrier présumé », "the alleged theft"): it is only told on. */
  readonly presumed: string;
  /** Verbs by which somebody denies a deed in the past ("did", "have"), where a form of the verb alone does not tell it. */
  readonly pastHelpers?: string;
  /** The ending of a past in the first person, regular expression source (« nunca toqué »), where subjects are left out. */
  readonly ownPast?: string;
  /** « contrairement à ce que », divided by commas. */
  readonly contrary: string;
  /** « contrairement à [l'affirmation de Nom] », divided by commas. */
  readonly against: string;
  /** What opens a sentence that corrects the one before (« En réalité, … »), divided by commas. */
  readonly reality: string;
  /** Those that as often confirm ("in fact"): only a number or a negation behind them shows that they correct. */
  readonly inFact: string;
  /** What somebody does who proves nothing of what he says ("offered no evidence"). */
  readonly offersNone: string;
  /** What opens a sentence that finds no proof of the one before (« Rien ne le prouve. »), divided by commas. */
  readonly unbacked: string;
  /** Verbs and phrases of doubt, divided by commas, up to what is doubted (« doutent de »). */
  readonly doubts: string;
  /** Phrases, divided by commas, by which somebody sees it another way (« dit le contraire », "saw it differently"). */
  readonly disagreeing: string;
  /** Words for two who act alike (« les deux, tous deux »), phrases divided by commas, and forms of verbs for what both may claim. */
  readonly both?: string;
  readonly claimingForms?: string;
  /** Phrases that do so where they are negated (« n'est pas de cet avis », "is not convinced"). */
  readonly agreeing: string;
  /** Forms of verbs that, negated, dispute the statement before (« ne partage pas ce constat », "does not believe her"). */
  readonly believing: string;
  /** Phrases, divided by commas, that set a report against the statement before it (« affirme au contraire »). */
  readonly opposing: string;
  /** Verbs, divided by commas, by which the article keeps apart from what somebody says (« prétend, se vante »), or ''. */
  readonly distancing: string;
  /** What fact-checks set before a colon, phrases divided by commas: the claim and the verdict, the myth and how it is. */
  readonly labels: { readonly claim: string; readonly verdict: string; readonly myth: string; readonly fact: string };
  /** Phrases, divided by commas, up to the conjunction of what has no proof (« rien ne prouve », "there is no evidence"). */
  readonly unproven: string;
  /** The same of what is not so (« il est faux », "it is not true"). */
  readonly untrueThat: string;
}

/** A marker of dispute in the article's own voice: words divided by spaces. It disputes what the nearest report of its sentence says. */
export interface Marker {
  readonly words: string;
  readonly status: 'author.refuted' | 'author.unsupported' | 'author.distanced';
}
