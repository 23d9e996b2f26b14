import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart } from '../parse.ts';
import { hasFinite } from '../phrases/finite.ts';
import { isSign, PAUSES } from '../text/signs.ts';
import { type Report, reportFrom } from './report.ts';

/** How many tokens what a relative stands for has at most. */
const LONGEST_ANTECEDENT = 16;

/** « … l'ingénieure, pour qui S », « un informe, según el cual S », "a report according to which S": whoever the relative stands for. */
export function relativeSource(parse: Parse, names: NameIndex, first: number, at: number): Report | null {
  const { tokens, lexicon } = parse;
  const relative = lexicon.has(List.definite, tokens[at]) && lexicon.has(List.linkers, tokens[at + 1]) ? at + 1 : at;
  const token = tokens[relative];
  const stands =
    lexicon.has(List.linkers, token) || (lexicon.has(List.relatives, token) && !lexicon.has(List.clause, token));
  const start = sentenceStart(parse, first);
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (!stands || before <= start || tokens[before]?.marked !== -1) return null;
  const source = antecedent(parse, names, before, start);
  if (!source || !hasFinite(parse, relative + 1, sentenceEnd(parse, first))) return null;
  return reportFrom(parse, { first, last: relative + 1 }, source, 'after', relative + 1);
}

/** The nearest phrase that ends there, whatever governs it. */
export function antecedent(parse: Parse, names: NameIndex, end: number, start: number): Range | null {
  const { tokens, lexicon } = parse;
  for (let k = end; k >= start && end - k < LONGEST_ANTECEDENT; k--) {
    if (isSign(tokens[k], PAUSES) || tokens[k]?.marked !== -1) return null;
    // « la rumeur selon laquelle S »: a statement says nothing, somebody makes it.
    if (lexicon.has(List.statements, tokens[k]) || lexicon.has(List.rumours, tokens[k])) return null;
    const name = names.get(k);
    if (name && name.last === end + 1 && !lexicon.has(List.determiners, tokens[k - 1])) return name;
    if (lexicon.has(List.determiners, tokens[k]) && k < end) return { first: k, last: end + 1 };
  }
  return null;
}
