import type { Analysis, Claim, ClaimCheck } from '../engine/model.ts';
import type { ListContext } from './list-context.ts';

interface ClaimChecksProps {
  readonly claim: Claim;
  readonly analysis: Analysis;
  readonly list: ListContext;
}

/** The published checks of a claim, each with its outlet, its verdict in the outlet's words, and why it stands here. */
export function ClaimChecks({ claim, analysis, list }: ClaimChecksProps) {
  return (
    <ul class="checks">
      {claim.checks.map((check) => (
        <li key={check.url + check.claim} class="check">
          <Check check={check} analysis={analysis} list={list} />
        </li>
      ))}
    </ul>
  );
}

function Check({ check, analysis, list }: Omit<ClaimChecksProps, 'claim'> & { readonly check: ClaimCheck }) {
  const words = list.words.checks;
  const same = check.status === 'check.same';
  return (
    <>
      <h3 class="check-name">{same ? words.same : words.related}</h3>
      {check.demonstration && <p class="check-demo">{words.demonstration}</p>}
      <p class="check-source">
        {check.outlet}
        {check.reviewDate && <time dateTime={check.reviewDate}>{list.words.date(noonOf(check.reviewDate))}</time>}
      </p>
      {same && <Rating check={check} list={list} />}
      <p class="check-claim">
        <span class="check-label">{words.claim}</span>
        <span lang={check.language ?? undefined}>{list.words.quote(check.claim)}</span>
        {check.claimant && <span> {words.saidBy(check.claimant)}</span>}
      </p>
      <details class="rest">
        <summary>{words.why}</summary>
        {!same && <Rating check={check} list={list} />}
        {check.shared.length > 0 && (
          <p>
            <span class="check-label">{words.shared}</span> {check.shared.join(', ')}
          </p>
        )}
        {check.differences.map(({ kind, claim, check: theirs }) => (
          <p key={kind + claim + theirs}>
            <span class="check-label">{words.difference(kind)}</span>{' '}
            {[claim, theirs].filter((side) => side !== '').join(' / ')}
          </p>
        ))}
        {limitsOf(check, analysis, words).map((limit) => (
          <p key={limit} class="check-limit">
            {limit}
          </p>
        ))}
      </details>
      <a class="check-link" href={check.url} target="_blank" rel="noopener noreferrer">
        {words.read(check.outlet)}
      </a>
    </>
  );
}

/** The verdict in the outlet's own words and language. */
function Rating({ check, list }: { readonly check: ClaimCheck; readonly list: ListContext }) {
  if (check.rating === null) return null;
  return (
    <p class="check-rating">
      <span class="check-label">{list.words.checks.rating}</span>
      <q lang={check.ratingLanguage ?? undefined}>{check.rating}</q>
    </p>
  );
}

/** What the reader must know before trusting the match. */
function limitsOf(check: ClaimCheck, analysis: Analysis, words: ListContext['words']['checks']): readonly string[] {
  const older =
    check.reviewDate !== null && analysis.published !== null && check.reviewDate < analysis.published.slice(0, 10);
  const foreign =
    check.language !== null && analysis.language !== null && primary(check.language) !== primary(analysis.language);
  return [...(older ? [words.older] : []), ...(foreign ? [words.foreign] : []), words.limits];
}

/** Noon, so that no time zone makes it the day before. */
const noonOf = (day: string): Date => new Date(`${day}T12:00:00`);

const primary = (tag: string): string => tag.slice(0, 2).toLowerCase();
