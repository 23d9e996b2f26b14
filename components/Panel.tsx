import { useCallback, useRef, useState } from 'preact/hooks';
import type { Overview } from '../engine/overview.ts';
import type { Words } from '../locales/index.ts';
import type { AnnotationState } from '../platform/messages.ts';
import { Findings } from './Findings.tsx';
import { Help } from './Help.tsx';
import { usePanelKeys } from './keyboard.ts';
import type { ChecksContext } from './list-context.ts';
import { Masthead, type MastheadActions } from './Masthead.tsx';
import { type FooterActions, PanelFooter, type SiteChoice } from './PanelFooter.tsx';
import { Skeleton } from './Skeleton.tsx';
import { type StateActions, StateMessage } from './StateMessage.tsx';

export interface PanelProps extends StateActions, FooterActions, MastheadActions {
  readonly state: AnnotationState;
  /** The overview of the state's analysis; null in states without one. */
  readonly overview: Overview | null;
  readonly site: SiteChoice | null;
  readonly words: Words;
  readonly checks: ChecksContext;
  /** Shows a finding on the page, by its id. */
  readonly onShow: (id: string) => void;
}

/** The whole panel, in the popup, beside the page and in a tab of its own. */
export function Panel(props: PanelProps) {
  const { state, overview, site, words } = props;
  const panel = useRef<HTMLElement>(null);
  const [helping, setHelping] = useState(false);
  usePanelKeys(
    panel,
    useCallback(() => setHelping(true), []),
  );
  return (
    <main class="panel" data-status={state.status} lang={words.language} ref={panel}>
      {state.status === 'done' && overview !== null ? (
        <Findings
          analysis={state.analysis}
          overview={overview}
          lost={state.lost}
          chosen={state.chosen ?? null}
          words={words}
          checks={props.checks}
          actions={props}
          onShow={props.onShow}
        />
      ) : (
        <Masthead line={words.product} words={words} actions={props} />
      )}
      {state.status === 'reading' && <Skeleton words={words} />}
      {state.status !== 'done' && state.status !== 'reading' && <StateMessage {...props} state={state} />}
      {state.status === 'done' && <PanelFooter {...props} site={site} onHelp={() => setHelping(true)} />}
      {helping && <Help words={words} onClose={() => setHelping(false)} />}
    </main>
  );
}
