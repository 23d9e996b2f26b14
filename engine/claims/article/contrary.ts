import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart, spanOf } from '../../parse.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { subjectBefore } from '../../phrases/subjects/subject.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import { type VerbGroup, verbGroupAt } from '../../phrases/verbs/verbs.ts';
import { claimOf, type FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';
import { clauseBehindComma, resolve } from '../statements/statement.ts';

/** How far behind « contrairement à ce que » its verb stands, in tokens. */
const REACH = 9;

/**
 * « Contrairement à ce qu'affirme Nom, S »: the article says S against Nom. The span is S, which Nom denies; what Nom says is told by
 * its contrary only.
 */
export function contraryTo(context: ClaimContext, at: readonly number[]): FoundClaim[] {
  const { parse, names } = context;
  const { tokens, lexicon } = parse;
  const claims: FoundClaim[] = [];
  let behindLast = 0;
  for (const index of at) {
    const phrase = index < behindLast || tokens[index]?.marked !== -1 ? undefined : lexicon.contrary.at(tokens, index);
    if (!phrase) continue;
    const from = index + phrase.words.length;
    const end = sentenceEnd(parse, index);
    const marker = { first: index, last: from };
    behindLast = from;
    for (let k = from; k < Math.min(end, from + REACH); k++) {
      const group = verbGroupAt(parse, k) ?? bareParticiple(parse, k) ?? (k === from ? bareCue(parse, k) : null);
      if (!group) continue;
      const before = subjectBefore(parse, names, group.first, group.plural);
      const behind = lexicon.has(List.presentedBy, tokens[group.last]) ? group.last + 1 : group.last;
      const source = before && before.first >= from ? before : phraseFrom(parse, names, behind);
      // « contrairement à ce qu'on pense »: nobody in particular says so.
      if (source && isAnybody(parse, source)) break;
      const clause = source && clauseBeside(context, marker, Math.max(group.last, source.last));
      if (!source || !clause) break;
      claims.push(
        claimOf(parse, {
          span: spanOf(parse, clause),
          status: 'author.refuted',
          claimant: resolve(context, source),
          marker,
          rule: 'contrary-to',
          confidence: 0.85,
          source: source,
        }),
      );
      break;
    }
  }
  return claims;
}

/** « contrairement à ce que dit Nom »: right behind the phrase a form that is a noun too is the verb. */
function bareCue({ tokens, lexicon }: Parse, index: number): Pick<VerbGroup, 'first' | 'last' | 'plural'> | null {
  return lexicon.has(List.finiteCues, tokens[index]) ? { first: index, last: index + 1, plural: false } : null;
}

/** « on », "one", "many": whoever it is may say so. */
function isAnybody({ tokens, lexicon }: Parse, source: Range): boolean {
  const anybody = [List.impersonal, List.anybody, List.groups].some((list) => lexicon.has(list, tokens[source.first]));
  // "one might expect"
  return anybody || lexicon.has(List.modals, tokens[source.last - 1]);
}

/** « Contrariamente a quanto sostenuto da Nome, S »: a participle without its auxiliary, before who says so. */
function bareParticiple(
  { tokens, lexicon }: Parse,
  index: number,
): Pick<VerbGroup, 'first' | 'last' | 'plural'> | null {
  const said = lexicon.has(List.participleCues, tokens[index]) && lexicon.has(List.presentedBy, tokens[index + 1]);
  return said ? { first: index, last: index + 1, plural: false } : null;
}

/** What the article says itself: the clause behind the comma, or the one before where the phrase comes last. */
function clauseBeside({ parse }: ClaimContext, marker: Range, behind: number): Range | null {
  const { tokens, lexicon } = parse;
  const clause = clauseBehindComma(parse, behind);
  // "Anders als im Vorjahr sagte Name, dass S": the clause is what somebody says, and contrary to nothing.
  if (clause) return lexicon.has(List.clause, tokens[clause.first]) ? null : clause;
  const start = sentenceStart(parse, marker.first);
  const before = tokens[marker.first - 1]?.text === ',' ? marker.first - 1 : marker.first;
  return before > start && hasFinite(parse, start, before) ? { first: start, last: before } : null;
}
