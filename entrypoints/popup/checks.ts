import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { counted } from '../../components/groups.ts';
import type { ChecksContext } from '../../components/list-context.ts';
import type { Analysis, Claim } from '../../engine/model.ts';
import { addressOf } from '../../factcheck/providers/fact-check-tools.ts';
import { type Question, questionOf } from '../../factcheck/providers/question.ts';
import { pairOf } from '../../factcheck/record/identity.ts';
import { askedOf } from '../../factcheck/with-checks.ts';
import { addChecks } from '../../platform/annotation-client.ts';
import { askService, onPackNews } from '../../platform/checks-client.ts';
import type { ServiceAnswer } from '../../platform/checks-messages.ts';
import { setMuted } from '../../platform/muted.ts';
import { isServiceAllowed } from '../../platform/service-access.ts';
import { readSettings } from '../../platform/settings.ts';
import type { PackSummary } from '../../platform/store/database.ts';
import { readKey } from '../../platform/store/key.ts';
import { listPacks } from '../../platform/store/packs.ts';
import { useTranslatedSearch } from './translated-search.ts';

/** Claims of one article that a service is asked about by itself. */
const MOST_ASKED = 20;

/** What the lists can do about published checks, for the article of one tab. */
export function useChecks(tabId: number, analysis: Analysis | null): ChecksContext {
  const [packs, setPacks] = useState<readonly PackSummary[]>([]);
  const [access, setAccess] = useState({ key: false, automatic: false });
  useEffect(() => {
    const ending = new AbortController();
    const readPacks = () => void listPacks().then((list) => !ending.signal.aborted && setPacks(list));
    readPacks();
    onPackNews(({ type }) => type === 'packs-news' && readPacks(), ending.signal);
    const readAccess = async () => {
      const [key, allowed, settings] = await Promise.all([readKey(), isServiceAllowed(), readSettings()]);
      const usable = key !== null && allowed;
      if (!ending.signal.aborted) setAccess({ key: usable, automatic: usable && settings.askAutomatically });
    };
    void readAccess();
    // The reader comes back from the settings.
    addEventListener('focus', readAccess, { signal: ending.signal });
    return () => ending.abort();
  }, []);

  const latest = useRef(analysis);
  latest.current = analysis;
  const ask = useMemo(
    () =>
      async (claim: Claim, question: Question): Promise<ServiceAnswer> => {
        if (latest.current === null) return { state: 'failed', failure: 'no-background' };
        const answer = await askService({ question, claim: askedOf(latest.current, claim) });
        if (answer.state === 'answered' && answer.checks.length > 0) await addChecks(tabId, claim.id, answer.checks);
        return answer;
      },
    [tabId],
  );

  const text = analysis?.text ?? null;
  useEffect(() => {
    if (!access.automatic || text === null) return;
    let ended = false;
    const askAll = async () => {
      for (const claim of counted(latest.current?.claims ?? []).slice(0, MOST_ASKED)) {
        if (ended || latest.current === null) return;
        const answer = await ask(claim, questionOf(askedOf(latest.current, claim)));
        if (answer.state === 'failed') return;
      }
    };
    void askAll();
    return () => {
      ended = true;
    };
  }, [access.automatic, text, ask]);

  const translated = useTranslatedSearch(tabId, analysis, packs);

  return {
    collections: packs.map(({ info }) => ({ name: info.name, date: info.date })),
    onMute: (claim, check, muted) => void setMuted(pairOf(claim.exact, check), muted),
    service: access.key
      ? { questionOf: (claim) => questionOf(askedOf(analysis as Analysis, claim)), addressOf, ask }
      : null,
    translated,
  };
}
