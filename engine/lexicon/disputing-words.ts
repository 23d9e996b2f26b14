import type { Language } from '../languages/language.ts';
import type { VerbForm } from '../languages/shape/verbs.ts';
import { fold } from '../text/fold.ts';
import { Phrases, phraseList } from './phrases.ts';
import { type Stems, stems } from './stems.ts';
import { irregularForms, regularForms } from './verbs.ts';
import { spelledOut, wordSet } from './word-set.ts';

/** The words by which a voice disputes what another one states, and those that lay something to somebody's charge. */
export interface DisputingWords {
  /** Verbs by which another voice disputes. */
  readonly denials: ReadonlyMap<string, ReadonlySet<VerbForm>>;
  /** The ones among them that deny whatever follows. */
  readonly firmDenials: Stems;
  /** The ones among them that dispute whatever is denied altogether. */
  readonly contests: Stems;
  /** The ones among them whose object may be whoever has spoken. */
  readonly contradicting: Stems;
  /** Verbs that deny only with a particle, with that particle. */
  readonly denyingParticles: ReadonlyMap<string, readonly string[]>;
  readonly doubts: Phrases<{ readonly words: readonly string[] }>;
  /** By what somebody sees it another way, some of it only where it is negated. */
  readonly disagreeing: Phrases<{ readonly words: readonly string[]; readonly negated: boolean }>;
  /** What sets a report against the statement before it. */
  readonly opposing: Phrases<{ readonly words: readonly string[] }>;
  /** What a noun is only presumed to be (« présumé », "alleged"). */
  readonly presumed: ReadonlySet<string>;
  /** The first letters of what proves a statement (« étay », of « étayé » and « étayer »). */
  readonly proving: ReadonlySet<string>;
  /** Verbs by which somebody denies a deed in the past ("did", "have"), and how such a verb ends in the first person where it tells the subject. */
  readonly pastHelpers: ReadonlySet<string>;
  readonly ownPast: RegExp;
  /** Words that lay a deed to somebody's charge. */
  readonly accusing: Stems;
}

/** Letters by which « étayer » is known for kin of « étayé ». */
export const PROVING = 4;

export function disputingWords(language: Language): DisputingWords {
  const { claims } = language;
  const denials = denialForms(language);
  const firm = stems(claims.firmDenials);
  return {
    denials,
    firmDenials: { has: (word) => denials.has(word) && firm.has(word) },
    contests: stems(claims.contests),
    contradicting: stems(claims.contradicting ?? ''),
    denyingParticles: denyingParticles(language),
    doubts: new Phrases(phraseList(claims.doubts)),
    disagreeing: new Phrases([
      ...phraseList(claims.disagreeing).map(({ words }) => ({ words, negated: false })),
      ...phraseList(claims.agreeing).map(({ words }) => ({ words, negated: true })),
    ]),
    opposing: new Phrases(claims.opposing === '' ? [] : phraseList(claims.opposing)),
    presumed: wordSet(claims.presumed),
    proving: new Set([claims.confirming, claims.settling].flatMap(spelledOut).map((word) => word.slice(0, PROVING))),
    pastHelpers: wordSet(claims.pastHelpers ?? ''),
    ownPast: new RegExp(`(?:${claims.ownPast ?? '(?!)'})$`, 'u'),
    accusing: stems(claims.accusing),
  };
}

/** The forms that each spelling of a verb of denial may be (« contredit » is finite and a participle). */
function denialForms({ claims, cues }: Language): Map<string, Set<VerbForm>> {
  const forms = new Map<string, Set<VerbForm>>();
  const all = [...regularForms(claims.denials.regular, cues.paradigms), ...irregularForms(claims.denials.irregular)];
  for (const [word, form] of all) forms.set(word, (forms.get(word) ?? new Set<VerbForm>()).add(form));
  return forms;
}

function denyingParticles({ claims }: Language): Map<string, readonly string[]> {
  const pairs = (claims.separableDenials ?? []).flatMap(({ verbs, particle }) =>
    [...wordSet(verbs)].map((verb) => [verb, particle.split(' ').map(fold)] as const),
  );
  return new Map(pairs);
}
