import type { CueClass, Language, Marker, VerbForm } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import { type CueForm, cueForms, irregularForms, regularForms } from './verbs.ts';

export type Gender = 'm' | 'f' | 'x';

/** A phrase that names a source (« selon »): `weak` needs a mark or comma to be believed, `after` follows the words it reports. */
export interface SourcePhrase {
  readonly words: readonly string[];
  readonly trust: 'sure' | 'weak' | 'after' | 'own';
}

/** Gender by noun. */
export interface Genders {
  readonly has: (word: string) => boolean;
  readonly get: (word: string) => Gender | undefined;
}

/** A language file made into look-ups. Built once for each language. */
export interface Lexicon {
  readonly language: Language;
  readonly elided: ReadonlySet<string>;
  readonly hyphenated: RegExp | null;
  readonly enclitic: RegExp | null;
  /** Matches a possessive ending with its apostrophe, or null. */
  readonly possessive: RegExp | null;
  /** Matches an object pronoun hung on its verb with the hyphen, or null. */
  readonly objects: RegExp | null;
  readonly verbEnding: RegExp;
  readonly pluralEnding: RegExp;
  readonly infinitiveEnding: RegExp;
  readonly cues: ReadonlyMap<string, readonly CueForm[]>;
  readonly determiners: ReadonlyMap<string, string>;
  readonly pronouns: ReadonlyMap<string, string>;
  readonly strongPronouns: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, Gender>;
  /** Gender of role nouns; `x` where the noun serves both. */
  readonly roles: Genders;
  readonly anybody: Genders;
  readonly reflexiveOnly: ReadonlySet<string>;
  /** Verbs that report only with the word behind them (« fait savoir »), by the verb's form. */
  readonly light: ReadonlyMap<string, { readonly follow: ReadonlySet<string>; readonly class: CueClass }>;
  /** Verbs by which another voice disputes. */
  readonly denials: ReadonlyMap<string, VerbForm>;
  readonly markers: readonly { readonly words: readonly string[]; readonly status: Marker['status'] }[];
  readonly asides: readonly (readonly string[])[];
  readonly connectives: readonly (readonly string[])[];
  /** Whether a folded word stands in one of the language's lists. */
  readonly has: (list: ListName, word: string) => boolean;
  /** Source phrases as arrays of folded words, longest first. */
  readonly accordingTo: readonly SourcePhrase[];
}

const LISTS = {
  abbreviations: (l: Language) => l.text.abbreviations,
  definite: (l: Language) => l.grammar.definite,
  contracted: (l: Language) => l.grammar.contracted,
  prepositions: (l: Language) => l.grammar.prepositions,
  conjunctions: (l: Language) => l.grammar.conjunctions,
  linkers: (l: Language) => l.grammar.linkers,
  negated: (l: Language) => l.grammar.negated,
  relatives: (l: Language) => l.grammar.relatives,
  clitics: (l: Language) => l.grammar.clitics,
  auxiliaries: (l: Language) => l.grammar.auxiliaries,
  verbs: (l: Language) => l.grammar.verbs,
  adverbs: (l: Language) => l.grammar.adverbs,
  coordinators: (l: Language) => l.grammar.coordinators,
  progressive: (l: Language) => l.grammar.progressive,
  been: (l: Language) => l.grammar.been,
  joints: (l: Language) => l.grammar.joints,
  times: (l: Language) => l.grammar.times,
  speakerPronouns: (l: Language) => l.grammar.speakerPronouns,
  openers: (l: Language) => l.grammar.openers,
  clause: (l: Language) => l.cues.clause,
  clauseAfter: (l: Language) => l.cues.clauseAfter,
  infinitive: (l: Language) => l.cues.infinitive,
  addressee: (l: Language) => l.cues.addressee,
  nouns: (l: Language) => l.cues.nouns,
  comparing: (l: Language) => l.cues.comparing,
  laws: (l: Language) => l.people.laws,
  asWords: (l: Language) => l.cues.asWords,
  bareVerbs: (l: Language) => l.cues.bareVerbs,
  postposed: (l: Language) => l.cues.postposed,
  telling: (l: Language) => l.cues.telling,
  speechNouns: (l: Language) => l.cues.speechNouns,
  particles: (l: Language) => l.people.particles,
  organisations: (l: Language) => l.people.organisations,
  anyOrganisation: (l: Language) => l.people.anyOrganisation,
  documents: (l: Language) => l.people.documents,
  groups: (l: Language) => l.people.groups,
  standsFor: (l: Language) => l.people.standsFor,
  fields: (l: Language) => l.people.fields,
  places: (l: Language) => l.people.places,
  neverNames: (l: Language) => l.people.neverNames,
  naming: (l: Language) => l.notSpeech.naming,
  terms: (l: Language) => l.notSpeech.terms,
  idioms: (l: Language) => l.claims.idioms,
  hearsay: (l: Language) => l.claims.hearsay,
  conditions: (l: Language) => l.claims.conditions,
  negations: (l: Language) => l.claims.negations,
} as const;

