import type { Analysis, Evidence } from '../engine/model.ts';
import { MarkedText } from './MarkedText.tsx';
import type { NoteProps } from './Notes.tsx';
import { partsOf, surroundings } from './passage.ts';

/** So many marks are shown at once; the rest unfolds. */
const SHOWN = 4;
/** Characters of text on each side of a mark. */
const REACH = 28;

/** Quotation marks that are malformed, or characters that are garbled, each in the words around it. */
export function DamagedSigns({ note, analysis, list }: NoteProps) {
  const { words, language } = list;
  const marks = note.evidence.filter(({ role }) => role === 'mark');
  const garbled = note.kind === 'garbled-characters';
  const rest = marks.slice(SHOWN);
  return (
    <>
      <h2 class="note-name">{garbled ? words.notes.garbled(marks.length) : words.notes.malformed(marks.length)}</h2>
      <p class="note-hint">{garbled ? words.notes.garbledHint : words.notes.malformedHint}</p>
      <MarkList marks={marks.slice(0, SHOWN)} analysis={analysis} language={language} />
      {rest.length > 0 && (
        <details class="rest">
          <summary>{words.notes.rest(rest.length)}</summary>
          <MarkList marks={rest} analysis={analysis} language={language} />
        </details>
      )}
    </>
  );
}

interface MarkListProps {
  readonly marks: readonly Evidence[];
  readonly analysis: Analysis;
  readonly language: string | null;
}

function MarkList({ marks, analysis: { text, blocks }, language }: MarkListProps) {
  return (
    <ul class="marks" lang={language ?? undefined}>
      {marks.map((mark) => (
        <li key={mark.start}>
          … <MarkedText parts={partsOf(text, surroundings(text, blocks, mark, REACH), [mark])} /> …
        </li>
      ))}
    </ul>
  );
}
