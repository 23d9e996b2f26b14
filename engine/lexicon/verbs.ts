import type { Language } from '../languages/language.ts';
import type { CueClass, VerbForm } from '../languages/shape/verbs.ts';

export interface CueForm {
  readonly class: CueClass;
  readonly form: VerbForm;
}

/** What a spelling may be in one form: the classes of all the verbs that have it. */
export interface CueGroup {
  readonly classes: ReadonlySet<CueClass>;
  /** It is the form that goes with many, and with no one alone. */
  readonly plural: boolean;
}

/** The forms that a spelling may be, each with its classes: what a reader of verb groups asks, told once for each spelling. */
export interface CueGroups {
  readonly finite: CueGroup | null;
  readonly participle: CueGroup | null;
  readonly gerund: CueGroup | null;
  readonly infinitive: CueGroup | null;
}

/** Puts the forms of a spelling together. A form that goes with many counts as finite. */
export function groupsOf(cues: readonly CueForm[]): CueGroups {
  const group = (...forms: readonly VerbForm[]): CueGroup | null => {
    const own = cues.filter(({ form }) => forms.includes(form));
    const plural = own.some(({ form }) => form === 'plural') && !own.some(({ form }) => form === 'finite');
    return own.length > 0 ? { classes: new Set(own.map((cue) => cue.class)), plural } : null;
  };
  return {
    finite: group('finite', 'plural'),
    participle: group('participle'),
    gerund: group('gerund'),
    infinitive: group('infinitive'),
  };
}

const FORMS: readonly VerbForm[] = ['finite', 'plural', 'participle', 'gerund', 'infinitive'];

/** All forms of the reporting verbs of a language, each with its classes: `indiquent` → say, plural. */
export function cueForms(language: Language): Map<string, CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  const add = (word: string, cue: CueForm) => {
    const known = forms.get(word) ?? [];
    if (!known.some((k) => k.class === cue.class && k.form === cue.form)) known.push(cue);
    forms.set(word, known);
  };
  for (const [name, byParadigm] of Object.entries(language.cues.verbs)) {
    const cueClass = name as CueClass;
    for (const [word, form] of regularForms(byParadigm, language.cues.paradigms)) add(word, { class: cueClass, form });
    for (const [word, form] of irregularForms(language.cues.irregular[cueClass])) add(word, { class: cueClass, form });
  }
  for (const [word, cue] of separableForms(language)) add(word, cue);
  return forms;
}

/** "mitteilte", "mitgeteilt", "mitzuteilen": the forms of a separable verb that its particle stands before, in one word. */
function* separableForms({ cues }: Language): Generator<[string, CueForm]> {
  for (const { verb, particles, class: cueClass } of cues.separable) {
    for (const particle of particles.split(' ')) {
      for (const [word, form] of irregularForms([verb])) {
        yield [particle + word, { class: cueClass, form }];
        if (form === 'infinitive') yield [particle + cues.infinitive + word, { class: cueClass, form }];
      }
    }
  }
}

/** `{ er: 'indiqu' }` with its paradigm → `[['indique', 'finite'], ['indiquent', 'plural'], …]`. */
export function* regularForms(
  stems: Readonly<Record<string, string>>,
  paradigms: Language['cues']['paradigms'],
): Generator<[string, VerbForm]> {
  for (const [paradigm, list] of Object.entries(stems)) {
    for (const stem of list.split(/\s+/).filter(Boolean)) {
      for (const form of FORMS) {
        for (const ending of (paradigms[paradigm]?.[form] ?? '').split(' ').filter(Boolean)) {
          yield [withEnding(stem, ending), form];
        }
      }
    }
  }
}

/** `indiqu` + `ent`; `sag` + `ge~t` is "gesagt", `-` stands for no ending. */
function withEnding(stem: string, ending: string): string {
  const [prefix, suffix] = ending.split('~');
  return suffix === undefined ? stem + ending.replace('-', '') : prefix + stem + suffix;
}

/** `'dit disait; disent; dit; disant; dire'` → each form with its name, in the order of FORMS. */
export function* irregularForms(verbs: readonly string[]): Generator<[string, VerbForm]> {
  for (const verb of verbs) {
    const parts = verb.split(';');
    for (const [index, form] of FORMS.entries()) {
      for (const word of (parts[index] ?? '').split(/\s+/).filter(Boolean)) yield [word, form];
    }
  }
}
