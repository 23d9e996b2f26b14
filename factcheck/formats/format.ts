import type { PackInfo } from '../packs/pack.ts';
import type { RawCheck } from '../record/published-check.ts';

/** A file as the formats look at it. */
export interface Source {
  readonly text: string;
  /** What the text is as JSON; undefined where it is none. */
  readonly json: unknown;
}

/** What a format reads out of a file. */
export interface Read {
  readonly raw: readonly RawCheck[];
  /** What the file says of itself. */
  readonly about: Partial<Pick<PackInfo, 'name' | 'licence' | 'date' | 'language'>>;
}

/** One way in which outlets and collections write published checks. A new one is a file and a line in formats/index.ts. */
export interface Format {
  readonly id: string;
  /** How it is called in messages. */
  readonly name: string;
  /** Whether a file is written so. It must be cheap, and never throw. */
  readonly recognises: (source: Source) => boolean;
  /** Reads the file. Whatever the fields hold is passed on as it is: `admit` judges it. Never throws on a file it recognises. */
  readonly read: (source: Source) => Read;
}

/** Whether a value is an object with fields, no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of what may be a list, a single thing, or nothing. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
