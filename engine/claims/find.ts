import { bySentence } from '../by-sentence.ts';
import type { Entity } from '../entities/entity.ts';
import type { Resolver } from '../entities/resolve.ts';
import type { Claim } from '../model.ts';
import { type Parse, textOf } from '../parse.ts';
import type { NameIndex } from '../phrases/phrase.ts';
import type { Found } from '../quotations/find.ts';
import type { Report } from '../reports/report.ts';
import { context } from '../speakers.ts';
import type { FoundClaim } from './claim.ts';
import { deniedByVoice } from './denials.ts';
import { hedgedByHearsay } from './hearsay.ts';
import { markedByArticle } from './markers.ts';
import { presentedAs } from './presented.ts';

/** What is disputed, by the article or by another voice, in reading order. The same words disputed in the same way are one claim. */
export function findClaims(
  parse: Parse,
  names: NameIndex,
  reports: readonly Report[],
  found: readonly Found[],
  resolver: Resolver,
): FoundClaim[] {
  const speakers = found.flatMap((q) => (q.entity ? [q.entity] : []));
  const said = bySentence(found, (q) => q.report?.sentence);
  const claims = [
    ...markedByArticle(
      parse,
      said,
      bySentence(reports, (report) => report.sentence),
    ),
    ...presentedAs(parse, names, resolver, speakers),
    ...deniedByVoice(parse, names, resolver, speakers),
    ...hedgedByHearsay(parse, said),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const key = `${claim.start} ${claim.end} ${claim.status}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The claims in the form that leaves the engine. */
export function publishClaims(parse: Parse, claims: readonly FoundClaim[], idOf: ReadonlyMap<Entity, string>): Claim[] {
  return claims.map((claim, index) => ({
    id: `c${index + 1}`,
    ...context(parse.text, claim),
    status: [claim.status],
    content: [],
    claimant: claim.claimant ? (idOf.get(claim.claimant) ?? null) : null,
    disputer:
      claim.disputer === 'article' || claim.disputer === null ? claim.disputer : (idOf.get(claim.disputer) ?? null),
    marker: textOf(parse, claim.marker),
    checks: [],
    rule: claim.rule,
    evidence: claim.evidence,
    confidence: Math.round(claim.confidence * 100) / 100,
  }));
}
