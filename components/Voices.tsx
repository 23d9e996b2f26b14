import type { Quotation } from '../engine/model.ts';
import { EmptyList } from './EmptyList.tsx';
import type { Voice } from './groups.ts';
import { hueClass } from './hue.ts';
import type { ListContext } from './list-context.ts';
import { QuotationEntry } from './QuotationEntry.tsx';
import { VoiceHead } from './VoiceHead.tsx';

interface VoicesProps {
  readonly voices: readonly Voice[];
  /** Quotations whose source is unclear: they come last. */
  readonly unclear: readonly Quotation[];
  readonly list: ListContext;
}

/** Who speaks, and every quotation under its speaker. */
export function Voices({ voices, unclear, list }: VoicesProps) {
  const { words } = list;
  if (voices.length === 0 && unclear.length === 0) return <EmptyList {...words.states.nothing} />;
  return (
    <>
      {voices.map((voice) => (
        <section
          key={voice.speaker.id}
          class={`voice ${hueClass(voice.rank)}`}
          aria-labelledby={`voice-${voice.speaker.id}`}
        >
          <VoiceHead voice={voice} words={words} language={list.language} />
          <QuotationList quotations={voice.quotations} list={list} />
        </section>
      ))}
      {unclear.length > 0 && (
        <section class="voice hue-none" aria-labelledby="voice-unclear">
          <div class="voice-head">
            <span class="initial" aria-hidden="true">
              ?
            </span>
            <h2 class="voice-name" id="voice-unclear" tabIndex={-1}>
              {words.voices.unclear}
            </h2>
            <p class="voice-role">{words.voices.unclearHint}</p>
          </div>
          <QuotationList quotations={unclear} list={list} />
        </section>
      )}
    </>
  );
}

function QuotationList({
  quotations,
  list,
}: {
  readonly quotations: readonly Quotation[];
  readonly list: ListContext;
}) {
  return (
    <ul class="entries">
      {quotations.map((quotation) => (
        <li key={quotation.id}>
          <QuotationEntry quotation={quotation} list={list} />
        </li>
      ))}
    </ul>
  );
}
