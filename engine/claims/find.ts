import { bySentence } from '../by-sentence.ts';
import type { Resolver } from '../entities/resolve.ts';
import type { Parse } from '../parse.ts';
import type { NameIndex } from '../phrases/phrase.ts';
import type { Found } from '../quotations/find.ts';
import type { Report } from '../reports/report.ts';
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
