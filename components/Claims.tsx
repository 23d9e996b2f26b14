import type { Analysis } from '../engine/model.ts';
import { ClaimChecks } from './ClaimChecks.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import { EmptyList } from './EmptyList.tsx';
import { claimGroups } from './groups.ts';
import type { ListContext } from './list-context.ts';

/** What is disputed, by who disputes it. */
export function Claims({ analysis, list }: { readonly analysis: Analysis; readonly list: ListContext }) {
  const { words } = list;
  if (analysis.claims.length === 0) return <EmptyList title={words.claims.none} hint={words.claims.noneHint} />;
  return (
    <>
      {claimGroups(analysis.claims).map(([group, claims]) => (
        <section key={group} class={`claims ${group}`} aria-labelledby={`claims-${group}`}>
          <h2 class="group-name" id={`claims-${group}`}>
            {words.claims[group]}
          </h2>
          <ul class="entries">
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimEntry claim={claim} analysis={analysis} list={list} />
                {claim.checks.length > 0 && <ClaimChecks claim={claim} analysis={analysis} list={list} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
