import type { NoteProps } from './Notes.tsx';

/** A passage that stands in the article more than once: its words, and where. */
export function RepeatedPassage({ note, analysis, list }: NoteProps) {
  const { words, language, overview } = list;
  const passages = note.evidence.filter(({ role }) => role === 'repeat');
  const first = passages[0] ?? note;
  return (
    <>
      <h2 class="note-name">{words.notes.repeated(passages.length)}</h2>
      <p class="spoken clamped" lang={language ?? undefined}>
        {analysis.text.slice(first.start, first.end)}
      </p>
      <p class="facts">
        {passages.map(({ start }) => {
          const place = overview.placeAt(start);
          return place && <span key={start}>{words.place(place)}</span>;
        })}
      </p>
    </>
  );
}