export type ListName = keyof typeof LISTS;

const built = new Map<string, Lexicon>();

export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language.code);
  if (known) return known;
  const lexicon = build(language);
  built.set(language.code, lexicon);
  return lexicon;
}

/** `'le la les'` → a set of folded words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(fold));
}

function build(language: Language): Lexicon {
  const sets = Object.fromEntries(
    Object.entries(LISTS).map(([name, get]) => [
      name,
      CASED.has(name) ? casedSet(get(language)) : wordSet(get(language)),
    ]),
  ) as unknown as Record<ListName, ReadonlySet<string>>;
  const hung = language.text.hyphenated.split(' ').filter(Boolean).join('|');
  return {
    language,
    elided: wordSet(language.text.elided),
    hyphenated: hung ? new RegExp(`[-‐‑](?:t[-‐‑'’])?(${hung})$`, 'iu') : null,
    enclitic: language.text.enclitic ? new RegExp(`['’](?:${language.text.enclitic})$`, 'iu') : null,
    possessive: language.text.possessive ? new RegExp(`['’]${language.text.possessive}$`, 'iu') : null,
    objects: language.text.objects ? new RegExp(`[-‐‑](?:${language.text.objects.split(' ').join('|')})$`, 'iu') : null,
    pluralEnding: new RegExp(language.grammar.pluralEnding, 'u'),
    verbEnding: new RegExp(`${language.grammar.verbEndings}$`, 'u'),
    infinitiveEnding: new RegExp(`${language.cues.infinitiveEnding}$`, 'u'),
    cues: cueForms(language),
    determiners: table(language.grammar.determiners),
    pronouns: table(language.grammar.pronouns),
    strongPronouns: table(language.grammar.strongPronouns),
    titles: table(language.people.titles) as ReadonlyMap<string, Gender>,
    roles: withEndings(genders(language.people.roles), language.people.roleEndings),
    anybody: genders(language.people.anybody),
    reflexiveOnly: new Set(
      [...regularForms(language.cues.reflexiveOnly, language.cues.paradigms)].map(([word]) => word),
    ),
    light: new Map(
      language.cues.light.flatMap((phrase) =>
        [...wordSet(phrase.verb)].map(
          (verb) => [verb, { follow: wordSet(phrase.follow), class: phrase.class }] as const,
        ),
      ),
    ),
    denials: new Map([
      ...regularForms(language.claims.denials.regular, language.cues.paradigms),
      ...irregularForms(language.claims.denials.irregular),
    ]),
    markers: language.claims.markers
      .map(({ words, status }) => ({ words: words.split(' ').map(fold), status }))
      .sort((a, b) => b.words.length - a.words.length),
    asides: phrases(language.grammar.asides),
    connectives: phrases(language.grammar.connectives),
    has: (list, word) => sets[list].has(word.replaceAll('’', "'")),
    accordingTo: [
      ...sourcePhrases(language.cues.accordingTo, 'sure'),
      ...sourcePhrases(language.cues.accordingToWeak, 'weak'),
      ...sourcePhrases(language.cues.accordingToAfter, 'after'),
      ...sourcePhrases(language.cues.accordingToOwn, 'own'),
    ].sort((a, b) => b.words.length - a.words.length),
  };
}

function sourcePhrases(list: readonly string[], trust: SourcePhrase['trust']): SourcePhrase[] {
  return list.map((phrase) => ({ words: phrase.split(' ').map(fold), trust }));
}

function phrases(list: string): string[][] {
  return list.split(',').map((phrase) => phrase.trim().split(' ').map(fold));
}

/** Lists in which the capital letter matters: `Intérieur` ends a role, `intérieur` is a word. */
const CASED: ReadonlySet<string> = new Set(['openers', 'fields', 'places', 'neverNames']);

function casedSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

function table(record: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(record).map(([word, value]) => [fold(word), value]));
}

/** Nouns that no list holds are read by their ending (« la programmatrice »). */
function withEndings(listed: ReadonlyMap<string, Gender>, endings: Language['people']['roleEndings']): Genders {
  const patterns = (['f', 'm', 'x'] as const).map(
    (gender) => [gender, new RegExp(`\\p{L}{3}(?:${endings[gender]})$`, 'u')] as const,
  );
  const get = (word: string) => listed.get(word) ?? patterns.find(([, pattern]) => pattern.test(word))?.[0];
  return { get, has: (word) => get(word) !== undefined };
}

function genders(lists: { readonly m: string; readonly f: string; readonly x: string }): Map<string, Gender> {
  const map = new Map<string, Gender>();
  for (const gender of ['m', 'f', 'x'] as const) {
    for (const word of wordSet(lists[gender])) map.set(word, map.has(word) && map.get(word) !== gender ? 'x' : gender);
  }
  return map;
}
