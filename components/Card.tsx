import type { QuotationKind, SpeakerKind } from '../engine/model.ts';
import type { Place } from '../engine/places.ts';
import type { Words } from '../locales/index.ts';
import { confidenceWord } from './confidence.ts';
import { hueClass, initialOf } from './hue.ts';
import { Icon } from './Icon.tsx';

/** What the card says about one marked passage: plain facts of the analysis, worded by the card. */
export interface CardFacts {
  /** The passage is a quotation of this kind, or only a claim (null). */
  readonly kind: QuotationKind | null;
  /** Who speaks, or claims; null where the source is unclear. `rank` is the place in `speakersByWords`, from 0. */
  readonly speaker: {
    readonly name: string;
    readonly kind: SpeakerKind;
    readonly role: string | null;
    readonly rank: number | null;
  } | null;
  /** Names of those who it may be, where the text leaves open which; else empty. */
  readonly candidates: readonly string[];
  /** The words that report, as they stand in the text; null where there are none. */
  readonly cue: string | null;
  readonly place: Place | null;
  /** Id of the rule that named the speaker; the card turns it into a sentence. */
  readonly rule: string;
  /** 0 to 1; shown as a word, never as a number. */
  readonly confidence: number;
  /** Who disputes the passage, already in words (see `disputeLines`), and whose voice it is. */
  readonly disputes: readonly { readonly by: 'article' | 'voice'; readonly line: string }[];
  /** Published checks of the same claim: who published it and when, in words, and the verdict in the outlet's own. */
  readonly checks: readonly {
    readonly id: string;
    readonly url: string;
    readonly source: string;
    readonly rating: string | null;
    readonly ratingLanguage: string | null;
    readonly demonstration: boolean;
  }[];
}

export interface CardProps {
  readonly facts: CardFacts;
  readonly words: Words;
  /** True where the article stands on a dark page: the card follows the page, not the system. */
  readonly dark: boolean;
  /** A short message on what an action did (copied, refused), read out and shown under the actions; null for none. */
  readonly said: string | null;
  /** Puts the passage with its source on the clipboard. */
  readonly onCopy: () => void;
  /** Opens the panel. Called within the click, so that the browser accepts it as a gesture. */
  readonly onOpenPanel: () => void;
  readonly onClose: () => void;
}

/**
 * The small card beside a marked passage. Put it into a closed shadow root together with the text of `Card.css`;
 * it brings its own width (320 px at most) and no position. Escape closes it from within.
 */
export function Card({ facts, words, dark, said, onCopy, onOpenPanel, onClose }: CardProps) {
  const { speaker, candidates } = facts;
  const unclear = candidates.length > 1 ? words.voices.between(candidates) : words.card.unclear;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      class={`card ${hueClass(speaker?.rank ?? null)} ${dark ? 'card-dark' : 'card-light'}`}
      role="dialog"
      aria-label={words.card.label}
      lang={words.language}
      onKeyDown={closeOnEscape}
    >
      <div class="card-head">
        <span class="card-initial" aria-hidden="true">
          {speaker === null ? '?' : initialOf(speaker.name, speaker.kind === 'person')}
        </span>
        <div class="card-who">
          <strong class="card-name">{speaker?.name ?? unclear}</strong>
          {speaker?.role && <span class="card-role">{speaker.role}</span>}
        </div>
        <button type="button" class="card-close" aria-label={words.actions.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {facts.disputes.map(({ by, line }) => (
        <p key={line} class={`card-dispute by-${by}`}>
          {line}
        </p>
      ))}
      {facts.checks.map((check) => (
        <CardCheck key={check.id} check={check} words={words} />
      ))}
      <p class="card-evidence">
        {facts.cue && <span class="card-cue">{words.quote(facts.cue)}</span>}
        <span>{factLine(facts, words)}</span>
      </p>
      <p class="card-why">{candidates.length > 1 ? words.card.either : words.why(facts.rule)}</p>
      <div class="card-actions">
        <button type="button" onClick={onCopy}>
          <Icon name="copy" />
          {words.actions.copy}
        </button>
        <button type="button" title={words.card.openPanel} onClick={onOpenPanel}>
          <Icon name="panel" />
          {words.card.panel}
        </button>
      </div>
      <p class="card-said" role="status">
        {said}
      </p>
    </div>
  );
}

function CardCheck({ check, words }: { readonly check: CardFacts['checks'][number]; readonly words: Words }) {
  return (
    <p class="card-check">
      <a href={check.url} target="_blank" rel="noopener noreferrer">
        {words.checks.same}
      </a>{' '}
      <span>{check.source}</span>
      {check.rating !== null && <q lang={check.ratingLanguage ?? undefined}>{check.rating}</q>}
      {check.demonstration && <em>{words.checks.demonstration}</em>}
    </p>
  );
}

function factLine({ kind, place, confidence, speaker }: CardFacts, words: Words): string {
  return words.list([
    ...(kind === null ? [words.card.claim] : [words.quotation.kinds[kind]]),
    ...(place === null ? [] : [words.place(place)]),
    ...(speaker === null ? [] : [words.confidence[confidenceWord(confidence)]]),
  ]);
}
