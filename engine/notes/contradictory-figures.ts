import { List } from '../lexicon/lists.ts';
import type { Evidence, Span, TextNote } from '../model.ts';
import { type Parse, spanOf } from '../parse.ts';
import { quantitiesIn } from '../quantities/told.ts';
import type { Token } from '../text/tokens.ts';
import { wholeForm } from '../text/whole-form.ts';

/** A number of things, with what is counted. */
interface Count {
  readonly value: number;
  /** The word that says what is counted. */
  readonly noun: string;
  readonly inHeading: boolean;
  readonly span: Span;
}

const HEADINGS: ReadonlySet<string> = new Set(['title', 'heading', 'standfirst', 'pullquote']);

/** Shorter words count nothing that could be told from something else. */
const SHORTEST = 5;

/** Times and people in general (« 153 personnes ») are counted of many things in one text. */
const TELL_OF_MANY = [List.times, List.months, List.spans, List.groups, List.anybody];

/** A heading rounds to tens: « 300 emplois » for 312. */
const TENS = 10;
const ROUNDING = 0.15;

/**
 * « Douze blessés dans le port » over a text that tells of fourteen: a heading counts the same things as the text and comes to another
 * number. Only where heading and text each tell one number of them: what is counted twice may be two things.
 */
export function contradictoryFigures(parse: Parse): TextNote[] {
  const byNoun = new Map<string, Count[]>();
  for (const count of countsIn(parse)) {
    const known = byNoun.get(count.noun);
    if (known) known.push(count);
    else byNoun.set(count.noun, [count]);
  }
  return [...byNoun.values()].flatMap((counts): TextNote[] => {
    const heading = counts.filter(({ inHeading }) => inHeading);
    const text = counts.filter(({ inHeading }) => !inHeading);
    const [said, told] = [heading[0], text[0]];
    if (!said || !told || !agree(heading) || !agree(text) || isSame(said.value, told.value)) return [];
    const evidence = [said, told].map(({ span }): Evidence => ({ ...span, role: 'marker' }));
    return [
      {
        kind: 'contradictory-figures',
        ...said.span,
        message: 'the heading tells another number than the text',
        evidence,
      },
    ];
  });
}

const agree = (counts: readonly Count[]): boolean => counts.every(({ value }) => value === counts[0]?.value);

const isSame = (said: number, told: number): boolean =>
  said === told || (said % TENS === 0 && Math.abs(said - told) <= ROUNDING * Math.max(said, told));

function countsIn(parse: Parse): Count[] {
  const { tokens, lexicon, article } = parse;
  const counts: Count[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'number' && !lexicon.has(List.numberWords, token)) continue;
    const end = blockEnd(tokens, at);
    const [found] = quantitiesIn(parse, at, Math.min(end, at + 6));
    if (!found) continue;
    const { value, unit, end: behind } = found;
    at = behind - 1;
    const noun = nounAt(parse, behind, end);
    if (noun === null || unit !== null || value < 2 || !Number.isInteger(value)) continue;
    counts.push({
      value,
      noun: wholeForm((tokens[noun] as Token).low),
      inHeading: HEADINGS.has(article.blocks[token.block]?.kind ?? ''),
      span: spanOf(parse, { first: found.first, last: noun + 1 }),
    });
  }
  return counts;
}

/** The token of what is counted, right behind the number or behind « de »; null where it is counted of many things. */
function nounAt({ tokens, lexicon }: Parse, behind: number, end: number): number | null {
  const at = lexicon.has(List.joints, tokens[behind]) ? behind + 1 : behind;
  const token = tokens[at];
  if (at >= end || token?.kind !== 'word' || token.low.length < SHORTEST) return null;
  return TELL_OF_MANY.some((list) => lexicon.has(list, token)) ? null : at;
}

function blockEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end < at + 8 && tokens[end]?.block === tokens[at]?.block) end++;
  return end;
}
