import type { Analysis, Claim } from '../engine/model.ts';
import { verdictsDiffer } from './check-limits.ts';
import type { ListContext } from './list-context.ts';
import { PublishedCheck } from './PublishedCheck.tsx';

interface ClaimChecksProps {
  readonly claim: Claim;
  readonly analysis: Analysis;
  readonly list: ListContext;
}

/** The published checks of a claim. One that the reader has put aside shrinks to a line, from which it can be taken back. */
export function ClaimChecks({ claim, analysis, list }: ClaimChecksProps) {
  const words = list.words.checks;
  return (
    <>
      {verdictsDiffer(claim.checks) && <p class="checks-note">{words.differ}</p>}
      <ul class="checks">
        {claim.checks.map((check) => (
          <li key={check.id} class={check.muted ? 'check muted' : 'check'}>
            {check.muted ? (
              <p>
                {words.muted(check.outlet)}{' '}
                <button type="button" class="link" onClick={() => list.checks.onMute(claim, check, false)}>
                  {words.unmute}
                </button>
              </p>
            ) : (
              <PublishedCheck
                check={check}
                analysis={analysis}
                list={list}
                onMute={() => list.checks.onMute(claim, check, true)}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
