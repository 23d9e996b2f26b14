import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { isFiniteVerb, isRelative } from '../phrases/finite.ts';
import { type NameIndex, type Phrase, readPhrase } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import type { Token } from '../text/tokens.ts';

/**
 * A definite description without a name that begins at `index` and is worth remembering: the subject of a verb or of a relative
 * clause, or specific enough to be taken up later (« le cas de la compagnie des Ombrelles »); else null.
 */
export function describedSubject(
  parse: Parse,
  names: NameIndex,
  index: number,
): { phrase: Phrase; subject: boolean } | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  if (token.marked !== -1 || !lexicon.has(List.definite, token)) return null;
  const before = tokens[index - 1];
  const governed = before?.block === token.block && lexicon.has(List.prepositions, before);
  const range = phraseFrom(parse, names, index);
  if (!range) return null;
  const phrase = readPhrase(parse, names, range);
  const head = tokens[phrase.head];
  if (phrase.name || !head) return null;
  const known =
    lexicon.has(List.roles, head) ||
    lexicon.has(List.anybody, head) ||
    lexicon.has(List.organisations, head) ||
    lexicon.has(List.groups, head);
  if (!known) return null;
  let behind = range.last;
  if (tokens[behind]?.text === ',') behind++;
  const relative = isRelative(parse, behind);
  while (lexicon.has(List.clitics, tokens[behind])) behind++;
  if (relative || (!governed && isFiniteVerb(parse, behind))) return { phrase, subject: true };
  return phrase.governed !== null && lexicon.has(List.organisations, head) ? { phrase, subject: false } : null;
}
