import type { BySentence } from '../by-sentence.ts';
import type { Entity } from '../entities/entity.ts';
import type { Resolver } from '../entities/resolve.ts';
import type { Evidence, Span } from '../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse } from '../parse.ts';
import type { Found } from '../quotations/find.ts';
import type { Report } from '../reports/report.ts';
import type { Token } from '../text/tokens.ts';
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

/**
 * The statement that words take up (« ce mécanisme n'a pas été confirmé »): the last one before them in their sentence, else of the
 * sentence before, in the same block or the one above. What is only told on counts too (« La digue aurait cédé. Le maire dément. »).
 * @param index token of the words that take it up
 */
export function statementBefore(context: ClaimContext, index: number): Stated | null {
  const { parse } = context;
  const { sentence, start } = parse.tokens[index] as Token;
  const own = statementInSentence(context, index);
  if (own) return own;
  const [before, here] = [parse.sentences[sentence - 1], parse.sentences[sentence]];
  if (!here || !before || here.block - before.block > 1) return null;
  return lastStated(context, sentence - 1, start);
}

/** The last statement before a token in its own sentence. */
export function statementInSentence(context: ClaimContext, index: number): Stated | null {
  const { sentence, start } = context.parse.tokens[index] as Token;
  return lastStated(context, sentence, start);
}

/** The last statement of a sentence that ends before an offset: somebody's words, else what is only told on. */
function lastStated({ said, told }: ClaimContext, sentence: number, offset: number): Stated | null {
  const quotation = said.get(sentence)?.findLast((q) => q.kind !== 'partial' && q.end <= offset);
  if (quotation) return { span: spanned(quotation), claimant: quotation.entity, evidence: quotation.evidence };
  const claim = told.get(sentence)?.findLast(({ end }) => end <= offset);
  return claim ? { span: spanned(claim), claimant: claim.claimant } : null;
}

const spanned = ({ start, end }: Span): Span => ({ start, end });
