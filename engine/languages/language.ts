/**
 * The one shape that every language file has: data only, no functions. Word lists are strings of words divided by spaces,
 * so that they read as lists and diff by the word; `engine/lexicon` turns them into look-ups. Endings behind a tilde make further
 * words: `claim~s` is "claim" and "claims". In phrases, `caus(é|ée) par` is « causé par » and « causée par ».
 *
 * Verbs are written as stem + paradigm: `er: 'affirm indiqu'` with `paradigms.er` gives affirme, affirment, affirmait … .
 */

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

/** Lists of words by gender and number, or by gender alone. */
export type WordsByAgreement = Readonly<Record<string, string>>;

export interface Language {
  readonly code: string;
  /** English name, for documents and messages. */
  readonly name: string;
  readonly text: {
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
  };
  readonly grammar: {
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
  };
  /** Endings that tell what a word is, whether a list holds it or not: regular expression sources, left out where the language has none that tells. */
  readonly endings: {
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
  };
  readonly cues: {
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
  };
  readonly people: {
    /** Titles before a name by gender: `m`, `f` or `x`. */
    readonly titles: WordsByAgreement;
    /** Small words inside names (`de von al`). */
    readonly particles: string;
    /**
     * Nouns for what people do: masculine, feminine, either; and the stems of those that have a form for each, by the two endings
     * (`'- e': 'avocat'` → avocat, avocate).
     */
    readonly roles: {
      readonly m: string;
      readonly f: string;
      readonly x: string;
      readonly pairs: Readonly<Record<string, string>>;
    };
    /** Nouns for people that name no role and can point at anybody (« homme », "man"). */
    readonly anybody: { readonly m: string; readonly f: string; readonly x: string };
    /**
     * Words for somebody old and somebody young (« vieil », "teenager"), and nouns for somebody in a decade of life (« septuagénaire »): their
     * stems from thirty on in order, a dash for none, and how they end where the stem alone tells too little. All regular expression sources.
     */
    readonly ages: {
      readonly old: string;
      readonly young: string;
      readonly decades?: string;
      readonly decade?: string;
    };
    /** Words for whom somebody has at home, behind « père de », "mother of three": they tell nobody apart. */
    readonly children: string;
    /** Nouns for somebody's mother or father, or ''. */
    readonly parents: string;
    /** Nouns for who somebody is to another one of a family, parents left out, or ''. */
    readonly relations: string;
    /** Nouns for institutions that point back at their own kind alone (« ministère »). */
    readonly organisations: string;
    /** Nouns that can point back at any institution (« groupe », "company"). */
    readonly anyOrganisation: string;
    /** Institutions that are often called after somebody (« la fondation Anne Nom »), where a name stands right behind its noun. */
    readonly calledAfter?: string;
    /** Nouns that may stand for the same institution or the same somebody (« l'entreprise », « le groupe »), one family each. */
    readonly kin: readonly string[];
    /** Offices that one holds at a time and place: they point at whoever was told to hold it, at nobody else (« le maire », « la ministre »). */
    readonly offices?: string;
    /** Nouns that take up an institution of any kind (« la entidad »), or none. */
    readonly wide?: string;
    readonly documents: string;
    /** Documents that somebody writes to somebody: their words may follow in the paragraphs below. */
    readonly letters: string;
    /** Texts that rule rather than say: their words in marks are no quotation. */
    readonly laws: string;
    /** Things with words on them that nobody says: a sign, a label (`panneau pancarte`). */
    readonly signs: string;
    /**
     * Nouns made of adjectives have their gender from article and ending ("der 52-Jährige", "die 52-Jährige"): both, by gender, divided by
     * commas. Nothing where a noun has one gender.
     */
    readonly nounGenders?: Readonly<Record<'m' | 'f', string>>;
    /** Articles that tell of an institution that no pronoun for a man takes it up, nor one for a woman ("die Stadt", "das Amt"). */
    readonly articleGenders?: Readonly<Record<string, 'f' | 'n'>>;
    /** Nouns that begin the name of a place where they have a capital (`Cap Lac Mont`). */
    readonly places: string;
    /** Names of countries that the platform's locale data lack. */
    readonly countries: string;
    /** Nouns for what bears a name, often somebody's, and speaks for nobody (`ouragan navire rue`, "Hurricane Maria"). */
    readonly things: string;
    /** Endings of nouns for people (`trice`, `ologue`), regular expression sources by gender. */
    readonly roleEndings: { readonly m: string; readonly f: string; readonly x: string };
    /** Endings of nouns with a capital that tell where somebody comes from (« le Serbe »), regular expression source, where nouns have none else. */
    readonly origins?: string;
    readonly groups: string;
    /** The ending of a noun for several people, none of whom a list holds („Lehrerinnen“). */
    readonly groupEnding?: string;
    /** How a noun for several people ends, and how the one for one of them does (`ões` → `ão`), several of whom the lists hold one; divided by spaces. */
    readonly plurals?: Readonly<Record<string, string>>;
    /** Nouns that stand for what follows « de »: « les membres de X », « un communiqué de X ». */
    readonly standsFor: string;
    /** Capitalised nouns that end a role before a name (« ministre de l'Intérieur Nom »). */
    readonly fields: string;
    /** Adjectives and nouns of origin or party are capitalised in some languages; these never begin a name. */
    readonly neverNames: string;
  };
  readonly notSpeech: {
    /** Participles that set what a law or a dictionary says (« est défini comme « … » »). */
    readonly defining: string;
    /** Words just before marks that make them a title or a name (« intitulé », « le film »). */
    readonly naming: string;
    /** Words just before marks that make them a term (« le mot », "so-called"). */
    readonly terms: string;
  };
  /**
   * How numbers are written in words: forms without accents, divided by spaces. Values stand behind their word (`deux:2`).
   */
  readonly numbers: {
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
  };
  readonly content: {
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
  };
  readonly notes: {
    /** What stands before the author's name in a line of its own, divided by commas. */
    readonly bylines: string;
    /** Phrases by which an article says that it stood elsewhere first, divided by commas. */
    readonly republished: string;
  };
  readonly claims: {
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
  };
}

/** A marker of dispute in the article's own voice: words divided by spaces. It disputes what the nearest report of its sentence says. */
export interface Marker {
  readonly words: string;
  readonly status: 'author.refuted' | 'author.unsupported' | 'author.distanced';
}

/** Verbs by their stems: regular ones by paradigm, irregular ones as for cues. */
export interface GoverningVerbs {
  readonly regular: Readonly<Record<string, string>>;
  readonly irregular: readonly string[];
}
