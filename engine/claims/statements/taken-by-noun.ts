import { List } from '../../lexicon/lists.ts';
import { type Parse, sentenceStart } from '../../parse.ts';
import { quantitiesIn } from '../../quantities/told.ts';
import { tokensOf } from '../../quotations/kind.ts';
import type { ClaimContext, Stated } from '../context.ts';
import { toldBefore } from './news-before.ts';
import { statementAbove } from './statement-before.ts';

/** What "that claim", "the claim" takes up: somebody's statement before it. */
export function takenUpBy(context: ClaimContext, noun: number): Stated | null {
  const { tokens, lexicon } = context.parse;
  const determiner = tokens[noun - 1];
  // "Her estimate was dismissed."
  const shown = lexicon.has(List.demonstratives, determiner) || lexicon.whose.has(determiner?.low ?? '');
  const whole = shown || !lexicon.has(List.partly, tokens[noun]);
  const opens = noun - 1 === sentenceStart(context.parse, noun);
  if (!opens || !(shown || lexicon.has(List.definite, determiner))) return null;
  const before = toldBefore(context, noun - 1);
  return whole ? (before ?? statementAbove(context, noun - 1, null)) : figureIn(context.parse, before, noun);
}

/** "That figure has been challenged by Name.", « Le chiffre est contesté. »: behind an article it is the one that was told in the sentence right before. */
function figureIn(parse: Parse, stated: Stated | null, noun: number): Stated | null {
  if (!stated) return null;
  const { first, last } = tokensOf(parse, stated.span);
  const near = parse.tokens[first]?.block === parse.tokens[noun]?.block;
  return near && quantitiesIn(parse, first, last).length > 0 ? stated : null;
}
