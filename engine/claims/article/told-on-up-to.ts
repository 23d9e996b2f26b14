import { isInAny, joined, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse, Range } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';

/** What takes up the clause before it, or stands right before what does (« , ce que », « , algo que », "a charge"). */
const TAKES_UP = joined(listsOf(List.clause, List.questionWords, List.relatives), listsOf(List.statements));

const DENIES = listsOf(List.denials, List.refuting);

/** « Il aurait pris l'argent, | ce qu'il nie », "He allegedly took it, | a charge he denies": what is told on ends before the clause in which it is denied. */
export function beforeDenial(parse: Parse, { first, last }: Range, marker: number): Range {
  const { tokens } = parse;
  for (let comma = marker + 1; comma < last - 1; comma++) {
    if ((tokens[comma] as Token).text !== ',') continue;
    const behind = tokens.slice(comma + 1, last);
    const takes = behind.slice(0, 2).some((token) => isInAny(TAKES_UP, token));
    if (takes && behind.some((token) => isInAny(DENIES, token))) return { first, last: comma };
  }
  return { first, last };
}
