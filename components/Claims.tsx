import type { Analysis, Claim } from '../engine/model.ts';
import { AskService } from './AskService.tsx';
import { ClaimChecks } from './ClaimChecks.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import { EmptyList } from './EmptyList.tsx';
import { claimGroups, counted, FOLDED } from './groups.ts';
import type { ListContext } from './list-context.ts';
import { SearchedWhere } from './SearchedWhere.tsx';
import { SearchTranslated } from './SearchTranslated.tsx';

/** So many claims that can be looked up are shown unfolded. */
const FEW = 3;

interface ClaimsProps {
  readonly analysis: Analysis;
  readonly list: ListContext;
}

/** What is disputed, by who disputes it; what is only told on as unconfirmed, or was put aside, is folded away at the end. */
export function Claims({ analysis, list }: ClaimsProps) {
  const { words } = list;
  const groups = claimGroups(analysis.claims);
  return (
    <>
      {counted(analysis.claims).length === 0 && <EmptyList title={words.claims.none} hint={words.claims.noneHint} />}
      {groups
        .filter(([group]) => !FOLDED.includes(group))
        .map(([group, claims]) => (
          <section key={group} class={`claims ${group}`} aria-labelledby={`claims-${group}`}>
            <h2 class="group-name" id={`claims-${group}`}>
              {words.claims[group]}
            </h2>
            <ClaimList claims={claims} analysis={analysis} list={list} />
          </section>
        ))}
      {groups
        .filter(([group]) => FOLDED.includes(group))
        .map(([group, claims]) => (
          <details key={group} class="claims folded" open={group === 'toCheck' && claims.length <= FEW}>
            <summary>
              {words.claims[group]} <span class="count">{claims.length}</span>
            </summary>
            <ClaimList claims={claims} analysis={analysis} list={list} />
          </details>
        ))}
      <SearchedWhere list={list} />
      <SearchTranslated translated={list.checks.translated} words={words} />
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
          {list.checks.service && <AskService claim={claim} service={list.checks.service} words={list.words} />}
        </li>
      ))}
    </ul>
  );
}
