import { blockAt, type Parse } from '../parse.ts';
import { fold } from '../text/fold.ts';
import type { Found } from './find.ts';

/** Share of a heading's words that the body quotation must hold, in order. */
const LEAST_SHARED = 0.6;
/** How many quotations of the body before and after a heading may be what it repeats. */
const REACH = 60;

/** The fewest words of a body quotation that a longer heading may be led to. */
const LEAST_WHOLE = 4;
const WORD = /[\p{L}\p{N}]+/gu;

/** Leads quotations in headings and pull quotes to the body quotation whose words they repeat; its speaker is theirs. */
export function findEchoes(parse: Parse, found: readonly Found[]): Found[] {
  const body = found.filter((q) => !q.heading && q.kind !== 'indirect');
  const said = new Map<Found, Said>();
  let passed = 0;
  return found.flatMap((quotation) => {
    while (passed < body.length && (body[passed] as Found).start < quotation.start) passed++;
    if (quotation.kind === 'indirect') return [quotation];
    const inQuoteBlock = blockAt(parse, quotation.start)?.kind === 'quote';
    if (!quotation.heading && !inQuoteBlock) return [quotation];
    const around = body.slice(Math.max(0, passed - REACH), passed + REACH);
    const words = wordsOf(parse, quotation);
    const heading = quotation.heading || isPullQuote(parse, quotation, words, around);
    if (!heading) return [quotation];
    let best: { original: Found; shared: number } | null = null;
    for (const original of around) {
      if (original === quotation) continue;
      const shared = sharedWith(words, saidIn(parse, original, said));
      if (shared >= LEAST_SHARED && (!best || shared > best.shared)) best = { original, shared };
    }
    // A heading that nobody is named for may say it in other forms and another order (« Les sondages ne se mangent pas »).
    best ??= quotation.report === null ? reworded(parse, words, around, said) : null;
    // Few words in a heading that nobody says below are no quotation (« Le prix « Goncourt » »).
    if (!best) return quotation.rule === 'unattributed' && words.length < 5 ? [] : [quotation];
    const { original } = best;
    // Only a reporting verb or a source phrase in the heading itself outweighs what the body says.
    const own =
      quotation.entity !== null &&
      (original.entity === null || (quotation.report !== null && quotation.entity.kind !== 'unnamed'));
    return [
      {
        ...quotation,
        heading,
        echoes: original,
        entity: own ? quotation.entity : original.entity,
        candidates: own ? [] : original.candidates,
        rule: own ? quotation.rule : 'echo',
        confidence: own
          ? Math.max(quotation.confidence, original.confidence)
          : original.confidence * (0.85 + 0.15 * best.shared),
        // Whom the heading's own words stand for counts only where they outweigh the body.
        evidence: [
          ...quotation.evidence.filter(({ role }) => own || role !== 'antecedent'),
          { start: original.start, end: original.end, role: 'echo' },
        ],
      },
    ];
  });
}

/** Letters that tell a word whatever its ending; shorter words tell little. */
const STEM = 4;

/**
 * The quotation of the body that a heading says in other words: most of the heading's longer words stand in it in some form, and in no
 * other quotation as many.
 */
function reworded(parse: Parse, heading: readonly string[], around: readonly Found[], known: Map<Found, Said>) {
  const own = stemsOf(heading);
  const ranked = around
    .filter((original) => original.entity !== null)
    .map((original) => {
      const stems = stemsOf(saidIn(parse, original, known).words);
      return { original, held: [...own].filter((stem) => stems.has(stem)).length };
    })
    .sort((a, b) => b.held - a.held);
  const [first, second] = ranked;
  if (!first || first.held < 2 || first.held < own.size * LEAST_SHARED || first.held === second?.held) return null;
  return { original: first.original, shared: first.held / own.size };
}

function stemsOf(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM)));
}

/** The words of a quotation of the body, in order and as a set. */
interface Said {
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

function saidIn(parse: Parse, original: Found, known: Map<Found, Said>): Said {
  const before = known.get(original);
  if (before) return before;
  const words = wordsOf(parse, original);
  const said = { words, set: new Set(words) };
  known.set(original, said);
  return said;
}

/** The share of a heading's words that the body's words hold in order, 0 to 1. */
function sharedWith(heading: readonly string[], { words, set }: Said): number {
  // Most pairs have little in common: that is seen without comparing the order.
  let held = 0;
  for (const word of heading) if (set.has(word)) held++;
  if (held < Math.min(heading.length * LEAST_SHARED, words.length)) return 0;
  const common = commonSubsequence(heading, words);
  // A heading may be longer than what the body repeats of it: then it holds every word of that.
  return common === words.length && common >= LEAST_WHOLE ? 1 : common / heading.length;
}

/** A quotation set apart in a block of its own that repeats words of the body to the letter. */
function isPullQuote(parse: Parse, quotation: Found, words: readonly string[], body: readonly Found[]): boolean {
  const block = blockAt(parse, quotation.start);
  if (block?.kind !== 'quote' || words.length < 4) return false;
  const own = ` ${words.join(' ')} `;
  return body.some(
    (other) =>
      other !== quotation &&
      (other.start < block.start || other.start > block.end) &&
      ` ${wordsOf(parse, other).join(' ')} `.includes(own),
  );
}

function wordsOf(parse: Parse, q: Found): string[] {
  return (parse.text.slice(q.start, q.end).match(WORD) ?? []).map(fold);
}

/** Length of the longest common subsequence of words. */
export function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let k = 0; k < b.length; k++)
      next.push(word === b[k] ? (row[k] as number) + 1 : Math.max(row[k + 1] as number, next[k] as number));
    row = next;
  }
  return row[b.length] as number;
}
