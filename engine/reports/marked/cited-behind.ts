import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { canSpeak } from '../../phrases/can-speak.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/**
 * "“…,” the agency quoted | Ada Quill as saying", „„…“, zitierte die Agentur | den Minister“: who is cited said the marked words before the
 * verb; whoever cites only hands them on.
 * @param citer who acts, or null where nobody is known
 */
export function citedBehind(parse: Parse, names: NameIndex, group: VerbGroup, citer: Range | null): Range | null {
  const { tokens, lexicon } = parse;
  if (!citer || !lexicon.citing.has(tokens[group.verb]?.low ?? '')) return null;
  const cited = phraseFrom(parse, names, Math.max(group.last, citer.last));
  if (!cited || tokens[cited.first]?.sentence !== tokens[group.verb]?.sentence || !canSpeak(parse, names, cited))
    return null;
  // Where verbs stand second, the citer stands behind his and whom he cites behind him.
  if (lexicon.language.cues.inverts) return citer.first >= group.last ? cited : null;
  const saying =
    lexicon.has(List.prepositions, tokens[cited.last]) && lexicon.has(List.gerundCues, tokens[cited.last + 1]);
  return lexicon.language.cues.bareClause && saying ? cited : null;
}
