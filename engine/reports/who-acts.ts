import { isInAny, List, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse, Range } from '../parse.ts';
import { mainVerb } from '../phrases/main-verb.ts';
import { readPhrase } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { subjectBefore } from '../phrases/subject.ts';

const SOMEBODY = listsOf(List.roles, List.anybody, List.groups, List.organisations);

/**
 * Who acts in words of a sentence where the verb stands second: before its main verb or right behind it („Name zeigte sich erleichtert“, „Am Rande
 * ärgerte sich Name“); null for things, and where nobody is known.
 */
export function whoActs(parse: Parse, names: NameIndex, { first, last }: Range): Range | null {
  const { tokens, lexicon } = parse;
  const verb = mainVerb(parse, first, last);
  let behind = verb + 1;
  while (lexicon.has(List.reflexives, tokens[behind]) || lexicon.has(List.adverbs, tokens[behind])) behind++;
  const subject =
    verb === -1
      ? opening(parse, names, first)
      : (subjectBefore(parse, names, verb, false) ?? phraseFrom(parse, names, behind));
  if (!subject || subject.last > last) return null;
  const { pronoun, name, head, governed } = readPhrase(parse, names, subject);
  if (lexicon.has(List.oblique, tokens[subject.first])) return null;
  if (pronoun) return lexicon.lists(List.impersonal, pronoun) ? null : subject;
  return name || (head !== -1 && isInAny(SOMEBODY, tokens[head]) && !governed) ? subject : null;
}

/** „Die Verwaltung wehrt sich.“: who opens the sentence, with a verb behind that no list holds. */
function opening(parse: Parse, names: NameIndex, first: number): Range | null {
  const subject = phraseFrom(parse, names, first);
  const verb = parse.tokens[subject?.last ?? -1];
  return verb?.kind === 'word' && !verb.capital && /(?:t[en]*|[ßkbdg])$/u.test(verb.low) ? subject : null;
}
