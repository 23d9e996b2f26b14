import type { Analysis, TextNote } from '../engine/model.ts';
import { AlteredHeading } from './AlteredHeading.tsx';
import { ContradictoryFigures } from './ContradictoryFigures.tsx';
import { DamagedSigns } from './DamagedSigns.tsx';
import { EmptyList } from './EmptyList.tsx';
import type { ListContext } from './list-context.ts';
import { NotedPassage } from './NotedPassage.tsx';
import { RepeatedPassage } from './RepeatedPassage.tsx';

export interface NoteProps {
  readonly note: TextNote;
  readonly analysis: Analysis;
  readonly list: ListContext;
}

const NOTES = {
  'altered-heading': AlteredHeading,
  'contradictory-figures': ContradictoryFigures,
  'repeated-passage': RepeatedPassage,
  'malformed-marks': DamagedSigns,
  'garbled-characters': DamagedSigns,
  republished: NotedPassage,
  'original-elsewhere': NotedPassage,
  'agency-credit': NotedPassage,
  'foreign-passage': NotedPassage,
} as const;

/** Kinds in the order of what a reader wants to know first. */
const ORDER = Object.keys(NOTES);

/** Observations on the text itself, each with its evidence. */
export function Notes({ analysis, list }: { readonly analysis: Analysis; readonly list: ListContext }) {
  if (analysis.notes.length === 0) return <EmptyList title={list.words.notes.none} />;
  const notes = analysis.notes.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.start - b.start);
  return (
    <ul class="notes">
      {notes.map((note) => {
        const Note = NOTES[note.kind];
        return (
          <li key={`${note.kind} ${note.start}`} class="note">
            <Note note={note} analysis={analysis} list={list} />
          </li>
        );
      })}
    </ul>
  );
}
