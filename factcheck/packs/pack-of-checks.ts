import type { RawCheck } from '../record/published-check.ts';
import { buildPack } from './build-pack.ts';
import { type OpenPack, openPack } from './open-pack.ts';
import type { PackInfo } from './pack.ts';

/** A pack of a few records, in one go and never stored: those of the page that is being read, or an answer to a question. */
export function packOfChecks(raw: readonly RawCheck[], info: PackInfo): OpenPack {
  const steps = buildPack(raw, info);
  for (;;) {
    const step = steps.next();
    if (step.done) return openPack(step.value);
  }
}
