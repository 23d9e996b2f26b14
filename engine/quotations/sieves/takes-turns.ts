import type { Marked } from '../../marks/marked.ts';
import { blockBefore, type Parse } from '../../parse.ts';
import { fillsBlock } from '../headings/fills-block.ts';
import { tokensOf, wordCount } from '../kind.ts';
import { type Candidate, type Heard, NOBODY, type Situation } from '../situation.ts';

/** How many words a line has at most that answers one. */
const LONGEST_LINE = 9;
/** How many lines of one exchange are looked at. */
const LONGEST_EXCHANGE = 12;

/**
 * "“Whose is it?” Name asked." ¶ "“Mine.”" ¶ "“Since when?”": a short line alone in its paragraph, right below a question, is said by the other one
 * of two, who spoke right before; by nobody known where nobody else did.
 */
export function takesTurns({ parse, passage, before }: Situation): Candidate | null {
  if (!isAnswer(parse, passage, LONGEST_EXCHANGE)) return null;
  const asked = before.get(passage - 1)?.resolution?.entity;
  const inherited = otherBefore(parse, passage - 1, (heard) => heard.resolution?.entity !== asked, before);
  return { rule: 'floating-run', cue: null, source: null, inherited: inherited ?? NOBODY };
}

/** A short line that fills its paragraph below a question, or below another such line. */
function isAnswer(parse: Parse, passage: number, most: number): boolean {
  const [line, above] = [parse.marked[passage], parse.marked[passage - 1]];
  if (most === 0 || !line || !above || above.block !== blockBefore(parse, line.block)) return false;
  if (!fillsBlock(parse, line) || wordCount(parse, tokensOf(parse, line)) > LONGEST_LINE) return false;
  return asks(parse, above) || isAnswer(parse, passage - 1, most - 1);
}

function asks({ text }: Parse, { outer }: Marked): boolean {
  return /\?\P{L}*$/u.test(text.slice(outer.start, outer.end));
}

/** Who spoke right before a passage, in its paragraph or in the one above, and is another. */
function otherBefore(
  parse: Parse,
  passage: number,
  isOther: (heard: Heard) => boolean,
  before: Situation['before'],
): Heard | null {
  const block = parse.marked[passage]?.block ?? 0;
  const first = blockBefore(parse, block);
  for (let k = passage - 1; k >= 0 && (parse.marked[k]?.block ?? -1) >= first; k--) {
    const heard = before.get(k);
    if (heard?.resolution && isOther(heard)) return heard;
  }
  return null;
}
