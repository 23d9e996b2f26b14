import type { Language, VerbForm } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import { Phrases, phraseList } from './phrases.ts';
import { type Stems, stems } from './stems.ts';
import { irregularForms, regularForms } from './verbs.ts';
import { wordSet } from './word-set.ts';

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
  readonly denyingParticles: ReadonlyMap<string, string>;
  readonly doubts: Phrases<{ readonly words: readonly string[] }>;
  /** By what somebody sees it another way, some of it only where it is negated. */
  readonly disagreeing: Phrases<{ readonly words: readonly string[]; readonly negated: boolean }>;
  /** What sets a report against the statement before it. */
  readonly opposing: Phrases<{ readonly words: readonly string[] }>;
  /** Words that lay a deed to somebody's charge. */
  readonly accusing: Stems;
}

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

function denyingParticles({ claims }: Language): Map<string, string> {
  const pairs = (claims.separableDenials ?? []).flatMap(({ verbs, particle }) =>
    [...wordSet(verbs)].map((verb) => [verb, fold(particle)] as const),
  );
  return new Map(pairs);
}
