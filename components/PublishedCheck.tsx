import type { Analysis, ClaimCheck } from '../engine/model.ts';
import { isAged, limitsOf, noonOf } from './check-limits.ts';
import type { ListContext } from './list-context.ts';

interface PublishedCheckProps {
  readonly check: ClaimCheck;
  readonly analysis: Analysis;
  readonly list: ListContext;
  readonly onMute: () => void;
}

/** One published check: its outlet, its verdict in the outlet's words, why it stands here, and what speaks against it. */
export function PublishedCheck({ check, analysis, list, onMute }: PublishedCheckProps) {
  const words = list.words.checks;
  const same = check.status === 'check.same';
  const today = new Date();
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
        {check.translation !== null && (
          <p>
            <span class="check-label">{words.translation}</span>{' '}
            <span lang={check.language ?? undefined}>{list.words.quote(check.translation)}</span>
          </p>
        )}
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
        {check.collection !== '' && !check.demonstration && (
          <p class="check-limit">
            {words.from(check.collection, check.collectionDate ? noonOf(check.collectionDate) : null, check.licence)}
          </p>
        )}
        {limitsOf(check, analysis, words, today).map((limit) => (
          <p key={limit} class="check-limit">
            {limit}
          </p>
        ))}
      </details>
      <p class="check-actions">
        <a href={check.url} target="_blank" rel="noopener noreferrer">
          {words.read(check.outlet)}
        </a>
        {isAged(check, today) && (
          <a href={`https://web.archive.org/web/${check.url}`} target="_blank" rel="noopener noreferrer">
            {words.archived}
          </a>
        )}
        <button type="button" class="link" onClick={onMute}>
          {words.mute}
        </button>
      </p>
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
