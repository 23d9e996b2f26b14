import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import type { Role } from '../entity.ts';

/** What opens a headline before somebody's office: "What | Senator Name said", "Why | Mayor Name left". */
const OPENING = listsOf(List.questionWords, List.conjunctions, List.relatives, List.linkers);

/** The role that the tokens from `first` to `last`, not included, tell, with the noun at `head`. */
export function roleAt(parse: Parse, first: number, last: number, head: number): Role {
  let opens = first;
  while (opens < head && isInAny(OPENING, parse.tokens[opens])) opens++;
  const words = parse.tokens.slice(opens, last);
  return {
    head: (parse.tokens[head] as Token).low,
    words: new Set(
      words
        .filter(
          (t) =>
            t.kind === 'word' && !parse.lexicon.has(List.determiners, t) && !parse.lexicon.has(List.prepositions, t),
        )
        .map((t) => t.low),
    ),
    text: parse.text.slice((words[0] as Token).start, (words.at(-1) as Token).end),
  };
}
