import { bySentence } from '../by-sentence.ts';
import type { Resolver } from '../entities/resolve.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse } from '../parse.ts';
import type { Found } from '../quotations/find.ts';
import type { Report } from '../reports/report.ts';
import { againstStatement } from './against.ts';
import { calledUntrue } from './called-untrue.ts';
import { checkable } from './checkable.ts';
import type { FoundClaim } from './claim.ts';
import type { ClaimContext } from './context.ts';
import { contraryTo } from './contrary.ts';
import { corrected } from './corrected.ts';
import { countedOtherwise } from './counted-otherwise.ts';
import { deniedByVoice } from './denials.ts';
import { calledFalse } from './false-statement.ts';
import { hedgedByHearsay } from './hearsay.ts';
import { keptApart } from './kept-apart.ts';
import { markedByArticle } from './markers.ts';
import { saidOfClaim } from './predicates.ts';
import { presentedAs } from './presented.ts';
import { pretended } from './pretended.ts';
import { rumours } from './rumours.ts';
import { unproven } from './unproven.ts';

/** Every way in which a claim is disputed or kept at a distance; each reads the whole text. */
const RULES: readonly ((context: ClaimContext) => readonly FoundClaim[])[] = [
  markedByArticle,
  calledFalse,
  saidOfClaim,
  contraryTo,
  againstStatement,
  corrected,
  presentedAs,
  keptApart,
  pretended,
  deniedByVoice,
  calledUntrue,
  countedOtherwise,
  unproven,
];

/** What is only told on; the other rules find it there when somebody takes it up. */
const TOLD_ON: typeof RULES = [hedgedByHearsay, rumours];

/** What is disputed, by the article or by another voice, and what can be looked up, in reading order. The same words disputed in the same way are one claim. */
export function findClaims(
  parse: Parse,
  names: NameIndex,
  reports: readonly Report[],
  found: readonly Found[],
  resolver: Resolver,
): FoundClaim[] {
  const untold: ClaimContext = {
    parse,
    names,
    resolver,
    speakers: found.flatMap((q) => (q.entity ? [q.entity] : [])),
    quotations: found,
    said: bySentence(found, (q) => q.report?.sentence),
    reports: bySentence(reports, (report) => report.sentence),
    told: new Map(),
  };
  const told = TOLD_ON.flatMap((rule) => rule(untold));
  const context = { ...untold, told: bySentence(told, ({ marker }) => parse.tokens[marker.first]?.sentence) };
  const all = RULES.flatMap((rule) => rule(context));
  // « prétend faussement que S »: where something disputes the words, a verb that keeps apart from them says nothing more.
  const firm = new Set(all.filter(({ status }) => status !== 'author.distanced').map(placeOf));
  const against = all.filter((claim) => claim.status !== 'author.distanced' || !firm.has(placeOf(claim)));
  // Where somebody disputes what is only told on, that it is told on says nothing more.
  const taken = new Set(against.map(placeOf));
  const disputed = [...against, ...told.filter((claim) => !taken.has(placeOf(claim)))];
  const claims = [...disputed, ...checkable(context, disputed)].sort((a, b) => a.start - b.start || b.end - a.end);
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const key = `${claim.start} ${claim.end} ${claim.status}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const placeOf = ({ start, end }: FoundClaim): string => `${start} ${end}`;
