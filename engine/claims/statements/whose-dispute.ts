import { List } from '../../lexicon/lists.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../../parse.ts';
import { isRelative } from '../../phrases/verbs/finite.ts';
import type { Found } from '../../quotations/find.ts';
import type { Report } from '../../reports/report.ts';
import { isSign, STOPS } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { opensCondition } from '../article/hearsay.ts';
import type { FoundClaim } from '../claim.ts';
import type { ClaimContext } from '../context.ts';

/**
 * A dispute in the name of whoever makes it: the article's own where nobody is reported to say so, else the speaker's ("She said the
 * figure had not been confirmed"). Null where nobody disputes: a question, a condition, or what an unknown voice tells.
 */
export function inWhoseName(context: ClaimContext, claim: FoundClaim): FoundClaim | null {
  const { parse } = context;
  const { marker } = claim;
  if (isAsked(parse, marker) || isSupposed(parse, marker)) return null;
  if (claim.disputer !== 'article') return claim;
  const teller = reportedWith(context, marker);
  // « l'accusation de Nom selon laquelle S est fausse »: what is judged is all that is told, and its end belongs to the article.
  if (teller?.start === claim.start && teller.entity === claim.claimant) return claim;
  if (!teller) return isSubordinate(parse, marker, claim.start) ? null : claim;
  // "said that the number could not be verified" disputes nothing of anybody's.
  const disputes =
    claim.status === 'author.refuted' || (claim.status === 'author.unsupported' && claim.rule !== 'said-of-claim');
  if (!disputes || !teller.entity || teller.entity === claim.claimant) return null;
  return { ...claim, status: 'speaker.countered', disputer: teller.entity };
}

/** "said the police had wrongly named him": whose report tells the marker as well, no "he wrongly said" and no ", wrongly" at the end. */
export function reportedWith({ parse, said }: ClaimContext, marker: Range): Found | null {
  const { tokens } = parse;
  const { start, sentence } = tokens[marker.first] as Token;
  const added = tokens[marker.first - 1]?.text === ',' && tokens[marker.last]?.kind === 'punctuation';
  if (added) return null;
  const holds = (q: Found) => q.kind === 'indirect' && q.start <= start && start < q.end && !adjoins(q.report, marker);
  return (said.get(sentence) ?? []).find(holds) ?? null;
}

/** Whether the marker stands right beside the words that report. */
function adjoins(report: Report | null, marker: Range): boolean {
  return report === null || (marker.last >= report.cue.first && marker.first <= report.cue.last);
}

/** "Is the claim that S false?": who asks disputes nothing. Of words in marks the sentence ends inside them. */
function isAsked(parse: Parse, { first }: Range): boolean {
  const { tokens } = parse;
  const { marked } = tokens[first] as Token;
  if (marked === -1) return tokens[sentenceEnd(parse, first) - 1]?.text === '?';
  let k = first;
  while (tokens[k + 1]?.marked === marked && !isSign(tokens[k], STOPS)) k++;
  return tokens[k]?.text === '?';
}

/** "If there is no evidence that S, …", « si l'affirmation est fausse »: a condition before the marker, in its own clause. */
function isSupposed(parse: Parse, { first }: Range): boolean {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, first);
  for (let k = first - 1; k >= start; k--) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') return false;
    if (lexicon.has(List.conditions, token) && opensCondition(parse, k)) return true;
  }
  return false;
}

/** "The jury heard that he lied when …": the marker stands in a clause that another verb governs. */
function isSubordinate(parse: Parse, { first }: Range, claim: number): boolean {
  const { tokens, lexicon } = parse;
  const start = sentenceStart(parse, first);
  for (let k = first - 1; k > start; k--) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') return false;
    if (lexicon.has(List.clause, token) && !isRelative(parse, k)) return tokens[k + 1]?.start !== claim;
  }
  return false;
}
