import type { Language } from '../languages/language.ts';
import type { Token } from '../text/tokens.ts';
import { holds, NO_LISTS, withList } from './bits.ts';
import { SHORT_TITLES } from './foreign-titles.ts';
import { monthsOf } from './months.ts';
import { openingWords } from './opening-words.ts';
import { pluralRoles } from './role-nouns.ts';
import { conditionalForms, toldForms } from './told-forms.ts';
import type { Word } from './words.ts';

/** The word lists of a language that the stages ask for by name. */
export const LISTS = {
  abbreviations: (l: Language) => `${l.text.abbreviations} ${SHORT_TITLES}`,
  questionLabels: (l: Language) => l.text.questionLabels,
  answerLabels: (l: Language) => l.text.answerLabels,
  definite: (l: Language) => l.grammar.definite,
  contracted: (l: Language) => l.grammar.contracted,
  oblique: (l: Language) => l.grammar.oblique,
  prepositions: (l: Language) => l.grammar.prepositions,
  conjunctions: (l: Language) => l.grammar.conjunctions,
  linkers: (l: Language) => l.grammar.linkers,
  negated: (l: Language) => l.grammar.negated,
  restricting: (l: Language) => l.grammar.restricting ?? '',
  relatives: (l: Language) => l.grammar.relatives,
  clitics: (l: Language) => l.grammar.clitics,
  auxiliaries: (l: Language) => l.grammar.auxiliaries,
  verbs: (l: Language) => l.grammar.verbs,
  adverbs: (l: Language) => l.grammar.adverbs,
  coordinators: (l: Language) => l.grammar.coordinators,
  passive: (l: Language) => l.grammar.passive,
  reflexives: (l: Language) => l.grammar.reflexives,
  attaching: (l: Language) => l.grammar.attaching,
  locative: (l: Language) => l.grammar.locative,
  impersonal: (l: Language) => l.grammar.impersonal,
  pointing: (l: Language) => l.grammar.pointing,
  progressive: (l: Language) => l.grammar.progressive,
  stressing: (l: Language) => l.grammar.stressing ?? '',
  been: (l: Language) => l.grammar.been,
  only: (l: Language) => l.grammar.only ?? '',
  joints: (l: Language) => l.grammar.joints,
  times: (l: Language) => l.grammar.times,
  bygone: (l: Language) => l.grammar.bygone ?? '',
  beforeBygone: (l: Language) => l.grammar.beforeBygone ?? '',
  speakerPronouns: (l: Language) => l.grammar.speakerPronouns,
  openers: openingWords,
  clause: (l: Language) => l.cues.clause,
  clauseAfter: (l: Language) => l.cues.clauseAfter,
  infinitive: (l: Language) => l.cues.infinitive,
  addressee: (l: Language) => l.cues.addressee,
  nouns: (l: Language) => l.cues.nouns,
  showing: (l: Language) => l.cues.showing ?? '',
  comparing: (l: Language) => l.cues.comparing,
  laws: (l: Language) => l.people.laws,
  letters: (l: Language) => l.people.letters,
  signs: (l: Language) => l.people.signs,
  takesUp: (l: Language) => l.cues.takesUp,
  standing: (l: Language) => l.cues.standing ?? '',
  behaving: (l: Language) => l.cues.behaving ?? '',
  impersonalVerbs: (l: Language) => l.cues.impersonalVerbs,
  breaksOff: (l: Language) => l.cues.breaksOff,
  neuter: (l: Language) => l.grammar.neuter,
  whatWords: (l: Language) => l.cues.whatWords,
  contrasting: (l: Language) => l.cues.contrasting,
  questionWords: (l: Language) => l.cues.questionWords,
  relativeForms: (l: Language) => l.cues.relativeForms,
  subjunctive: toldForms,
  conditional: conditionalForms,
  viewPrepositions: (l: Language) => l.cues.viewPrepositions,
  viewNouns: (l: Language) => l.cues.viewNouns,
  viewOwners: (l: Language) => l.cues.viewOwners ?? '',
  continuing: (l: Language) => l.cues.continuing,
  shortInfinitives: (l: Language) => l.cues.shortInfinitives,
  asWords: (l: Language) => l.cues.asWords,
  bareVerbs: (l: Language) => l.cues.bareVerbs,
  postposed: (l: Language) => l.cues.postposed,
  claimNouns: (l: Language) => l.cues.claimNouns,
  voicing: (l: Language) => l.cues.voicing,
  aims: (l: Language) => l.cues.aims ?? '',
  claimingForms: (l: Language) => l.claims.claimingForms ?? '',
  facts: (l: Language) => l.cues.facts ?? '',
  gerundObjects: (l: Language) => l.cues.gerundObjects,
  telling: (l: Language) => l.cues.telling,
  speechNouns: (l: Language) => l.cues.speechNouns,
  particles: (l: Language) => l.people.particles,
  organisations: ({ people }: Language) => `${people.organisations} ${people.anyOrganisation}`,
  anyOrganisation: (l: Language) => l.people.anyOrganisation,
  calledAfter: (l: Language) => l.people.calledAfter ?? '',
  documents: (l: Language) => l.people.documents,
  groups: (l: Language) => `${l.people.groups} ${pluralRoles(l)}`,
  standsFor: (l: Language) => l.people.standsFor,
  fields: (l: Language) => l.people.fields,
  places: (l: Language) => l.people.places,
  things: (l: Language) => l.people.things,
  neverNames: (l: Language) => l.people.neverNames,
  defining: (l: Language) => l.notSpeech.defining,
  naming: (l: Language) => l.notSpeech.naming,
  terms: (l: Language) => l.notSpeech.terms,
  presented: (l: Language) => l.claims.presented.participles,
  presentedBy: (l: Language) => l.claims.presented.by,
  idioms: (l: Language) => l.claims.idioms,
  hearsay: (l: Language) => l.claims.hearsay,
  framed: (l: Language) => l.claims.hearsayFrames.map(({ verbs }) => verbs).join(' '),
  conditions: (l: Language) => l.claims.conditions,
  negations: (l: Language) => l.claims.negations,
  demonstratives: (l: Language) => l.claims.demonstratives,
  modals: (l: Language) => l.claims.modals,
  copulas: (l: Language) => l.claims.copulas,
  confirming: ({ claims }: Language) => `${claims.confirming} ${claims.settling}`,
  settling: (l: Language) => l.claims.settling,
  refuting: (l: Language) => l.claims.refuting,
  untrue: (l: Language) => l.claims.untrue,
  thus: (l: Language) => l.claims.thus,
  unfounded: (l: Language) => l.claims.unfounded,
  lacking: (l: Language) => l.claims.groundless.lacking,
  grounds: (l: Language) => l.claims.groundless.grounds,
  innocence: (l: Language) => l.claims.innocence,
  truthful: (l: Language) => l.claims.truthful,
  statements: ({ claims }: Language) => `${claims.statements} ${claims.matters} ${claims.partly}`,
  purpose: (l: Language) => l.claims.purpose,
  fewOrNone: (l: Language) => l.claims.fewOrNone,
  withheld: (l: Language) => l.claims.withheld,
  whole: (l: Language) => l.claims.whole,
  matters: (l: Language) => l.claims.matters,
  partly: (l: Language) => l.claims.partly,
  rumours: (l: Language) => l.claims.rumours,
  overdone: (l: Language) => l.claims.overdone,
  none: (l: Language) => l.claims.none,
  such: (l: Language) => l.claims.such,
  believing: (l: Language) => l.claims.believing,
  pretended: ({ claims }: Language) => `${claims.pretended} ${claims.presumed}`,
  ranges: (l: Language) => l.content.ranges,
  joins: (l: Language) => l.content.joins,
  spans: (l: Language) => l.content.spans,
  months: monthsOf,
  years: (l: Language) => l.content.years,
  repeats: (l: Language) => l.content.repeats,
  futures: (l: Language) => l.content.futures,
  wishes: (l: Language) => l.content.wishes,
  counting: (l: Language) => l.content.counting,
  /** « convaincu », "sure": what fixed phrases say of somebody who thinks so. */
  convictions: ({ cues }: Language) => cues.light.flatMap((p) => (p.class === 'think' ? p.follow : [])).join(' '),
} as const;

