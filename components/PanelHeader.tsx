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
  /** Leads to the claims. */
  readonly onDisputed: () => void;
}

/** What article this is, and in one line what was found in it. */
export function PanelHeader({ analysis, voices, words, actions, onDisputed }: PanelHeaderProps) {
  const disputed = analysis.claims.filter((claim) => disputingVoice(claim) !== null).length;
  const { counts } = words;
  return (
    <header class="header">
      <Masthead line={outletLine(analysis, words)} words={words} actions={actions} />
      {analysis.title && (
        <h1 class="title" lang={analysis.language ?? undefined} title={analysis.title}>
          {analysis.title}
        </h1>
      )}
      <p class="found">
        <span>{words.list([counts.voices(voices), counts.quotations(analysis.quotations.length)])}</span>
        {disputed > 0 && (
          <button type="button" class="found-disputed" onClick={onDisputed}>
            {counts.disputed(disputed)}
          </button>
        )}
      </p>
    </header>
  );
}
