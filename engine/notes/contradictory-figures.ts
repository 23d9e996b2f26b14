import { List } from '../lexicon/lists.ts';
import type { Evidence, Span, TextNote } from '../model.ts';
import { type Parse, type Range, sentenceEnd, sentenceStart, spanOf } from '../parse.ts';
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
  readonly range: Range;
}

const HEADINGS: ReadonlySet<string> = new Set(['title', 'heading', 'standfirst', 'pullquote']);

/** Shorter words count nothing that could be told from something else. */
const SHORTEST = 5;

/** Times and people in general (« 153 personnes ») are counted of many things in one text. */
const TELL_OF_MANY = [List.times, List.months, List.spans, List.groups, List.anybody];

/** A heading rounds to tens: « 300 emplois » for 312. */
const TENS = 10;
const ROUNDING = 0.15;

/** Letters by which « perdues » and « perdu », "destroyed" and "destroying" are known for one word, and the shortest that has a stem. */
const STEM = 5;

/** So many words from a count what is said of it stands. */
const NEAR = 4;

/**
 * « Douze barques perdues » over a text in which « le vent a fait perdre quatorze barques »: a heading counts the same things as the text
 * and comes to another number. Only where heading and text each tell one number of them, and say the same of it in the same word: « 1 500
 * emplois supprimés » and « le groupe compte 12 000 emplois » are two things.
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
    if (!isSaidOfBoth(parse, said.range, told.range)) return [];
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

/** Whether what stands right beside a count in the heading is said near the one in the text, and of no other year. */
function isSaidOfBoth(parse: Parse, said: Range, told: Range): boolean {
  const { tokens } = parse;
  const { sentence } = tokens[told.first] as Token;
  const near = (k: number) => tokens[k]?.sentence === sentence && (k < told.first || k >= told.last);
  const stems = new Set<string>();
  for (let k = told.first - NEAR; k < told.last + NEAR; k++) if (near(k)) stems.add(stemOf(tokens[k]));
  const beside = [said.first - 1, said.last].filter((k) => tokens[k]?.block === tokens[said.first]?.block);
  if (!beside.some((k) => stemOf(tokens[k]) !== '' && stems.has(stemOf(tokens[k])))) return false;
  const whole = quantitiesIn(parse, sentenceStart(parse, told.first), sentenceEnd(parse, told.first));
  return !whole.some(({ unit }) => unit === 'year');
}

function stemOf(token: Token | undefined): string {
  const word = token?.kind === 'word' ? wholeForm(token.low) : '';
  return word.length < STEM ? '' : word.slice(0, STEM);
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
      range: { first: found.first, last: noun + 1 },
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
