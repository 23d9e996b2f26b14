import type { Quotation } from '../engine/model.ts';
import { candidatesOf } from './candidates.ts';
import { confidenceWord } from './confidence.ts';
import { disputesAt } from './disputes.ts';
import { Entry } from './Entry.tsx';
import type { ListContext } from './list-context.ts';
import { inMarks } from './marks.ts';

/** One quotation: its words, and what it is known by – the cue, the place, the kind. */
export function QuotationEntry({ quotation, list }: { readonly quotation: Quotation; readonly list: ListContext }) {
  const { words, language, analysis, overview, lost, chosen, onShow } = list;
  const { id, kind, exact, cue, echoOf } = quotation;
  const place = overview.places.get(id);
  const unsure = quotation.speaker !== null && confidenceWord(quotation.confidence) === 'unclear';
  const candidates = candidatesOf(quotation, analysis);
  const disputes = disputesAt(quotation, analysis, words);
  const by = disputes[0]?.by;
  return (
    <Entry
      id={id}
      current={chosen === id}
      lost={lost.has(id)}
      words={words}
      onShow={onShow}
      class={`kind-${kind} ${echoOf === null ? '' : 'echo'} ${by ? `by-${by}` : ''}`}
    >
      <span class={by ? 'spoken disputed' : 'spoken'} lang={language ?? undefined}>
        {kind === 'indirect' ? exact : inMarks(exact, language, words.language)}
      </span>
      <span class="facts">
        {cue && (
          <span class="cue" lang={language ?? undefined}>
            {cue}
          </span>
        )}
        {place && (
          <span>
            <span aria-hidden="true">{words.place(place)}</span>
            <span class="spoken-only">{words.placeSpoken(place)}</span>
          </span>
        )}
        <span>{words.quotation.kinds[kind]}</span>
        {echoOf !== null && <span>{words.quotation.echo}</span>}
        {unsure && <span class="unsure">{words.quotation.unclear}</span>}
        {candidates.length > 1 && <span class="unsure">{words.voices.between(candidates)}</span>}
      </span>
      {disputes.map(({ line }) => (
        <span key={line} class="dispute">
          {line}
        </span>
      ))}
    </Entry>
  );
}
