import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { ARTICLES } from '../../lexicon/word-classes.ts';
import type { Name } from '../../names/find.ts';
import type { Parse } from '../../parse.ts';
import type { Role } from '../entity.ts';
import { roleAt } from '../roles/role-at.ts';

const INSTITUTIONS = listsOf(List.organisations, List.calledAfter);

/**
 * « la clinique Sainte-Odile », « du collège Louise-Nom »: behind the noun for an institution, a name in one word with hyphens is what
 * it is called after somebody. The token of the noun, or -1.
 */
export function nounCalledAfter({ tokens, lexicon }: Parse, { first, words }: Name): number {
  const noun = first - 1;
  if (lexicon.language.grammar.capitalNouns || words.length > 1 || !words[0]?.includes('-')) return -1;
  const institution = isInAny(INSTITUTIONS, tokens[noun]) && tokens[noun]?.capital === false;
  return institution && isInAny(ARTICLES, tokens[noun - 1]) ? noun : -1;
}

/** What such a name is: the institution, and nobody whom the words before that describe. */
export function roleCalledAfter(parse: Parse, name: Name): Role | null {
  const noun = nounCalledAfter(parse, name);
  return noun === -1 ? null : roleAt(parse, noun, name.first, noun);
}
