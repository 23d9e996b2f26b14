import { List, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse, Range } from '../parse.ts';
import { bareFrom, phraseFrom } from './phrase-from.ts';
import type { VerbGroup } from './verbs.ts';

const PEOPLE = listsOf(List.groups);

/** « …, explica | la alcaldesa », « …, apuntan | fuentes de la empresa »: the subject that begins at `from`, behind its verb. */
export function subjectFrom(parse: Parse, names: NameIndex, group: VerbGroup, from: number): Range | null {
  const inSentence = parse.tokens[from]?.sentence === parse.tokens[group.verb]?.sentence;
  return (
    phraseFrom(parse, names, from) ??
    (isPlural(parse, group) && inSentence ? bareFrom(parse, names, from, PEOPLE) : null)
  );
}

/** « …, señalan | desde el sindicato », « …, fanno sapere | dal ministero »: a verb in the plural speaks for the institution behind it. */
export function institutionBehind(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  if (!isPlural(parse, group)) return null;
  let k = group.last;
  while (lexicon.has(List.adverbs, tokens[k])) k++;
  const token = tokens[k];
  if (!token || token.marked !== -1 || !lexicon.speaksFrom.has(token.low)) return null;
  const noun = tokens.slice(k + 1, k + 3).some((next) => lexicon.has(List.organisations, next));
  return noun ? phraseFrom(parse, names, lexicon.has(List.contracted, token) ? k : k + 1) : null;
}

/** By the ending of its first word that is no pronoun, where only verbs in the plural have such a one. */
function isPlural({ tokens, lexicon }: Parse, group: VerbGroup): boolean {
  if (!lexicon.language.grammar.dropsSubject) return false;
  let k = group.first;
  while (k < group.verb && lexicon.has(List.clitics, tokens[k])) k++;
  return group.plural || lexicon.has(List.pluralEnding, tokens[k]);
}
