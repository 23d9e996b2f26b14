import type { BySentence } from '../by-sentence.ts';
import type { Entity } from '../entities/entity.ts';
import type { Resolver } from '../entities/resolve.ts';
import type { Parse } from '../parse.ts';
import type { NameIndex } from '../phrases/phrase.ts';
import type { Found } from '../quotations/find.ts';
import type { Report } from '../reports/report.ts';
import type { Token } from '../text/tokens.ts';

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
}

/**
 * The statement that words take up (« ce mécanisme n'a pas été confirmé »): the last one before them in their sentence, else of the
 * sentence before, in the same block or the one above.
 * @param index token of the words that take it up
 */
export function statementBefore(context: ClaimContext, index: number): Found | null {
  const { parse, said } = context;
  const { sentence, start } = parse.tokens[index] as Token;
  const own = statementInSentence(context, index);
  if (own) return own;
  const whole = (q: Found) => states(q) && q.end <= start;
  const [before, here] = [parse.sentences[sentence - 1], parse.sentences[sentence]];
  if (!here || !before || here.block - before.block > 1) return null;
  return said.get(sentence - 1)?.findLast(whole) ?? null;
}

/** The last statement before a token in its own sentence. */
export function statementInSentence({ parse, said }: ClaimContext, index: number): Found | null {
  const { sentence, start } = parse.tokens[index] as Token;
  return said.get(sentence)?.findLast((q) => states(q) && q.end <= start) ?? null;
}

const states = (q: Found): boolean => q.entity !== null && q.kind !== 'partial';
