import type { RawCheck } from '../record/published-check.ts';
import { buildPack, type Progress } from './build-pack.ts';
import type { Pack, PackInfo, Thresholds } from './pack.ts';

/** How an import is driven. */
export interface ImportOptions {
  readonly thresholds?: Thresholds;
  /** Told after each slice of records. */
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting it cancels the import. */
  readonly signal?: AbortSignal;
}

/**
 * Builds a pack without holding up whoever else is at work: between two slices everybody else gets a turn.
 *
 * @throws the signal’s reason when the import is cancelled
 */
export async function importPack(
  raw: readonly RawCheck[],
  info: PackInfo,
  { thresholds, onProgress, signal }: ImportOptions = {},
): Promise<Pack> {
  const steps = buildPack(raw, info, thresholds);
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
