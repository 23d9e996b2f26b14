import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { subjectFrom } from '../../phrases/subjects/subject-behind.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { stepOverAddressee } from './addressee.ts';

/**
 * „…, hatte | Name zuvor gefordert“, „Das hat am Montag | ihr Direktor Name gesagt“: where a bracket encloses it the subject stands behind the
 * auxiliary, a moment between at most; null where the verb has no such bracket.
 */
export function bracketSubject(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  const opens = group.form === 'participle' && lexicon.language.cues.inverts && group.first < group.verb;
  if (!opens || !lexicon.has(List.auxiliaries, tokens[group.first])) return null;
  const subject = subjectFrom(parse, names, group, stepOverAddressee(parse, names, group.first + 1));
  return subject && subject.last <= group.verb && !isOwner(parse, subject.first) ? subject : null;
}

/** „…, hat sich zum Sieger | der Wahl erklärt“: right behind a noun an article of this form tells whose it is. */
function isOwner({ tokens, lexicon }: Parse, first: number): boolean {
  const [before, article] = [tokens[first - 1], tokens[first]];
  const noun = before?.capital === true && !lexicon.has(List.times, before);
  return noun && lexicon.has(List.determiners, article) && lexicon.isGenitive(article?.low ?? '');
}
