import type { Span, TextNote } from '../model.ts';
import type { Parse } from '../parse.ts';
import type { Found } from '../quotations/find.ts';
import { fold } from '../text/fold.ts';
import { agencyCredit } from './agency-credit.ts';
import { contradictoryFigures } from './contradictory-figures.ts';
import { foreignByline } from './foreign-byline.ts';
import { repeatedPassages } from './repeated-passages.ts';
import { republished } from './republished.ts';

/** Observations on the text itself: each with its evidence, none a verdict. */
export function findNotes(parse: Parse, found: readonly Found[]): TextNote[] {
  return [
    ...malformedMarks(parse),
    ...repeatedPassages(parse),
    ...alteredHeadings(parse, found),
    ...contradictoryFigures(parse),
    ...republished(parse),
    ...agencyCredit(parse),
    ...foreignByline(parse),
  ];
}

function malformedMarks(parse: Parse): TextNote[] {
  const marks: Span[] = [];
  for (const { malformed } of parse.marked) marks.push(...malformed);
  marks.sort((a, b) => a.start - b.start);
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
