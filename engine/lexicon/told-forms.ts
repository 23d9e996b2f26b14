import type { Language } from '../languages/language.ts';

/** Prefixes that make other verbs of a verb and leave its forms as they are („bestehe“, „entspräche“). */
const PREFIXES = ['', 'be', 'ent', 'er', 'ver', 'zer'];

/** The forms that hardly ever stand but in reported speech, with those of verbs made of theirs. */
export function toldForms(language: Language): string {
  return `${prefixed(language.cues.subjunctive)} ${conditionalForms(language)}`;
}

/** The ones among them that also tell what would be, and their plurals („gäbe“, „gäben“). */
export function conditionalForms({ cues }: Language): string {
  return prefixed((cues.conditional ?? '').replace(/\S+e(?= |$)/g, '$& $&n'));
}

function prefixed(forms: string): string {
  const words = forms.split(' ').filter(Boolean);
  return words.flatMap((word) => PREFIXES.map((prefix) => prefix + word)).join(' ');
}
