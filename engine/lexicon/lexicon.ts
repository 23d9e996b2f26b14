import type { Language } from '../languages/language.ts';
import type { Marker } from '../languages/shape/claims.ts';
import type { Token } from '../text/tokens.ts';
import type { Anybody } from './anybody.ts';
import { buildLexicon } from './build.ts';
import type { Label } from './claim-labels.ts';
import type { DisputingWords } from './disputing-words.ts';
import type { StatingVerbs } from './governing-verbs.ts';
import type { Kinship } from './kin.ts';
import type { LightPhrase } from './light-verbs.ts';
import type { MarkerPhrases } from './marker-phrases.ts';
import { perLanguage } from './per-language.ts';
import type { Phrases } from './phrases.ts';
import type { SeparableFrames } from './separable-verbs.ts';
import type { SourcePhrase } from './source-phrases.ts';
import type { Stems } from './stems.ts';
import type { CueForm, CueGroups } from './verbs.ts';
import type { Word } from './words.ts';

export type Gender = 'm' | 'f' | 'x';

/** Gender by noun. */
export interface Genders {
  readonly has: (word: string) => boolean;
  readonly get: (word: string) => Gender | undefined;
}

/** A language file made into look-ups. Built once for each language. */
export interface Lexicon extends DisputingWords {
  readonly language: Language;
  readonly elided: ReadonlySet<string>;
  /** Words that lost the apostrophe behind an elided one, and how long that is. */
  readonly lost: ReadonlyMap<string, number>;
  /** What only one person says of himself. */
  readonly own: ReadonlySet<string>;
  /** Articles for one that is not known yet, which never stand alone. */
  readonly indefinite: ReadonlySet<string>;
  /** Verbs that ask a question with the word for a condition ("asked if S"). */
  readonly asking: ReadonlySet<string>;
  /** Auxiliaries of what will be said ("the minister | will say that S"). */
  readonly foretelling: ReadonlySet<string>;
  /** Words of degree that go with what stands behind them ("said | too many had died"). */
  readonly grading: ReadonlySet<string>;
  /** What somebody does who tells no more ("without | giving details"). */
  readonly withholding: ReadonlySet<string>;
  /** What tells how early in a day something was. */
  readonly earlyLate: ReadonlySet<string>;
  /** What stresses whoever it stands beside, and tells nobody apart. */
  readonly emphatic: ReadonlySet<string>;
  /** Possessives, as the phrases for one's own view have them (« a su juicio »). */
  readonly whose: ReadonlySet<string>;
  /** Infinitives of the auxiliary before a participle. */
  readonly having: ReadonlySet<string>;
  /** Prepositions before an institution that a verb in the plural speaks for. */
  readonly speaksFrom: ReadonlySet<string>;
  /** Participles that tell how it is known what somebody says ("can be heard saying"). */
  readonly heard: ReadonlySet<string>;
  /** Forms of the verb for talking, by whose reflexive nobody in particular does. */
  readonly talks: ReadonlySet<string>;
  /** Prepositions between an occupation and the employer. */
  readonly employedAt: ReadonlySet<string>;
  readonly hyphenated: RegExp | null;
  readonly enclitic: RegExp | null;
  /** Matches a possessive ending with its apostrophe, or null. */
  readonly possessive: RegExp | null;
  /** Words behind which the possessive ending is a verb. */
  readonly beforeShortVerb: ReadonlySet<string>;
  /** Matches an object pronoun hung on its verb with the hyphen, or null. */
  readonly objects: RegExp | null;
  readonly cues: ReadonlyMap<string, readonly CueForm[]>;
  /** The forms of a reporting verb by what they are, put together once for each. */
  readonly cueGroups: (word: string) => CueGroups;
  readonly determiners: ReadonlyMap<string, string>;
  /** Whether a determiner ends like one that binds its noun to the noun before ("des", "eines"). */
  readonly isGenitive: (determiner: string) => boolean;
  readonly pronouns: ReadonlyMap<string, string>;
  /** A pronoun of its own stands for things and institutions: « he » and « she » are persons. */
  readonly hasNeuter: boolean;
  readonly strongPronouns: ReadonlyMap<string, string>;
  readonly owners: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, Gender>;
  /** Gender of role nouns; `x` where the noun serves both. */
  readonly roles: Genders;
  readonly anybody: Anybody;
  /** The gender of a noun made of an adjective, by its article and its ending. */
  readonly nounGender: (article: string, noun: string) => Gender;
  readonly kin: Kinship;
  /** Offices that one holds at a time and place. */
  readonly offices: ReadonlySet<string>;
  /** Nouns that take up an institution of any kind. */
  readonly wide: ReadonlySet<string>;
  /** Words for whom somebody has at home (« père de | famille »). */
  readonly children: ReadonlySet<string>;
  readonly reflexiveOnly: ReadonlySet<string>;
  /** Verbs that report only with the word behind them (« fait savoir »), by the verb's form and that word. */
  readonly light: ReadonlyMap<string, ReadonlyMap<string, LightPhrase>>;
  /** Verbs that report only with a particle at the end of their clause, by the verb's form. */
  readonly separable: SeparableFrames;
  /** The same by the participle, which has the particle right before it ("hat deutlich gemacht"). */
  readonly separableParticiples: SeparableFrames;
  /** Words behind which something is said of the verb's object, by the verb's form ("accused": of). */
  readonly predicating: ReadonlyMap<string, ReadonlyMap<string, { readonly alone: boolean }>>;
  /** Verbs of which a noun alone is what is stated or wanted. */
  readonly stating: StatingVerbs;
  readonly markers: MarkerPhrases;
  readonly contrary: Phrases<{ readonly words: readonly string[] }>;
  readonly against: Phrases<{ readonly words: readonly string[] }>;
  /** What opens a sentence that judges the one before, with the status that it gives. */
  readonly reality: Phrases<{ readonly words: readonly string[]; readonly status: Marker['status'] }>;
  readonly inFact: Phrases<{ readonly words: readonly string[] }>;
  readonly offersNone: Phrases<{ readonly words: readonly string[] }>;
  /** Verbs that open a clause right behind a verb of thinking. */
  readonly bareBehindThought: ReadonlySet<string>;
  /** Forms of saying behind which translations word by word leave the conjunction out. */
  readonly bareBehindSaid: ReadonlySet<string>;
  /** Forms of verbs whose object says the words behind the colon. */
  readonly citing: ReadonlySet<string>;
  readonly receiving: ReadonlySet<string>;
  /** Nouns for whatever is written. */
  readonly anyText: ReadonlySet<string>;
  /** Verbs by which somebody answers whoever asked. */
  readonly answering: Stems;
  readonly concealing: Stems;
  readonly avowing: Stems;
  readonly holding: ReadonlySet<string>;
  readonly requiring: Stems;
  /** Prepositions between a noun for what is said and whose it is. */
  readonly claimOwners: ReadonlySet<string>;
  /** Relatives that stand for people alone. */
  readonly personalRelatives: ReadonlySet<string>;
  readonly heldViews: ReadonlySet<string>;
  readonly accordingly: ReadonlySet<string>;
  /** „Polizeiangaben“: nouns for what is said that tell by whom. */
  readonly viewCompounds: { readonly has: (word: string) => boolean };
  /** Plurals that reported speech takes for its own (`würden`). */
  readonly toldPlurals: ReadonlySet<string>;
  /** What comments on a whole clause behind its comma. */
  readonly comments: Phrases<{ readonly words: readonly string[] }>;
  /** Verbs by which the article keeps apart from what somebody says. */
  readonly distancing: Phrases<{ readonly words: readonly string[] }>;
  /** What is said of a clause behind it: that nothing proves it, or that it is not so. */
  readonly unproven: Phrases<{ readonly words: readonly string[]; readonly status: Marker['status'] }>;
  readonly claimLabels: Phrases<Label>;
  readonly republished: Phrases<{ readonly words: readonly string[] }>;
  /** What opens a line that points at other pages. */
  readonly elsewhere: Phrases<{ readonly words: readonly string[] }>;
  readonly comparisons: Phrases<{ readonly words: readonly string[] }>;
  readonly causes: Phrases<{ readonly words: readonly string[] }>;
  readonly linking: Phrases<{ readonly words: readonly string[] }>;
  readonly whatPhrases: Phrases<{ readonly words: readonly string[] }>;
  readonly both: Phrases<{ readonly words: readonly string[] }>;
  readonly takesUpWith: Phrases<{ readonly words: readonly string[] }>;
  readonly approximate: Phrases<{ readonly words: readonly string[] }>;
  readonly contrasts: Phrases<{ readonly words: readonly string[] }>;
  readonly asides: Phrases<{ readonly words: readonly string[] }>;
  readonly adding: Phrases<{ readonly words: readonly string[] }>;
  readonly connectives: Phrases<{ readonly words: readonly string[] }>;
  readonly impersonalFrames: Phrases<{ readonly words: readonly string[] }>;
  /** What the lists say of a spelling; each spelling is looked up once. */
  readonly word: (text: string) => Word;
  /** The same of a stretch of a text, by the offsets of its ends. */
  readonly wordIn: (source: string, first: number, last: number) => Word;
  /** Whether a token stands in one of the language's lists; no token stands in none. */
  readonly has: (list: number, token: Token | undefined) => boolean;
  /** The same of a word that is no token: folded, except in the lists in which the capital matters. */
  readonly lists: (list: number, word: string) => boolean;
  readonly accordingTo: Phrases<SourcePhrase>;
  /** The words of the phrases that mean who was spoken of before ("in her view"). */
  readonly ownWords: ReadonlySet<string>;
}

/** All word data of a language, built once. */
export const lexiconOf: (language: Language) => Lexicon = perLanguage(buildLexicon);
