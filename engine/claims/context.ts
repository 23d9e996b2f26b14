import type { BySentence } from '../by-sentence.ts';
import type { Entity } from '../entities/entity.ts';
import type { Resolver } from '../entities/resolve.ts';
import type { Evidence, Span } from '../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse } from '../parse.ts';
import type { Found } from '../quotations/find.ts';
import type { Report } from '../reports/report.ts';
import type { FoundClaim } from './claim.ts';

/** What the rules for claims look at: the parse, who is spoken of, what was found to be said. */
export interface ClaimContext {
  readonly parse: Parse;
  readonly names: NameIndex;
  readonly resolver: Resolver;
  readonly speakers: readonly Entity[];
  readonly quotations: readonly Found[];
  /** Quotations by the sentence of the report behind them. */
  readonly said: BySentence<Found>;
  /** Those with no report of their own, by the sentence that they end in. */
  readonly unreported: BySentence<Found>;
  readonly reports: BySentence<Report>;
  /** What is only told on, by its sentence. */
  readonly told: BySentence<FoundClaim>;
}

/** What is stated, and whose it is; null for nobody in particular. */
export interface Stated {
  readonly span: Span;
  readonly claimant: Entity | null;
  /** What it rests on that somebody states it, where that stands elsewhere. */
  readonly evidence?: readonly Evidence[];
}
