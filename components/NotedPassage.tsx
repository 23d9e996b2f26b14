import type { TextNote } from '../engine/model.ts';
import { MarkedText } from './MarkedText.tsx';
import type { NoteProps } from './Notes.tsx';
import { partsOf } from './passage.ts';

/** What the note is called in the interface, and whether single words of the passage tell it. */
const NAMES = {
  republished: { name: 'republished', marks: true },
  'agency-credit': { name: 'agency', marks: true },
  'original-elsewhere': { name: 'elsewhere', marks: false },
  'foreign-passage': { name: 'foreign', marks: false },
} as const;

/** A passage that says where the text comes from: its words, with those that tell it marked. */
export function NotedPassage({ note, analysis, list }: NoteProps) {
  const { words, language, overview } = list;
  const { name, marks } = NAMES[note.kind as keyof typeof NAMES];
  const { original } = analysis;
  const place = overview.placeAt(note.start);
  return (
    <>
      <h2 class="note-name">{words.notes[name]}</h2>
      {name === 'elsewhere' && original && <p class="note-address">{original}</p>}
      <p class="spoken clamped" lang={languageAt(note, analysis.blocks) ?? language ?? undefined}>
        <MarkedText parts={partsOf(analysis.text, note, marks ? note.evidence : [])} />
      </p>
      {place && (
        <p class="facts">
          <span>{words.place(place)}</span>
        </p>
      )}
    </>
  );
}

/** The language of the passage, where it is another than the article's. */
function languageAt({ start }: TextNote, blocks: NoteProps['analysis']['blocks']): string | undefined {
  return blocks.find((block) => block.start <= start && start < block.end)?.language;
}
