import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TranslatedContext, TranslatedSearch } from '../../components/list-context.ts';
import type { Analysis } from '../../engine/model.ts';
import { primaryLanguage } from '../../factcheck/record/language-tag.ts';
import { askedIn } from '../../factcheck/with-checks.ts';
import type { PackSummary } from '../../platform/store/database.ts';
import { languagesOf } from '../../platform/store/packs.ts';
import { type Translatable, translatable } from '../../platform/translator.ts';
import { searchTranslated } from './search-translated.ts';

const IDLE: TranslatedSearch = { step: 'idle' };

/**
 * The languages besides the article's in which the reader's packs can be searched, and the searches that the reader has started. They end
 * with the article that they are about, and with the panel.
 */
export function useTranslatedSearch(
  tabId: number,
  analysis: Analysis | null,
  packs: readonly PackSummary[],
): TranslatedContext {
  const [offered, setOffered] = useState<readonly Translatable[]>([]);
  const [searches, setSearches] = useState<Readonly<Record<string, TranslatedSearch>>>({});
  const running = useRef(new Map<string, AbortController>());

  const holdsClaims = useMemo(() => analysis !== null && askedIn(analysis).length > 0, [analysis]);
  const source = holdsClaims && analysis?.language ? primaryLanguage(analysis.language) : null;
  const targets = languagesHeld(packs)
    .filter((language) => language !== source)
    .join(' ');
  useEffect(() => {
    let ended = false;
    setOffered([]);
    if (source === null || targets === '') return;
    void translatable(source, targets.split(' ')).then((offers) => !ended && setOffered(offers));
    return () => {
      ended = true;
    };
  }, [source, targets]);

  const text = analysis?.text ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another article.
  useEffect(
    () => () => {
      for (const ending of running.current.values()) ending.abort();
      running.current.clear();
      setSearches({});
    },
    [tabId, text],
  );

  return {
    offers: offered.map((offer) => ({ ...offer, search: searches[offer.language] ?? IDLE })),
    onSearch: (language) => {
      if (analysis === null || source === null || running.current.has(language)) return;
      const ending = new AbortController();
      const say = (search: TranslatedSearch) =>
        !ending.signal.aborted && setSearches((before) => ({ ...before, [language]: search }));
      running.current.set(language, ending);
      void searchTranslated({ tabId, analysis, source, target: language, say, signal: ending.signal }).finally(() => {
        if (running.current.get(language) === ending) running.current.delete(language);
      });
    },
    onCancel: (language) => {
      running.current.get(language)?.abort();
      running.current.delete(language);
      setSearches((before) => ({ ...before, [language]: IDLE }));
    },
  };
}

/** The languages of all packs, those of the most records first. */
function languagesHeld(packs: readonly PackSummary[]): readonly string[] {
  const records = new Map<string, number>();
  for (const [language, number] of packs.flatMap((pack) => Object.entries(languagesOf(pack)))) {
    records.set(language, (records.get(language) ?? 0) + number);
  }
  return [...records].sort(([, one], [, other]) => other - one).map(([language]) => language);
}
