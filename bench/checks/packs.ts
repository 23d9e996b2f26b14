import { buildPack } from '../../factcheck/packs/build-pack.ts';
import type { Pack, Thresholds } from '../../factcheck/packs/pack.ts';
import type { RawCheck } from '../../factcheck/record/published-check.ts';

/** Thresholds that let every match pass, so that all thresholds can be tried afterwards. */
export const ANY: Thresholds = { same: 0, related: 0, measured: { precision: 0, recall: 0, on: 'nothing' } };

/** A pack of bare claims, each at an address of its own. */
export function packOf(claims: readonly string[], language: string, thresholds: Thresholds): Pack {
  return built(
    claims.map((claim, number) => ({ claim, url: `https://checks.example/${number}`, outlet: 'Outlet', language })),
    thresholds,
  );
}

/** Builds a pack in one go. */
export function built(raw: readonly RawCheck[], thresholds: Thresholds): Pack {
  const info = { id: 'bench', name: 'bench', licence: null, date: null, language: null, source: null };
  const steps = buildPack(raw, info, thresholds);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
