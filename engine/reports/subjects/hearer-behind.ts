import { isInAny, List } from '../../lexicon/lists.ts';
import { SOMEBODY } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { opensRelative } from '../../phrases/relatives/opens-relative.ts';
import { isOmitted } from '../../phrases/subjects/omitted.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';

/**
 * « O sindicato avisou o Governo | que a greve segue »: with its subject before it, a verb of saying may have whom it is told to for its object:
 * the token behind them, where the conjunction opens what is said and no relative; else `from`.
 */
export function behindHearer(
  parse: Parse,
  names: NameIndex,
  from: number,
  { verb, first, last, classes }: VerbGroup,
  source: Range | null,
): number {
  const { tokens, lexicon } = parse;
  const subject = source !== null && !isOmitted(source) && source.last <= first;
  if (!lexicon.language.grammar.dropsSubject || !subject || !classes.has('say') || from !== last) return from;
  if (!lexicon.has(List.definite, tokens[from]) || !isInAny(SOMEBODY, tokens[from + 1])) return from;
  const told = phraseFrom(parse, names, from);
  if (!told || told.last - verb > 8 || !lexicon.has(List.clause, tokens[told.last])) return from;
  return opensRelative(parse, told.last) ? from : told.last;
}
