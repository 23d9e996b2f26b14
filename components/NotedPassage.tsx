import type { TextNote } from '../engine/model.ts';
import { MarkedText } from './MarkedText.tsx';
import type { NoteProps } from './Notes.tsx';
import { partsOf } from './passage.ts';

/** A passage that says of itself where the text comes from: its words, with those that tell it marked. */
export function NotedPassage({ note, analysis, list }: NoteProps) {
  const { words, language, overview } = list;
  const place = overview.placeAt(note.start);
  return (
    <>
      <h2 class="note-name">{words.notes[nameOf(note)]}</h2>
      <p class="spoken clamped" lang={languageAt(note, analysis.blocks) ?? language ?? undefined}>
        <MarkedText parts={partsOf(analysis.text, note, note.kind === 'republished' ? note.evidence : [])} />
      </p>
      {place && (
        <p class="facts">
          <span>{words.place(place)}</span>
        </p>
      )}
    </>
  );
}

const nameOf = ({ kind }: TextNote): 'republished' | 'foreign' => (kind === 'republished' ? 'republished' : 'foreign');

/** The language of the passage, where it is another than the article's. */
function languageAt({ start }: TextNote, blocks: NoteProps['analysis']['blocks']): string | undefined {
  return blocks.find((block) => block.start <= start && start < block.end)?.language;
}
