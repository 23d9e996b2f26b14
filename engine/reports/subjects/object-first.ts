import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { readPhrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/** Nouns for who or what may say something of somebody. */
const SPEAKS = listsOf(
  List.roles,
  List.anybody,
  List.organisations,
  List.groups,
  List.documents,
  List.viewNouns,
  List.speechNouns,
);

/**
 * „Die Vorwürfe nannte Name „absurd““, „Das Angebot bezeichnete er als „Witz““: where the verb stands second its object may stand first,
 * and the subject right behind the verb. A pronoun that is never an object shows it, and so does somebody behind the verb where what
 * stands before it cannot speak.
 */
export function objectFirst(parse: Parse, names: NameIndex, group: VerbGroup): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.inverts || (group.form !== 'finite' && group.form !== 'participle')) return null;
  const at = group.form === 'participle' ? group.first + 1 : group.last;
  const behind = phraseFrom(parse, names, at);
  if (!behind || behind.last > Math.max(group.verb, at + behind.last - behind.first)) return null;
  const { pronoun, name, head } = readPhrase(parse, names, behind);
  if (pronoun && lexicon.pronouns.get(pronoun)?.startsWith('m')) return behind;
  if (lexicon.has(List.oblique, tokens[behind.first])) return null;
  const somebody = pronoun
    ? lexicon.pronouns.get(pronoun)?.startsWith('f') === true
    : (name?.words.length ?? 0) > 1 ||
      (lexicon.has(List.definite, tokens[behind.first]) && lexicon.has(List.roles, tokens[head]));
  const before = subjectBefore(parse, names, group.first, group.plural);
  return somebody && before && !maySpeak(parse, names, before) ? behind : null;
}

/** A name, a pronoun, or a noun for somebody, an institution or a text. */
export function maySpeak(parse: Parse, names: NameIndex, range: Range): boolean {
  const { head, name, pronoun } = readPhrase(parse, names, range);
  return name !== null || pronoun !== null || isInAny(SPEAKS, parse.tokens[head]);
}
