import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { sentenceStart } from '../../parse.ts';
import { subjectOrOmitted } from '../../phrases/subjects/subject.ts';
import { verbEdge } from '../../phrases/verbs/verb-edge.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { resolve } from '../statements/statement.ts';
import { statementBefore, statementInSentence } from '../statements/statement-before.ts';

/** What goes on with the subject before ("but", « mais »). */
const JOINING = listsOf(List.coordinators, List.breaksOff);

/** "Name said S. He offered no evidence.", « affirme que S, mais n'a apporté aucune preuve »: whoever states it proves nothing of it. */
export function offersNone(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  return at.flatMap((index) => {
    const phrase = tokens[index]?.marked === -1 ? lexicon.offersNone.at(tokens, index) : undefined;
    if (!phrase) return [];
    const verb = verbEdge(parse, index, sentenceStart(parse, index));
    const goesOn = isInAny(JOINING, tokens[verb - 1]);
    const source = goesOn ? null : subjectOrOmitted(parse, names, verb, false);
    const stated = goesOn ? statementInSentence(context, verb) : source && statementBefore(context, source.first);
    if (!stated?.claimant || (source && resolve(context, source) !== stated.claimant)) return [];
    return claimOf(parse, {
      span: stated.span,
      status: 'author.unsupported',
      claimant: stated.claimant,
      marker: { first: index, last: index + phrase.words.length },
      rule: 'corrected',
      confidence: 0.75,
    });
  });
}
