import type { Analysis, Claim, Span } from '../engine/model.ts';
import { disputeLines } from './disputes.ts';
import { Entry } from './Entry.tsx';
import { hueClass } from './hue.ts';
import type { ListContext } from './list-context.ts';
import { MarkedText } from './MarkedText.tsx';
import { type Part, partsOf, sentenceAround } from './passage.ts';

interface ClaimEntryProps {
  readonly claim: Claim;
  readonly analysis: Analysis;
  readonly list: ListContext;
}

/** A claim in its own words, who makes it, who disputes it, and the disputing words in their sentence. */
export function ClaimEntry({ claim, analysis, list }: ClaimEntryProps) {
  const { words, language, overview, lost, chosen, onShow } = list;
  const rank = overview.ranking.findIndex(({ speaker }) => speaker.id === claim.claimant);
  const claimant = overview.ranking[rank]?.speaker;
  const place = overview.places.get(claim.id);
  return (
    <Entry
      id={claim.id}
      current={chosen === claim.id}
      lost={lost.has(claim.id)}
      words={words}
      onShow={onShow}
      class="claim"
    >
      <span class="spoken disputed" lang={language ?? undefined}>
        {claim.exact}
      </span>
      <span class={`facts ${hueClass(rank < 0 ? null : rank)}`}>
        <span class="said-by">{claimant ? words.claims.saidBy(claimant.name) : words.claims.nobody}</span>
        {place && <span>{words.place(place)}</span>}
      </span>
      {disputeLines(claim, analysis.speakers, words).map(({ line }) => (
        <span key={line} class="dispute">
          {line}
        </span>
      ))}
      <span class="sentence" lang={language ?? undefined}>
        <MarkedText parts={sentenceOf(claim, analysis, language ?? words.language)} />
      </span>
    </Entry>
  );
}

/** The sentence of the disputing words, with them marked. */
function sentenceOf(claim: Claim, { text, blocks }: Analysis, language: string): readonly Part[] {
  const markers = claim.evidence.filter(({ role }) => role === 'marker');
  const first = markers[0] ?? claim;
  const sentence = sentenceAround(text, blocks, first, language);
  return sentence === null ? [] : partsOf(text, trimmed(text, sentence), markers);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}