/** What `endings` of a language tells, each asked like a list. */
export const ENDINGS = [
  'pluralNoun',
  'adjective',
  'attribute',
  'abstract',
  'trade',
  'participle',
  'doer',
  'ofOneself',
  'collective',
  'preterite',
  'thirdPerson',
  'clearVerb',
  'superlative',
  'verbalAttribute',
  'inflected',
  'toldVerb',
] as const satisfies readonly (keyof Language['endings'])[];

/** Look-ups that tell more than whether they hold a word, phrases by their first word, and endings: asked like lists. */
export const TABLES = [
  'cues',
  'finiteCues',
  'participleCues',
  'gerundCues',
  'plainVerbs',
  'plainPlurals',
  'determiners',
  'pronouns',
  'strongPronouns',
  'titles',
  'roles',
  'anybody',
  'light',
  'predicating',
  'separable',
  'separableParticiples',
  'denials',
  'firmDenials',
  'denyingParticles',
  'accordingTo',
  'markers',
  'contrary',
  'against',
  'linking',
  'reality',
  'offersNone',
  'doubts',
  'disagreeing',
  'opposing',
  'accusing',
  'unproven',
  'claimLabels',
  'republished',
  'comparisons',
  'numberWords',
  'causes',
  'futureEnding',
  'hearsayEnding',
  'takesUpWith',
  'asides',
  'verbEnding',
  'pluralEnding',
  'infinitiveEnding',
  'gerundEnding',
  'adverbEnding',
  'pastEnding',
  ...ENDINGS,
  'fusedInfinitive',
  'owning',
] as const;

