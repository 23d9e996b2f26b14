import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../engine/model.ts';
import type { Overview } from '../engine/overview.ts';
import type { Words } from '../locales/index.ts';
import { Claims } from './Claims.tsx';
import { counted, unclearOf, voicesOf } from './groups.ts';
import type { ChecksContext, ListContext } from './list-context.ts';
import type { MastheadActions } from './Masthead.tsx';
import { Notes } from './Notes.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { ShareBar } from './ShareBar.tsx';
import { Tabs } from './Tabs.tsx';
import { Voices } from './Voices.tsx';

type TabId = 'voices' | 'claims' | 'notes';

interface FindingsProps {
  readonly analysis: Analysis;
  readonly overview: Overview;
  readonly lost: readonly string[];
  /** Id of the finding that the reader chose on the page, or null. */
  readonly chosen: string | null;
  readonly words: Words;
  readonly checks: ChecksContext;
  readonly actions: MastheadActions;
  readonly onShow: (id: string) => void;
}

/** Everything that was found in the article. */
export function Findings({ analysis, overview, lost, chosen, words, checks, actions, onShow }: FindingsProps) {
  const [tab, setTab] = useState<TabId>('voices');
  const [here, setHere] = useState<string | null>(null);
  const voices = useMemo(() => voicesOf(analysis, overview.ranking), [analysis, overview]);
  const unclear = useMemo(() => unclearOf(analysis), [analysis]);

  // What was chosen here comes back from the page as chosen: the reader then stays where the entry was.
  const latest = useRef({ here, claims: analysis.claims });
  latest.current = { here, claims: analysis.claims };
  useEffect(() => {
    if (chosen === null || chosen === latest.current.here) return;
    setHere(chosen);
    setTab(latest.current.claims.some(({ id }) => id === chosen) ? 'claims' : 'voices');
    // The entry may stand in a tab that is only drawn after this effect.
    requestAnimationFrame(() => entryOf(chosen)?.scrollIntoView({ block: 'nearest' }));
  }, [chosen]);

  const list: ListContext = {
    words,
    language: analysis.language,
    analysis,
    overview,
    lost: new Set(lost),
    chosen: here,
    checks,
    onShow: (id) => {
      setHere(id);
      onShow(id);
    },
  };
  const goToSpeaker = (id: string) => {
    setTab('voices');
    requestAnimationFrame(() => {
      const name = document.getElementById(`voice-${id}`);
      name?.closest('section')?.scrollIntoView({ block: 'start' });
      name?.focus({ preventScroll: true });
    });
  };
  return (
    <>
      <PanelHeader
        analysis={analysis}
        voices={voices.length}
        words={words}
        actions={actions}
        onDisputed={() => setTab('claims')}
      />
      <ShareBar voices={voices} words={words} onChoose={goToSpeaker} />
      <Tabs
        label={words.tabs.label}
        chosen={tab}
        onChoose={setTab}
        tabs={[
          { id: 'voices', label: words.tabs.voices, count: voices.length },
          { id: 'claims', label: words.tabs.claims, count: counted(analysis.claims).length },
          { id: 'notes', label: words.tabs.notes, count: analysis.notes.length },
        ]}
      >
        {tab === 'voices' && <Voices voices={voices} unclear={unclear} list={list} />}
        {tab === 'claims' && <Claims analysis={analysis} list={list} />}
        {tab === 'notes' && <Notes analysis={analysis} list={list} />}
      </Tabs>
    </>
  );
}

function entryOf(id: string): HTMLElement | null {
  return document.querySelector(`[data-entry="${CSS.escape(id)}"]`);
}
