import { useEffect, useState } from 'preact/hooks';
import { siteName } from '../../components/outlet.ts';
import type { SiteChoice } from '../../components/PanelFooter.tsx';
import { alwaysOn, grantedSites, neverOn, sitePattern } from '../../platform/sites.ts';

/** The site of an article and whether the annotator starts there by itself; `always` changes that within a click. */
export function useSite(url: string | null): {
  readonly site: SiteChoice | null;
  readonly always: (wanted: boolean) => void;
} {
  const pattern = url === null ? null : sitePattern(url);
  const [granted, setGranted] = useState(false);
  useEffect(() => {
    if (pattern !== null) void grantedSites().then((sites) => setGranted(sites.includes(pattern)));
  }, [pattern]);

  const name = siteName(url);
  if (pattern === null || name === null) return { site: null, always: () => undefined };
  return {
    site: { name, always: granted },
    always: (wanted) => {
      if (wanted) void alwaysOn(pattern).then(setGranted);
      else void neverOn(pattern).then(() => setGranted(false));
    },
  };
}
