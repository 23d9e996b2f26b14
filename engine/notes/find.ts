import type { TextNote } from '../model.ts';
import type { Parse } from '../parse.ts';
import { spanOf } from '../parse.ts';
import type { Found } from '../quotations/find.ts';
import { fold } from '../text/fold.ts';

/** Passages of fewer words repeat by chance. */
const LEAST_WORDS = 8;

/** Observations on the text itself: each with its evidence, none a verdict. */
export function findNotes(parse: Parse, found: readonly Found[]): TextNote[] {
  return [...malformedMarks(parse), ...repeatedPassages(parse), ...alteredHeadings(parse, found)];
}

function malformedMarks(parse: Parse): TextNote[] {
  const marks = parse.marked.flatMap((m) => m.malformed).sort((a, b) => a.start - b.start);
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last) return [];
  return [
    {
      kind: 'malformed-marks',
      start: first.start,
      end: last.end,
      message: `${marks.length} quotation mark${marks.length === 1 ? ' is' : 's are'} malformed: read as the words around them ask`,
      evidence: marks.map((span) => ({ start: span.start, end: span.end, role: 'mark' as const })),
    },
  ];
}

/** Sentences that stand twice word for word, a caption again as a paragraph for one. */
function repeatedPassages(parse: Parse): TextNote[] {
  const places = new Map<string, { start: number; end: number }[]>();
  for (const sentence of parse.sentences) {
    const words = parse.tokens
      .slice(sentence.first, sentence.last)
      .filter((t) => t.kind === 'word' || t.kind === 'number');
    if (words.length < LEAST_WORDS) continue;
    const key = words.map((t) => fold(t.text)).join(' ');
    places.set(key, [...(places.get(key) ?? []), spanOf(parse, sentence)]);
  }
  return [...places.values()].flatMap((spans): TextNote[] => {
    const [first] = spans;
    if (!first || spans.length < 2) return [];
    return [
      {
        kind: 'repeated-passage',
        ...first,
        message: `${spans.length} passages are the same`,
        evidence: spans.map((span) => ({ ...span, role: 'repeat' as const })),
      },
    ];
  });
}

/** A heading or pull quote that puts other words between its marks than the article quotes. */
function alteredHeadings(parse: Parse, found: readonly Found[]): TextNote[] {
  return found.flatMap((quotation): TextNote[] => {
    const original = quotation.echoes;
    if (!original || isPartOf(parse, quotation, original)) return [];
    return [
      {
        kind: 'altered-heading',
        start: quotation.start,
        end: quotation.end,
        message: 'the heading changes the words that it quotes',
        evidence: [
          { start: quotation.start, end: quotation.end, role: 'echo' },
          { start: original.start, end: original.end, role: 'echo' },
        ],
      },
    ];
  });
}

function isPartOf(parse: Parse, short: Found, long: Found): boolean {
  const letters = (q: Found) => (parse.text.slice(q.start, q.end).match(/[\p{L}\p{N}]+/gu) ?? []).map(fold).join(' ');
  return ` ${letters(long)} `.includes(` ${letters(short)} `);
}
