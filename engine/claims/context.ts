import type { BySentence } from '../by-sentence.ts';
import type { Entity } from '../entities/entity.ts';
import type { Resolver } from '../entities/resolve.ts';
import { List } from '../lexicon/lists.ts';
import type { Evidence, Span } from '../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Parse } from '../parse.ts';
import { hasFinite } from '../phrases/finite.ts';
import type { Found } from '../quotations/find.ts';
import { tokensOf } from '../quotations/kind.ts';
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
 * @param but whoever answers: nobody takes up his own words
 */
export function statementBefore(context: ClaimContext, index: number, but: Entity | null = null): Stated | null {
  const { parse } = context;
  const { sentence, start } = parse.tokens[index] as Token;
  const own = lastStated(context, sentence, start, but);
  if (own) return own;
  // « S. Six heures ? La mairie n'y croit pas. »
  const at = echoes(parse, sentence - 1) ? sentence - 2 : sentence - 1;
  const [before, here] = [parse.sentences[at], parse.sentences[sentence]];
  if (!here || !before || here.block - before.block > 1) return null;
  return lastStated(context, at, start, but);
}

/** How many tokens a question that only takes up words has at most, with its sign. */
const LONGEST_ECHO = 4;

/** « Six heures ? »: no „Ob das etwas ändert?“, which asks something else. */
function echoes(parse: Parse, sentence: number): boolean {
  const { first, last } = parse.sentences[sentence] ?? { first: 0, last: 0 };
  const asked = parse.tokens[last - 1]?.text === '?' && last - first <= LONGEST_ECHO;
  return asked && !hasFinite(parse, first, last);
}

/** The last statement before a token in its own sentence. */
export function statementInSentence(context: ClaimContext, index: number, but: Entity | null = null): Stated | null {
  const { sentence, start } = context.parse.tokens[index] as Token;
  return lastStated(context, sentence, start, but);
}

/** How far before a relative the comma stands that opens what it belongs to (« , une lecture que »). */
const APPOSITION = 4;

/** « accuse Y d'avoir menti, ce que Y nie », « assure que S, une lecture que Y récuse »: the statement that a relative takes up ends before its comma. */
export function statementBeside(context: ClaimContext, relative: number): Stated | null {
  const { parse, said } = context;
  const { tokens } = parse;
  const before = statementInSentence(context, relative);
  if (before) return before;
  let comma = relative - 1;
  while (comma > relative - APPOSITION && tokens[comma]?.text !== ',') comma--;
  const { sentence, end } = tokens[comma - 1] as Token;
  if (tokens[comma]?.text !== ',') return null;
  const quotation = said.get(sentence)?.findLast((q) => q.kind === 'indirect' && q.start < end && q.end > end);
  return quotation
    ? { span: { start: quotation.start, end }, claimant: quotation.entity, evidence: quotation.evidence }
    : null;
}

/** The last statement of a sentence that ends before an offset: an accusation rather than other words, else what is only told on. */
function lastStated(
  { parse, said, told }: ClaimContext,
  sentence: number,
  offset: number,
  but: Entity | null,
): Stated | null {
  const before = said
    .get(sentence)
    ?.filter((q) => q.kind !== 'partial' && q.end <= offset && (but === null || q.entity !== but) && !asks(parse, q));
  const last = before?.findLast((q) => accuses(parse, q)) ?? before?.at(-1);
  // « assure que S et que T »: it is S that is answered as a rule.
  const quotation = before?.find(
    (q) => q === last || (q.kind === 'indirect' && q.cue && q.cue.first === last?.cue?.first),
  );
  if (quotation) return { span: spanned(quotation), claimant: quotation.entity, evidence: quotation.evidence };
  const claim = told.get(sentence)?.findLast(({ end }) => end <= offset);
  return claim ? { span: spanned(claim), claimant: claim.claimant } : null;
}

/** « demande si le port est fermé », "asked who had gone": a question states nothing. */
function asks(parse: Parse, quotation: Found): boolean {
  const { tokens, lexicon } = parse;
  const { first, last } = tokensOf(parse, quotation);
  const indirect = quotation.kind === 'indirect';
  const opens =
    indirect &&
    (lexicon.has(List.questionWords, tokens[first]) || tokens[first - 1]?.low === lexicon.language.cues.polar);
  return opens || tokens[last - 1]?.text === '?';
}

/** « accuse la mairie d'avoir menti et promet de saisir un juge »: it is the accusation that somebody answers. */
function accuses({ tokens, lexicon }: Parse, { report, kind }: Found): boolean {
  return kind === 'indirect' && lexicon.has(List.accusing, tokens[report?.group?.verb ?? -1]);
}

const spanned = ({ start, end }: Span): Span => ({ start, end });
