import type { Analysis } from '../engine/model.ts';
import type { Words } from '../locales/index.ts';
import { disputingVoice } from './disputes.ts';
import { Masthead, type MastheadActions } from './Masthead.tsx';
import { outletLine } from './outlet.ts';

interface PanelHeaderProps {
  readonly analysis: Analysis;
  readonly voices: number;
  readonly words: Words;
  readonly actions: MastheadActions;
}

/** What article this is, and in one line what was found in it. */
export function PanelHeader({ analysis, voices, words, actions }: PanelHeaderProps) {
  const disputed = analysis.claims.filter((claim) => disputingVoice(claim) !== null).length;
  const { counts } = words;
  const found = [
    counts.voices(voices),
    counts.quotations(analysis.quotations.length),
    ...(disputed > 0 ? [counts.disputed(disputed)] : []),
    ...(analysis.notes.length > 0 ? [counts.notes(analysis.notes.length)] : []),
  ];
  return (
    <header class="header">
      <Masthead line={outletLine(analysis, words)} words={words} actions={actions} />
      {analysis.title && (
        <h1 class="title" lang={analysis.language ?? undefined} title={analysis.title}>
          {analysis.title}
        </h1>
      )}
      <p class="found">{words.list(found)}</p>
    </header>
  );
}
