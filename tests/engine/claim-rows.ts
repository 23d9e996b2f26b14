import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import type { ClaimStatus } from '../../engine/model.ts';
import { articleOf } from './articles.ts';

/** Text, the claim, its status, who makes it, who disputes it (`article` for the journalist), the words that dispute. */
export type Row = readonly [
  text: string,
  exact: string,
  status: ClaimStatus,
  claimant: string | null,
  disputer: string | null,
  marker: string,
];

function claimsOf(text: string, language: 'fr' | 'en' | 'de' | 'es' | 'it' | 'pt') {
  const { claims, speakers } = analyse(articleOf(text, language));
  const nameOf = (id: string | null) => speakers.find((s) => s.id === id)?.name ?? null;
  return claims.map((c) => ({
    exact: c.exact,
    status: c.status,
    claimant: nameOf(c.claimant),
    disputer: c.disputer === 'article' ? 'article' : nameOf(c.disputer),
    marker: c.marker,
  }));
}

export function check(language: 'fr' | 'en' | 'de' | 'es' | 'it' | 'pt') {
  return ([text, exact, status, claimant, disputer, marker]: Row) =>
    expect(claimsOf(text, language)).toEqual([{ exact, status: [status], claimant, disputer, marker }]);
}

export function none(language: 'fr' | 'en' | 'de' | 'es' | 'it' | 'pt') {
  return ([text]: readonly [text: string]) => expect(claimsOf(text, language)).toEqual([]);
}
