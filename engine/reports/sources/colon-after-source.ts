import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import type { Report } from '../report.ts';

/** How many words tell at most where or when something was said, behind who said it. */
const LONGEST = 10;

/**
 * « comme le précise Nom : « … » », „S, schrieb Name am Abend auf X: „…““: the colon behind whoever a report before it names; where
 * and when it was said may stand between, and no verb. A pronoun must stand right before it: whom it stands for, the statement may tell.
 * @returns the colon, or -1
 */
export function colonAfterSource(parse: Parse, { rule, source, cue }: Report): number {
  const { tokens, lexicon } = parse;
  if (rule !== 'parataxis' || !source) return -1;
  if (tokens[source.last]?.text === ':') return source.last;
  if (tokens[cue.first - 1]?.text !== ',' || lexicon.has(List.pronouns, tokens[source.first])) return -1;
  const from = Math.max(source.last, cue.last);
  for (let k = from; k < from + LONGEST; k++) {
    const token = tokens[k];
    if (token?.text === ':') return k;
    const inside = token?.kind === 'word' || token?.kind === 'number' || token?.kind === 'mark';
    if (!inside || (token.kind === 'word' && isFiniteVerb(parse, k)) || lexicon.has(List.conjunctions, token))
      return -1;
  }
  return -1;
}
