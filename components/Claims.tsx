import type { Analysis, Claim } from '../engine/model.ts';
import { ClaimChecks } from './ClaimChecks.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import { EmptyList } from './EmptyList.tsx';
import { claimGroups, counted } from './groups.ts';
import type { ListContext } from './list-context.ts';

interface ClaimsProps {
  readonly analysis: Analysis;
  readonly list: ListContext;
}

/** What is disputed, by who disputes it; what is only told on as unconfirmed is folded away at the end. */
export function Claims({ analysis, list }: ClaimsProps) {
  const { words } = list;
  const groups = claimGroups(analysis.claims);
  const folded = groups.find(([group]) => group === 'hedged')?.[1] ?? [];
  return (
    <>
      {counted(analysis.claims).length === 0 && <EmptyList title={words.claims.none} hint={words.claims.noneHint} />}
      {groups
        .filter(([group]) => group !== 'hedged')
        .map(([group, claims]) => (
          <section key={group} class={`claims ${group}`} aria-labelledby={`claims-${group}`}>
            <h2 class="group-name" id={`claims-${group}`}>
              {words.claims[group]}
            </h2>
            <ClaimList claims={claims} analysis={analysis} list={list} />
          </section>
        ))}
      {folded.length > 0 && (
        <details class="claims hedged">
          <summary>
            {words.claims.hedged} <span class="count">{folded.length}</span>
          </summary>
          <ClaimList claims={folded} analysis={analysis} list={list} />
        </details>
      )}
    </>
  );
}

function ClaimList({ claims, analysis, list }: ClaimsProps & { readonly claims: readonly Claim[] }) {
  return (
    <ul class="entries">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimEntry claim={claim} analysis={analysis} list={list} />
          {claim.checks.length > 0 && <ClaimChecks claim={claim} analysis={analysis} list={list} />}
        </li>
      ))}
    </ul>
  );
}
