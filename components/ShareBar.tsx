import type { Words } from '../locales/index.ts';
import type { Voice } from './groups.ts';
import { hueClass } from './hue.ts';

interface ShareBarProps {
  readonly voices: readonly Voice[];
  readonly words: Words;
  /** Called with a speaker's id. */
  readonly onChoose: (speaker: string) => void;
}

/** The quoted words, by speaker, most first: one line in which every part is a button that leads to its speaker. */
export function ShareBar({ voices, words, onChoose }: ShareBarProps) {
  const parts = voices.filter((voice) => voice.words > 0).sort((a, b) => a.rank - b.rank);
  if (parts.length === 0) return null;
  return (
    <fieldset class="share">
      <legend class="share-label">{words.share.label}</legend>
      <div class="share-bar">
        {parts.map((voice) => {
          const label = words.share.of(voice.speaker.name, words.percent(voice.share));
          return (
            <button
              key={voice.speaker.id}
              type="button"
              class={`share-part ${hueClass(voice.rank)}`}
              style={{ flexGrow: String(voice.words) }}
              aria-label={label}
              title={label}
              onClick={() => onChoose(voice.speaker.id)}
            >
              <span class="share-name">{shortName(voice)}</span>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}

/** A person by the last word of the name, anybody else by the whole. */
function shortName({ speaker }: Voice): string {
  return speaker.kind === 'person' ? (speaker.name.split(/\s+/).at(-1) ?? speaker.name) : speaker.name;
}
