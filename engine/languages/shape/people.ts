import type { WordsByAgreement } from './agreement.ts';

/** What people, groups and institutions are called. */
export interface People {
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
}
