import { MarkedText } from './MarkedText.tsx';
import type { NoteProps } from './Notes.tsx';
import { partsOf, sentenceAround } from './passage.ts';

/** A heading and the text that tell different numbers of the same things: both sentences, the numbers marked. */
export function ContradictoryFigures({ note, analysis, list }: NoteProps) {
  const { words, language, overview } = list;
  const labels = [words.notes.inHeading, words.notes.inText];
  return (
    <>
      <h2 class="note-name">{words.notes.figures}</h2>
      <span class="wordings">
        {note.evidence.map((figure, index) => {
          const place = overview.placeAt(figure.start);
          const sentence = sentenceAround(analysis.text, analysis.blocks, figure, language ?? words.language);
          return (
            <span key={figure.start} class="wording">
              <span class="wording-label">
                {labels[index]}
                {index > 0 && place && ` (${words.place(place)})`}
              </span>
              <span class="spoken" lang={language ?? undefined}>
                <MarkedText parts={partsOf(analysis.text, sentence ?? figure, [figure])} />
              </span>
            </span>
          );
        })}
      </span>
    </>
  );
}
