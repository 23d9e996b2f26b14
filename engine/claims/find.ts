import { bySentence } from '../by-sentence.ts';
import type { Resolver } from '../entities/resolve.ts';
import { isInAny, joined, List, type Lists, listsOf } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse } from '../parse.ts';
import type { Found } from '../quotations/find.ts';
import { tokensOf } from '../quotations/kind.ts';
import type { Report } from '../reports/report.ts';
import { onlyAccused } from './article/accused.ts';
import { againstStatement } from './article/against.ts';
import { contraryTo } from './article/contrary.ts';
import { corrected } from './article/corrected.ts';
import { ellipticVerdict } from './article/elliptic-verdict.ts';
import { calledFalse } from './article/false-statement.ts';
import { frontedVerdict } from './article/fronted-verdict.ts';
import { hedgedByHearsay } from './article/hearsay.ts';
import { keptApart } from './article/kept-apart.ts';
import { markedByArticle } from './article/markers.ts';
import { noProof } from './article/no-proof.ts';
import { offersNone } from './article/offers-none.ts';
import { saidOfClaim } from './article/predicates.ts';
import { presentedAs } from './article/presented.ts';
import { pretended } from './article/pretended.ts';
import { rumours } from './article/rumours.ts';
import { shortVerdict } from './article/short-verdict.ts';
import { unproven } from './article/unproven.ts';
import { labelledFalse } from './article/verdict-label.ts';
import type { FoundClaim } from './claim.ts';
import type { ClaimContext } from './context.ts';
import { checkable } from './statements/checkable.ts';
import { inWhoseName } from './statements/whose-dispute.ts';
import { accusedAnswers } from './voices/accused-answers.ts';
import { notBelieved } from './voices/believed.ts';
import { claimedByBoth } from './voices/both-claim.ts';
import { answeredFalse, calledUntrue } from './voices/called-untrue.ts';
import { contradicted } from './voices/contradicted.ts';
import { contrastedVoices } from './voices/contrasted-voices.ts';
import { countedOtherwise } from './voices/counted-otherwise.ts';
import { deniedByVoice } from './voices/denials.ts';
import { deniedTitle } from './voices/denied-title.ts';
import { seenOtherwise } from './voices/disagreement.ts';
import { deniedInFragment } from './voices/fragments.ts';
import { declaresInnocence } from './voices/innocence.ts';
import { judgedUntrue } from './voices/judged-untrue.ts';
import { noSuch } from './voices/no-such.ts';
import { opposed } from './voices/opposed.ts';

/** A rule with the lists whose words it begins with: it is shown the tokens that stand in one of them, and no others. */
interface Rule {
  readonly find: (context: ClaimContext, at: readonly number[]) => readonly FoundClaim[];
  readonly begins: Lists;
}

/** Every way in which a claim is disputed or kept at a distance. */
const RULES: readonly Rule[] = [
  { find: markedByArticle, begins: listsOf(List.markers) },
  { find: calledFalse, begins: listsOf(List.statements) },
  {
    find: saidOfClaim,
    begins: listsOf(
      List.confirming,
      List.refuting,
      List.untrue,
      List.unfounded,
      List.grounds,
      List.truthful,
      List.denials,
    ),
  },
  { find: contraryTo, begins: listsOf(List.contrary) },
  { find: againstStatement, begins: listsOf(List.against) },
  { find: corrected, begins: listsOf(List.reality) },
  { find: shortVerdict, begins: listsOf(List.untrue, List.unfounded, List.truthful, List.thus) },
  { find: ellipticVerdict, begins: listsOf(List.negations) },
  { find: frontedVerdict, begins: listsOf(List.confirming, List.settling, List.truthful) },
  { find: deniedTitle, begins: listsOf(List.negations, List.none) },
  { find: presentedAs, begins: listsOf(List.presented) },
  { find: keptApart, begins: listsOf(List.comparing) },
  { find: pretended, begins: listsOf(List.pretended) },
  { find: deniedByVoice, begins: listsOf(List.denials, List.doubts, List.cues, List.denyingParticles) },
  { find: judgedUntrue, begins: listsOf(List.untrue, List.unfounded, List.grounds, List.overdone) },
  { find: noSuch, begins: listsOf(List.such) },
  { find: notBelieved, begins: listsOf(List.believing) },
  { find: seenOtherwise, begins: listsOf(List.disagreeing) },
  { find: deniedInFragment, begins: listsOf(List.denials, List.refuting, List.untrue, List.unfounded, List.overdone) },
  { find: declaresInnocence, begins: listsOf(List.innocence) },
  { find: opposed, begins: listsOf(List.opposing) },
  { find: contrastedVoices, begins: listsOf(List.contrasting) },
  { find: accusedAnswers, begins: listsOf(List.negations, List.none) },
  { find: contradicted, begins: listsOf(List.negations, List.none) },
  { find: calledUntrue, begins: listsOf() },
  { find: answeredFalse, begins: listsOf(List.untrue, List.unfounded, List.overdone) },
  { find: claimedByBoth, begins: listsOf(List.claimingForms) },
  { find: countedOtherwise, begins: listsOf(List.counting, List.accordingTo, List.cues) },
  { find: offersNone, begins: listsOf(List.offersNone) },
  { find: noProof, begins: listsOf(List.negations, List.none) },
  { find: labelledFalse, begins: listsOf(List.claimLabels) },
  { find: unproven, begins: listsOf(List.unproven) },
];

/** What is only told on; the other rules find it there when somebody takes it up. */
const TOLD_ON: typeof RULES = [
  { find: hedgedByHearsay, begins: listsOf(List.hearsay, List.framed, List.hearsayEnding) },
  { find: rumours, begins: listsOf(List.rumours) },
  { find: onlyAccused, begins: listsOf(List.accusing) },
];

const ALL = [...RULES, ...TOLD_ON];
const ANY = ALL.map(({ begins }) => begins).reduce(joined);

/** The tokens that each rule may begin with: few, and found in one pass, while a token is at hand. */
type Clues = ReadonlyMap<Rule, readonly number[]>;

function cluesIn({ tokens }: Parse): Clues {
  const rules = ALL.map((rule) => ({ rule, at: [] as number[] }));
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!isInAny(ANY, token)) continue;
    for (const { rule, at } of rules) if (isInAny(rule.begins, token)) at.push(index);
  }
  return new Map(rules.map(({ rule, at }) => [rule, at]));
}

function run(rules: readonly Rule[], context: ClaimContext, clues: Clues): FoundClaim[] {
  const claims: FoundClaim[] = [];
  for (const rule of rules) for (const claim of rule.find(context, clues.get(rule) ?? [])) claims.push(claim);
  return claims;
}

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
    speakers: found.map(({ entity }) => entity).filter((entity) => entity !== null),
    quotations: found,
    said: bySentence(found, (q) => q.report?.sentence),
    unreported: bySentence(found, (q) => (q.report ? undefined : sentenceOf(parse, q))),
    reports: bySentence(reports, (report) => report.sentence),
    told: new Map(),
  };
  const clues = cluesIn(parse);
  const told = run(TOLD_ON, untold, clues);
  const context = { ...untold, told: bySentence(told, ({ marker }) => parse.tokens[marker.first]?.sentence) };
  const all = run(RULES, context, clues).flatMap((claim) => inWhoseName(context, claim) ?? []);
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

/** The sentence that words end in. */
function sentenceOf(parse: Parse, words: Found): number | undefined {
  return parse.tokens[tokensOf(parse, words).last - 1]?.sentence;
}

const placeOf = ({ start, end }: FoundClaim): string => `${start} ${end}`;
