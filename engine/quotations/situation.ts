import type { Resolution } from '../entities/entity.ts';
import type { Parse, Range } from '../parse.ts';
import type { NameIndex } from '../phrases/phrase.ts';
import type { Report } from '../reports/report.ts';
import type { RuleId } from '../rules.ts';

/** Who is behind a marked passage, by which rule, with the evidence. `resolution` is null where the source stays unclear. */
export interface Attribution {
  readonly rule: RuleId;
  readonly cue: Range | null;
  readonly source: Range | null;
  readonly resolution: Resolution | null;
  readonly weight: number;
  readonly report: Report | null;
}

export interface LastSaid {
  readonly resolution: Resolution;
  readonly block: number;
}

export interface Candidate {
  readonly rule: RuleId;
  readonly cue: Range | null;
  readonly source: Range | null;
  readonly inherited?: Resolution | null;
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
