import { readingLanguage } from '../reading/language-of.ts';
import { readText } from '../reading/terms.ts';
import { admit } from '../record/admit.ts';
import { primaryLanguage } from '../record/language-tag.ts';
import type { PublishedCheck, RawCheck } from '../record/published-check.ts';
import { IndexBuilder } from '../search/build-index.ts';
import { MOST_RECORDS } from '../search/records-index.ts';
import type { ImportCounts, Pack, PackInfo, Thresholds } from './pack.ts';
import { searchedText } from './searched-text.ts';
import { DEFAULT_THRESHOLDS } from './thresholds.ts';

/** Records read between two steps: a few milliseconds, so that whoever drives the steps can show progress and stop. */
const SLICE = 200;

export interface Progress extends ImportCounts {
  /** Records looked at so far, and all there are. */
  readonly done: number;
  readonly total: number;
}

/**
 * Builds a pack step by step. Each step looks at some two hundred records and yields how far it is; the pack is what the generator
 * returns. Whoever stops asking has cancelled, and nothing is left behind.
 *
 * @param raw what a format has read
 * @param thresholds those that were measured for this very pack, if any were
 */
export function* buildPack(
  raw: readonly RawCheck[],
  info: PackInfo,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): Generator<Progress, Pack> {
  const index = new IndexBuilder();
  const encoder = new TextEncoder();
  const lines: Uint8Array[] = [];
  const seen = new Set<string>();
  const refused: Record<string, number> = {};
  const languages: Record<string, number> = {};
  const counts = { taken: 0, repeated: 0, beyond: 0 };
  const progress = (done: number): Progress => ({ ...counts, refused: { ...refused }, done, total: raw.length });
  for (let at = 0; at < raw.length; at++) {
    if (at > 0 && at % SLICE === 0) yield progress(at);
    const admitted = admit(raw[at], info);
    if ('refusal' in admitted) {
      const { code } = admitted.refusal;
      countOne(refused, code);
    } else if (seen.has(admitted.check.id)) counts.repeated++;
    else if (counts.taken === MOST_RECORDS) counts.beyond++;
    else {
      seen.add(admitted.check.id);
      index.add(readCheck(admitted.check));
      lines.push(encoder.encode(JSON.stringify(admitted.check)));
      if (admitted.check.language !== null) countOne(languages, primaryLanguage(admitted.check.language));
      counts.taken++;
    }
  }
  yield progress(raw.length);
  return {
    schema: 1,
    info,
    counts: { ...counts, refused },
    thresholds,
    languages,
    ...joined(lines),
    index: index.finish(),
  };
}

/** The words of a check that are searched. */
export function readCheck(check: PublishedCheck) {
  const text = searchedText(check);
  return readText(text, readingLanguage(text, check.language));
}

function countOne(counts: Record<string, number>, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1;
}

function joined(lines: readonly Uint8Array[]): Pick<Pack, 'records' | 'recordOffsets'> {
  const recordOffsets = new Uint32Array(lines.length + 1);
  lines.forEach((line, number) => {
    recordOffsets[number + 1] = (recordOffsets[number] as number) + line.length;
  });
  const records = new Uint8Array(recordOffsets[lines.length] as number);
  lines.forEach((line, number) => {
    records.set(line, recordOffsets[number]);
  });
  return { records, recordOffsets };
}