export type TableName = (typeof TABLES)[number];
export type ListName = keyof typeof LISTS | TableName;

/** Lists in which the capital letter matters: `Intérieur` ends a role, `intérieur` is a word. */
export const CASED: ReadonlySet<string> = new Set<ListName>(['openers', 'fields', 'places', 'neverNames']);

/** How many lists the bits of a word hold. */
const MOST = 192;

const NAMES: readonly ListName[] = [...(Object.keys(LISTS) as (keyof typeof LISTS)[]), ...TABLES];

/**
 * The number of each list: its place among the bits of a word. Rules ask by number, which costs next to nothing; they ask some
 * twenty times for every word of an article.
 */
export const List = Object.fromEntries(NAMES.map((name, index) => [name, index])) as Readonly<Record<ListName, number>>;

if (NAMES.length > MOST)
  throw new Error('There are more lists than bits of a word: give `Word` and `Bits` another part.');

/** Several lists as bits, laid out as in a word: all of them are asked at once. */
export type Lists = Pick<Word, 'lists0' | 'lists1' | 'lists2' | 'lists3' | 'lists4' | 'lists5'>;

export function listsOf(...lists: readonly number[]): Lists {
  const [lists0, lists1, lists2, lists3, lists4, lists5] = lists.reduce(withList, NO_LISTS);
  return { lists0, lists1, lists2, lists3, lists4, lists5 };
}

/** The lists of both. */
export function joined(a: Lists, b: Lists): Lists {
  return {
    lists0: a.lists0 | b.lists0,
    lists1: a.lists1 | b.lists1,
    lists2: a.lists2 | b.lists2,
    lists3: a.lists3 | b.lists3,
    lists4: a.lists4 | b.lists4,
    lists5: a.lists5 | b.lists5,
  };
}

/** Whether a token stands in one of some lists; no token stands in none. */
export function isInAny(lists: Lists, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { word } = token;
  const shared =
    (word.lists0 & lists.lists0) |
    (word.lists1 & lists.lists1) |
    (word.lists2 & lists.lists2) |
    (word.lists3 & lists.lists3) |
    (word.lists4 & lists.lists4) |
    (word.lists5 & lists.lists5);
  return shared !== 0;
}

/** Whether a token stands in a list; no token stands in none. */
export function isListed(list: number, token: Token | undefined): boolean {
  return token !== undefined && holds(token.word, list);
}
