import type { Entity } from '../../entities/entity.ts';
import type { Parse } from '../../parse.ts';
import { hasFinite } from '../../phrases/verbs/finite.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { lastStated } from './last-stated.ts';

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
  return lastStated(context, at, start, but) ?? goneOnFrom(context, at, but);
}

/** « Nom dit que S. « Tout le monde le sait », lance-t-il. La mairie dément. »: the sentence before the one in which the same voice has nothing but words in marks. */
function goneOnFrom(context: ClaimContext, sentence: number, but: Entity | null): Stated | null {
  const { parse, said } = context;
  const [words, ...others] = said.get(sentence) ?? [];
  const [above, here] = [parse.sentences[sentence - 1], parse.sentences[sentence]];
  if (!words?.entity || words.kind !== 'partial' || others.length > 0 || above?.block !== here?.block) return null;
  const stated = lastStated(context, sentence - 1, words.start, but);
  return stated?.claimant === words.entity ? stated : null;
}

/** How far above a denial may stand what it takes up, in sentences and in blocks. */
const ABOVE = { sentences: 4, blocks: 1 };

/** « Nom affirme que S. Trois hommes sont blessés. La société rejette ces accusations. »: what others tell between a statement and who denies it states nothing. */
export function statementAbove(context: ClaimContext, index: number, but: Entity | null): Stated | null {
  const { parse } = context;
  const { sentence, start } = parse.tokens[index] as Token;
  const block = parse.sentences[sentence]?.block ?? 0;
  for (let at = sentence - 1; at >= sentence - ABOVE.sentences; at--) {
    const above = parse.sentences[at];
    if (!above || block - above.block > ABOVE.blocks) return null;
    const stated = lastStated(context, at, start, but);
    if (stated || reportsOther(context, at, but)) return stated;
  }
  return null;
}

/** Somebody else is reported there: what is denied is what they say, and no statement above it. */
function reportsOther({ said, reports }: ClaimContext, sentence: number, but: Entity | null): boolean {
  const words = said.get(sentence) ?? [];
  return words.length > 0 ? words.some(({ entity }) => entity === null || entity !== but) : reports.has(sentence);
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
  const before = statementInSentence(context, relative);
  const around = statementAround(context, relative);
  // « reconnaît que T : le maire pense que S, ce que Y nie »: the nearest one.
  return around && (!before || before.span.start < around.span.start) ? around : before;
}

/** A statement that runs on over the comma before the relative. */
export function statementAround({ parse, said }: ClaimContext, relative: number): Stated | null {
  const { tokens } = parse;
  let comma = relative - 1;
  while (comma > relative - APPOSITION && tokens[comma]?.text !== ',') comma--;
  // « Une accusation que Nom balaie » may open the article.
  if (comma < 1 || tokens[comma]?.text !== ',') return null;
  const { sentence, end } = tokens[comma - 1] as Token;
  const quotation = said.get(sentence)?.findLast((q) => q.kind === 'indirect' && q.start < end && q.end > end);
  return quotation
    ? { span: { start: quotation.start, end }, claimant: quotation.entity, evidence: quotation.evidence }
    : null;
}
