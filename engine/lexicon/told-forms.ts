import type { Language } from '../languages/language.ts';

/** The forms that hardly ever stand but in reported speech, with those of verbs made of theirs („stehe“, „bestehe“). */
export function toldForms(language: Language): string {
  return `${withPrefixes(language, language.cues.subjunctive)} ${conditionalForms(language)}`;
}

/** The ones among them that also tell what would be, and their plurals („gäbe“, „gäben“). */
export function conditionalForms(language: Language): string {
  return withPrefixes(language, (language.cues.conditional ?? '').replace(/\S+e(?= |$)/g, '$& $&n'));
}

/** The forms, each alone and behind every prefix. */
function withPrefixes({ cues }: Language, forms: string): string {
  const prefixes = ['', ...(cues.toldPrefixes?.split(' ') ?? [])];
  const words = forms.split(' ').filter(Boolean);
  return words.flatMap((word) => prefixes.map((prefix) => prefix + word)).join(' ');
}
