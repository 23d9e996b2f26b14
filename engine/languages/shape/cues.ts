import type { CueClass, GoverningVerbs, Paradigm } from './verbs.ts';

/** How speech is reported: verbs, nouns and phrases. */
export interface Cues {
  readonly paradigms: Readonly<Record<string, Paradigm>>;
  /** Class → paradigm → stems. */
  readonly verbs: Readonly<Record<CueClass, Readonly<Record<string, string>>>>;
  /** Class → irregular verbs: lemma → forms in the order finite; plural; participle; gerund; infinitive. */
  readonly irregular: Readonly<Record<CueClass, readonly string[]>>;
  /** Verbs that report only with a reflexive (« s'emporter »), stems by paradigm. */
  readonly reflexiveOnly: Readonly<Record<string, string>>;
  /** Forms of verbs that also tell what a thing shows: there only what can speak reports („L'étude montre que S“, no « L'incident montre que S »). */
  readonly showing?: string;
  /** Forms of reporting verbs that are nouns too (`juge note critique`, "report"). */
  readonly nouns: string;
  /** Forms that report marked words only behind the word of `claims.presented.as` (« présente … comme »). */
  readonly comparing: string;
  /**
   * Fixed phrases whose parts together report (« faire savoir », "make clear"): governing forms + word that follows. `objects`: the
   * words of these behind which a noun alone is what is wanted ("called for an inquiry").
   */
  readonly light: readonly {
    readonly verb: string;
    readonly follow: string;
    readonly objects?: string;
    readonly class: CueClass;
  }[];
  /**
   * Verbs that report of somebody or something what stands behind a certain word ("accused Y of cheating", "praised Y for waiting",
   * "described Y as a friend"): those words, and the verbs' stems by paradigm. All of the verbs report. `alone`: what stands behind the
   * word is a statement without the object.
   */
  readonly predicating: readonly {
    readonly words: string;
    readonly alone?: boolean;
    readonly verbs: Readonly<Record<string, string>>;
    readonly irregular?: readonly string[];
  }[];
  /**
   * Verbs of which a noun alone is what is stated or wanted, as a clause would be ("demanded an inquiry", "predicts a slow recovery"); not
   * those that are merely about speech ("criticised the deal"). Regular stems by paradigm, irregular ones as for cues. `texts`: those
   * that do so only of a text ("the poll shows a close race").
   */
  readonly stating?: Readonly<Record<'verbs' | 'texts', GoverningVerbs>>;
  /** Nouns for what is said, thought or promised, whose content follows ("her claim that S", "his promise to leave"), or ''. */
  readonly claimNouns: string;
  /** Prepositions that stand between such a noun and whose it is ("warnings from residents that S"). */
  readonly claimOwners?: string;
  /** Forms of verbs whose subject says what such a noun holds ("voiced concern that S"), or ''. */
  readonly voicing: string;
  /** Words that open a clause for what somebody thinks (« ce que », "what"), or ''. */
  readonly whatPhrases?: string;
  /** Nouns for what something is meant for, told in the words of whoever means it (« L'objectif est de « … » »), or ''. */
  readonly aims?: string;
  /** Forms of « avoir » and the like: whoever has a fear or no doubt says what the noun's clause holds (« a peur que S »), or ''. */
  readonly holding?: string;
  /** The noun whose clause a verb governs through a preposition (« explique le retard par le fait que S »), or ''. */
  readonly facts?: string;
  /** Beginnings of verbs for what somebody wants and what a thing needs or brings (« exige de fermer la rue »), or ''. */
  readonly requiring?: string;
  /** Beginnings of verbs whose subject says with a reflexive pronoun what he or she is (« se dit prêt à »), or ''. */
  readonly avowing?: string;
  /** Beginnings of verbs that say something only where they are negated (« ne cache pas que S »), or ''. */
  readonly concealing?: string;
  /** Forms whose object may be a reported verb in `grammar.gerundEnding` ("admitted taking it"), or ''. */
  readonly gerundObjects: string;
  /** Conjunctions that open a reported clause (`que qu'`, "that"). */
  readonly clause: string;
  /** The conjunction of a question that yes or no would answer (`si`, "whether"). */
  readonly polar: string;
  /** Verbs behind which the word for a condition opens such a question ("asked | if S"), where the language has two. */
  readonly asking?: string;
  /** Auxiliaries of what somebody is going to say, where it is handed out beforehand ("will say that S"). */
  readonly foretelling?: string;
  /** Words of degree that open what is reported ("said | too many had died"). */
  readonly grading?: string;
  /** What somebody does who tells no more ("he said, without | giving details"). */
  readonly withholding?: string;
  /** Prepositions that may stand before such a conjunction (« informó de que »), or ''. */
  readonly clauseAfter: string;
  /** Particles that open a reported infinitive (`de d' à`, "to"). */
  readonly infinitive: string;
  /** Infinitive endings, regular expression source. */
  readonly infinitiveEnding: string;
  /** Forms of verbs by which somebody who was speaking goes on (`continua aggiunge`), where a verb may stand without subject, or ''. */
  readonly continuing: string;
  /** Stems of verbs by which somebody answers whoever asked (« répondre »). */
  readonly answering: string;
  /** Infinitives of three letters and less: other short words have the same endings (`ser ter`), or ''. */
  readonly shortInfinitives: string;
  /** A repeated conjunction opens a report of its own (« dit que S et que T »), else one report goes on over it. */
  readonly splitsReports: boolean;
  /**
   * Verbs that report only with a particle at the end of their clause ("gab … bekannt"): forms as in `irregular`, particles, class. The
   * forms with the particle before them ("bekanntgab", "mitgeteilt", "mitzuteilen") are made of both.
   */
  readonly separable: readonly { readonly verb: string; readonly particles: string; readonly class: CueClass }[];
  /** Forms of the verb by which a text holds words („Im Brief steht, dass S“). */
  readonly standing?: string;
  /** Verbs that with a reflexive tell how somebody is, in the words that follow in marks („zeigte sich „entsetzt““). */
  readonly behaving?: string;
  /** Words that take up the sentence before as what is reported ("Das teilte Name mit"), or ''. */
  readonly takesUp: string;
  /** Phrases that do so before the verb, its subject before or behind it (« c'est ce qu'affirme Nom »), divided by commas, or ''. */
  readonly takesUpWith: string;
  /** Phrases, divided by commas, before the infinitive of what nobody in particular says (« hay que decir que »), or ''. */
  readonly impersonalFrames: string;
  /** Verbs that report without anybody who says it, behind an impersonal pronoun ("es heißt"), or ''. */
  readonly impersonalVerbs: string;
  /** Forms of the verbs by which somebody puts a text out ("issued a statement saying …"). */
  readonly issuing?: string;
  /** Nouns for whatever is written, that take up a text told by another one (« un communiqué … le texte »). */
  readonly anyText: string;
  /** Forms of the verbs by which somebody gets a text or reads it, and is not whose it is (« a reçu un message »). */
  readonly receiving: string;
  /** Forms of the verb by which whoever has spoken goes on, where a pronoun for several may stand for one ("they added"). */
  readonly adding?: string;
  /** Verbs of declining, and what is not told behind them ("declined to comment", "refused to give his name"). */
  readonly silence?: { readonly verbs: string; readonly words: string };
  /** Forms of the verb by which a text, and nobody else, has its words ("it read"), or anybody reads them (« y lit-on »). */
  readonly reading?: string;
  /** Forms of the verb for talking: by its reflexive nobody in particular does (« si parla di «debiti» »), or ''. */
  readonly talks: string;
  /** Forms of verbs whose object says the words behind the colon (« cite sa mère : « … » »). */
  readonly citing: string;
  /** Phrases, divided by commas, that behind a comma comment on the whole clause (« lo cual », « ce qui »), or ''. */
  readonly comments: string;
  /** Conjunctions that open a statement of the journalist's own behind a reported clause ("…, denn …"), or ''. */
  readonly breaksOff: string;
  /** Words for what is said, behind « secondo » and before a verb or participle (`quanto`), or ''. */
  readonly whatWords: string;
  /** Conjunctions that set what one says against what another does (`while whereas`). */
  readonly contrasting: string;
  /** Words that open a reported question (`was wer warum`), or ''. */
  readonly questionWords: string;
  /** Words that open a relative clause and are determiners too (`der die das`), or ''. */
  readonly relativeForms: string;
  /** Verb forms that hardly ever stand but in reported speech (`sei habe werde`), or ''. */
  readonly subjunctive: string;
  /** The ones among these that also tell what would be: they go on with a report only behind one of the others. */
  readonly conditional?: string;
  /** Plurals among these that reported speech takes where its own would be the ones of what is so (`würden`), with an infinitive or participle. */
  readonly toldPlurals?: string;
  /** Prefixes that make other verbs of a verb and leave those forms as they are (`be` + `stehe`, `ent` + `spräche`). */
  readonly toldPrefixes?: string;
  /** An infinitive with its particle inside it ("aufzunehmen"), regular expression source, `(?!)` where there is none. */
  readonly fusedInfinitive: string;
  /** Prepositions and nouns that name together whose saying something is (`nach` + `Angaben Bericht`), or ''. */
  readonly viewPrepositions: string;
  readonly viewNouns: string;
  /** Endings of nouns that are put together and are such nouns („Polizeiangaben“), regular expression source. */
  readonly viewEnding?: string;
  /** Nouns for what is thought that are a source only where the text tells whose it is („nach Ansicht der Ministerin“, no „nach bisherigen Erkenntnissen“). */
  readonly heldViews?: string;
  /** Adverbs by which a sentence goes on with what was told before it („Demnach starben zwei Menschen“). */
  readonly accordingly?: string;
  /** Words before such a noun that make it the view of who was spoken of before or of the subject („nach ihrer Ansicht“). */
  readonly viewOwners?: string;
  /** Whether a clause may follow the verb without conjunction ("he said he would"). */
  readonly bareClause: boolean;
  /** Verbs that open one all the same behind a verb of thinking (« crede sia inutile »). */
  readonly bareBehindThought?: string;
  /** Forms with hardly ever a noun for their object, behind which translations word by word leave the conjunction out (« dijo el agua subía »). */
  readonly bareBehindSaid?: string;
  /** Whether a clause may follow behind a comma alone („sagte, er komme"). */
  readonly bareAfterComma: boolean;
  /** Whether another part of the sentence before the verb moves the subject behind it ("Am Montag sagte Name"). */
  readonly inverts: boolean;
  /** Source phrases that mean who was spoken of before (« a su juicio », "in her view"). */
  readonly accordingToOwn: readonly string[];
  /** Phrases whose last word is the noun that the source begins with (« de source policière »). */
  readonly accordingToNoun: readonly string[];
  /** Words before a source that stand only behind the words themselves („…“, so Name). */
  readonly accordingToAfter: readonly string[];
  /** Words behind a source that mean "according to" (`zufolge`). */
  readonly postposed: string;
  /**
   * Phrases, divided by commas, that make the number behind them a rough one ("about 300"): where no conjunction opens a reported
   * clause they show that it has begun. '' where one does.
   */
  readonly approximate: string;
  /** Forms that govern a bare clause as a rule, so that none of its verbs need be known ("said the plan failed"). */
  readonly bareVerbs: string;
  /** Phrases before a source (« selon », « d'après », "according to"). */
  readonly accordingTo: readonly string[];
  /** The same, but only trusted where a comma or a mark shows it (« pour X, »). */
  readonly accordingToWeak: readonly string[];
  /** Whether such a phrase and its comma mean whose view a clause is, more often than whose good (« Para Nombre, S »). */
  readonly weakStates: boolean;
  /** Words that lead a reporting clause in (« comme le précise Nom », "as Name said"). */
  readonly asWords: string;
  /** Prepositions before whom something is told to, or the medium it is told in (« à l'agence », "told Y"). */
  readonly addressee: string;
  /** Verbs whose object is the person told ("told Y"). */
  readonly telling: string;
  /** Words that make a noun into a source of marked words (communiqué, message). */
  readonly speechNouns: string;
}
