import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceEnd } from '../../parse.ts';
import { isFiniteVerb, isRelative } from '../../phrases/verbs/finite.ts';
import type { VerbGroup } from '../../phrases/verbs/verbs.ts';
import { BREAKS, isSign } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';

/** How many tokens the object has at most of which something is said. */
const LONGEST_OBJECT = 24;

/** How far behind its preposition a number stands. */
const NEAR = 5;

/**
 * "accused the mayor of hiding the report", "described the plan as a gift", "called the wall a waste": the object with what is said
 * of it is what the verb reports; of an accusation what stands behind the word that joins.
 * @returns the first token of what is reported, or -1 where nothing is said of it
 */
export function predicationFrom(parse: Parse, from: number, group: VerbGroup): number {
  const { tokens, lexicon } = parse;
  const words = lexicon.predicating.get((tokens[group.verb] as Token).low);
  const first = tokens[from];
  if (!words || first?.kind !== 'word' || first.marked !== -1) return -1;
  if (lexicon.has(List.prepositions, first) || lexicon.has(List.conjunctions, first) || isFiniteVerb(parse, from))
    return -1;
  const end = Math.min(sentenceEnd(parse, from), from + LONGEST_OBJECT);
  let relative = false;
  for (let k = from + 1; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || isSign(token, BREAKS)) return -1;
    const joining = words.get(token.low);
    if (joining && joins(parse, k) && (!lexicon.has(List.locative, token) || counts(parse, k))) {
      // "called it a “wreck”": there the marked words are what is said.
      if (tokens.slice(k + 1, k + 4).some(({ marked }) => marked !== -1)) return -1;
      return joining.alone ? k + 1 : from;
    }
    if (isRelative(parse, k) || lexicon.has(List.linkers, token) || lexicon.has(List.clause, token)) relative = true;
    else if (!relative && isFiniteVerb(parse, k)) return -1;
    else if (!relative && token.text === ',') {
      const behind = behindApposition(parse, k, end, words);
      if (behind === -1) return -1;
      k = behind - 1;
    }
  }
  return -1;
}

/**
 * "accused the builder, Paul Name, | of hiding it", "accused two aides, Paul Name and Ann Other | of hiding it": the word that joins what is
 * said, behind whoever the object is; a participle shows that it goes with the verb. -1 where none follows.
 */
function behindApposition(
  parse: Parse,
  comma: number,
  end: number,
  words: ReadonlyMap<string, { readonly alone: boolean }>,
): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareClause) return -1;
  for (let k = comma + 1; k < end; k++) {
    const token = tokens[k] as Token;
    if (token.marked !== -1 || isSign(token, BREAKS) || isFiniteVerb(parse, k)) return -1;
    if (words.get(token.low)?.alone && lexicon.has(List.gerundEnding, tokens[k + 1])) return k;
  }
  return -1;
}

/** An article joins only right behind the object ("called it a wreck", no "called a meeting in a hall"); other words join, but for "as well as". */
function joins(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  if (lexicon.asides.at(tokens, index) || lexicon.asides.at(tokens, index - 2)) return false;
  // "cited the mayor as saying that S": what somebody is cited as saying is a report of its own.
  if (lexicon.has(List.asWords, tokens[index]) && lexicon.has(List.gerundCues, tokens[index + 1])) return false;
  if (!lexicon.has(List.determiners, tokens[index])) return true;
  const before = tokens[index - 1];
  return !(
    lexicon.has(List.prepositions, before) ||
    lexicon.has(List.conjunctions, before) ||
    lexicon.has(List.adverbs, before) ||
    before?.kind !== 'word'
  );
}

/** « cifra los daños en cerca de dos millones »: behind a preposition of place a number, close by, is what is said. */
function counts({ tokens, lexicon }: Parse, index: number): boolean {
  const near = tokens.slice(index + 1, index + NEAR);
  return near.some((token) => token.kind === 'number' || lexicon.has(List.numberWords, token));
}
