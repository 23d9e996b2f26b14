import type { Resolution } from '../entities/entity.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse, Range } from '../parse.ts';
import type { Report } from '../reports/report.ts';
import type { RuleId } from '../rules.ts';

/** Who was heard, and the words that point there: what a passage without such words of its own takes over from another. */
export interface Heard {
  /** Null where the source stays unclear. */
  readonly resolution: Resolution | null;
  readonly mention: Range | null;
}

export const NOBODY: Heard = { resolution: null, mention: null };

/** Who is behind a marked passage, by which rule, with the evidence. */
export interface Attribution extends Heard {
  readonly rule: RuleId;
  readonly cue: Range | null;
  /** The words that name the source of this passage alone; `mention` may be inherited. */
  readonly source: Range | null;
  readonly weight: number;
  readonly report: Report | null;
}

export interface LastSaid extends Heard {
  readonly block: number;
  /** The sentence that it ends in. */
  readonly sentence: number;
}

export interface Candidate {
  readonly rule: RuleId;
  readonly cue: Range | null;
  readonly source: Range | null;
  readonly inherited?: Heard;
  readonly report?: Report | null;
}

/** What a sieve may look at: the passage, where it stands, and what was found before it. */
export interface Situation {
  readonly parse: Parse;
  readonly names: NameIndex;
  /** The reports of the passage's own sentence. */
  readonly reports: readonly Report[];
  readonly reportsOf: (sentence: number) => readonly Report[];
  readonly passage: number;
  readonly tokens: Range;
  /** Attributions of the passages before, by passage. */
  readonly before: ReadonlyMap<number, Attribution>;
  /** Who was reported last, with or without marks, and where. */
  readonly lastSaid: LastSaid | null;
  /** The person whom an interview is with, as far as the article tells. */
  readonly interviewee: () => Resolution | null;
}

export type Sieve = (s: Situation) => Candidate | null;
