import type { Language } from '../../engine/languages/language.ts';

/**
 * The lists of a language that grow: verbs that report, nouns for people and texts. They stand in the order of their letters,
 * so that a word is found and a double seen. The other lists are small and keep the order of the grammar (tense, gender).
 */
export function growingLists({ cues, people, notSpeech, claims }: Language): string[] {
  return [
    ...Object.values(cues.verbs).flatMap((byParadigm) => Object.values(byParadigm)),
    ...Object.values(cues.reflexiveOnly),
    ...Object.values(claims.denials.regular),
    people.roles.m,
    people.roles.f,
    people.roles.x,
    ...Object.values(people.roles.pairs),
    ...Object.values(people.anybody),
    cues.nouns,
    cues.speechNouns,
    people.organisations,
    people.anyOrganisation,
    people.documents,
    people.laws,
    people.groups,
    people.places,
    people.things,
    people.fields,
    notSpeech.naming,
    notSpeech.terms,
  ];
}

/** The words of a list in the order of their letters, an accent behind its letter; each once. */
export function inOrder(list: string): string {
  return [...new Set(list.split(/\s+/).filter(Boolean))].sort(byLetters).join(' ');
}

function byLetters(a: string, b: string): number {
  const [first, second] = [a.normalize('NFD'), b.normalize('NFD')];
  return first < second ? -1 : Number(first > second);
}

/** The text of a language file with its growing lists in order. */
export function sortedSource(source: string, language: Language): string {
  return growingLists(language).reduce((text, list) => {
    const sorted = inOrder(list);
    return ["'", '"'].reduce((one, mark) => one.replaceAll(mark + list + mark, mark + sorted + mark), text);
  }, source);
}
