import type { Words } from '../locales/index.ts';
import type { Voice } from './groups.ts';
import { initialOf } from './hue.ts';
import { inMarks } from './marks.ts';

/** How many of a speaker's other names are listed. */
const ALIASES_SHOWN = 3;

interface VoiceHeadProps {
  readonly voice: Voice;
  readonly words: Words;
  readonly language: string | null;
}

/** A speaker: hue and initial, name, part of the quoted words, role and other names as the article gives them. */
export function VoiceHead({ voice, words, language }: VoiceHeadProps) {
  const { speaker, share, quotations } = voice;
  const aliases = speaker.aliases.slice(0, ALIASES_SHOWN).map((alias) => inMarks(alias, language, words.language));
  const rest = speaker.aliases.length - aliases.length;
  const also = aliases.length === 0 ? null : [words.voices.also(aliases), rest > 0 && words.voices.more(rest)];
  return (
    <div class="voice-head">
      <span class="initial" aria-hidden="true">
        {initialOf(speaker.name, speaker.kind === 'person')}
      </span>
      <h2 class="voice-name" id={`voice-${speaker.id}`} tabIndex={-1}>
        {speaker.name}
      </h2>
      <p class="voice-share" title={words.voices.share(voice.words, words.percent(share))}>
        <span class="voice-count">{words.counts.quotations(quotations.length)}</span>
        <strong>{words.percent(share)}</strong>
      </p>
      {(speaker.role || also) && (
        <p class="voice-role">
          {speaker.role && <span>{speaker.role}</span>}
          {also && <span class="aliases">{also.filter(Boolean).join(' ')}</span>}
        </p>
      )}
    </div>
  );
}
