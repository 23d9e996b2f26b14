import { useEffect, useMemo, useState } from 'preact/hooks';
import { Panel } from '../../components/Panel.tsx';
import { overviewOf } from '../../engine/overview.ts';
import type { Words } from '../../locales/index.ts';
import * as client from '../../platform/annotation-client.ts';
import type { AnnotationState } from '../../platform/messages.ts';
import { openSettings } from '../../platform/pages.ts';
import { useChecks } from './checks.ts';
import { useSite } from './site.ts';

interface TabPanelProps {
  readonly tab: client.TabRef;
  readonly words: Words;
  /** How the first state is asked: the popup toggles, everything else only looks. */
  readonly ask: (tabId: number) => Promise<AnnotationState>;
  /** True where the panel already stands beside the page. */
  readonly beside: boolean;
}

/** The panel of one tab, wired to the tab's annotator. */
export function TabPanel({ tab, words, ask, beside }: TabPanelProps) {
  const [state, setState] = useState<AnnotationState>({ status: 'reading' });
  const analysis = state.status === 'done' ? state.analysis : null;
  const overview = useMemo(() => analysis && overviewOf(analysis), [analysis]);
  const checks = useChecks(tab.id, analysis);
  const { site, always } = useSite(analysis?.url ?? null);

  useEffect(() => {
    const ending = new AbortController();
    let heard = false;
    const hear = (news: AnnotationState) => {
      heard = true;
      setState(news);
    };
    client.onStateChange(tab.id, hear, ending.signal);
    // News that came before the answer are newer than it.
    void ask(tab.id).then((first) => !heard && !ending.signal.aborted && setState(first));
    return () => ending.abort();
  }, [tab.id, ask]);

  return (
    <Panel
      state={state}
      overview={overview}
      site={site}
      words={words}
      checks={checks}
      onShow={(id) => void client.showInTab(tab.id, id)}
      onMark={() => void client.toggleTab(tab.id).then(setState)}
      onOff={() => void client.switchOff(tab.id)}
      onReadAnyway={() => void client.readAnyway(tab.id)}
      onAlways={always}
      onCopyText={(text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        )
      }
      onOpenPanel={beside ? undefined : () => void client.openPanel(tab).then((opened) => opened && window.close())}
      onSettings={openSettings}
    />
  );
}
