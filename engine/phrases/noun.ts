import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';

/** A noun for somebody or something that can speak: a person, a group, an institution, a text. */
export function isNoun(parse: Parse, token: Token): boolean {
  const { lexicon } = parse;
  return (
    lexicon.has('roles', token) ||
    lexicon.has('anybody', token) ||
    lexicon.has('organisations', token) ||
    lexicon.has('documents', token) ||
    lexicon.has('groups', token) ||
    lexicon.has('speechNouns', token) ||
    lexicon.has('viewNouns', token)
  );
}
