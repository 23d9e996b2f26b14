import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { hasFinite, isRelative } from '../../phrases/verbs/finite.ts';

/**
 * « el técnico tardó «por el tráfico» », « l'acqua scendeva «come da un rubinetto» », « chiederà l'assoluzione «perché il fatto non sussiste» »: marked
 * words that only tell how or why.
 */
export function opensAdjunct(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const word = tokens[index];
  if (lexicon.has(List.prepositions, word)) return true;
  if (!lexicon.language.grammar.dropsSubject || lexicon.has(List.coordinators, word)) return false;
  if (lexicon.has(List.asWords, word)) return true;
  return lexicon.has(List.conjunctions, word) && !lexicon.has(List.clause, word) && !isRelative(parse, index);
}

/** How many words stand at least before marked words, and behind them, in a clause that they are a small part of. */
const [LEAST_BEFORE, LEAST_BEHIND] = [2, 4];

/** « Nome ha «salvato da sola» almeno undici opere perdute »: the clause has its subject and its verb before the marked words, and its object behind them. */
export function goesOnBehindMarks(parse: Parse, first: number, last: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.dropsSubject) return false;
  const outside = (k: number) => tokens[k]?.marked === -1 && tokens[k]?.kind !== 'mark';
  let opens = first;
  while (opens < last && outside(opens)) opens++;
  let closes = last;
  while (closes > opens && outside(closes - 1)) closes--;
  const words = (from: number, to: number) => tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
  if (words(first, opens) < LEAST_BEFORE || words(closes, last) < LEAST_BEHIND || !hasFinite(parse, first, opens))
    return false;
  const next = tokens[closes];
  return next?.kind === 'word' && !lexicon.has(List.conjunctions, next) && !isRelative(parse, closes);
}
