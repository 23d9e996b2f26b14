import { type AskedClaim, type FoundCheck, findChecks, packOfChecks, type RawCheck } from '../../factcheck/index.ts';

export const INFO = { id: 'test', name: 'Test', licence: null, date: null, language: null, source: null };

/** A record of an invented outlet. */
export function record(claim: unknown, more: RawCheck = {}): RawCheck {
  const slug = String(claim).replace(/\W+/g, '-').toLowerCase().slice(0, 80);
  return {
    claim,
    url: `https://la-pesee.example/${slug}`,
    outlet: 'La Pesée',
    language: 'fr',
    rating: 'Faux',
    ...more,
  };
}

/** What is found for a claim among a few records. */
export function found(claim: string | Partial<AskedClaim>, ...records: readonly RawCheck[]): FoundCheck[] {
  const asked = typeof claim === 'string' ? { text: claim } : claim;
  return findChecks({ text: '', language: 'fr', claimant: null, date: null, ...asked }, [packOfChecks(records, INFO)]);
}
