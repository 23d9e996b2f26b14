import demonstration from '../../demo/checks.json';
import type { Analysis, ClaimCheck } from '../../engine/model.ts';
import { claimReviewsIn } from '../../factcheck/formats/claim-review.ts';
import { dataFeed } from '../../factcheck/formats/data-feed.ts';
import { checksInPropertyMaps } from '../../factcheck/formats/property-maps.ts';
import type { PackInfo } from '../../factcheck/packs/pack.ts';
import { packOfChecks } from '../../factcheck/packs/pack-of-checks.ts';
import { askedIn, checksFor, layChecks } from '../../factcheck/with-checks.ts';
import { microdataOf, pageData } from '../../page/read/index.ts';
import { findInPacks } from '../../platform/annotator-port.ts';
import { onMutedChange, readMuted } from '../../platform/muted.ts';

const DEMONSTRATION = 'demonstration';

/** Keeps published checks beside the analysis of a page. */
export interface PageChecks {
  /** Lays beside an analysis what is at hand, and calls `again` with more whenever more is known. */
  complete(analysis: Analysis, again: (fuller: Analysis) => void): Analysis;
  /** Adds what a service said about a claim. */
  add(id: string, checks: readonly ClaimCheck[]): void;
}

/**
 * The checks that the page itself carries, the invented ones of the demonstration, those of the reader's packs, and what a service said
 * when the reader asked it. Of these only the last ever left the device, and not from here.
 */
export function openPageChecks(document: Document, signal: AbortSignal): PageChecks {
  const demo = demonstrationPack();
  let muted: ReadonlySet<string> = new Set();
  let shown: {
    readonly bare: Analysis;
    readonly found: Map<string, readonly ClaimCheck[]>;
    readonly again: () => void;
  } | null = null;
  const hearMuted = (pairs: ReadonlySet<string>) => {
    muted = pairs;
    shown?.again();
  };
  void readMuted().then(hearMuted);
  onMutedChange(hearMuted, signal);

  return {
    complete(bare, again) {
      const asked = askedIn(bare);
      const packs = [...pagePack(document, bare.url), demo];
      const found = new Map(
        asked.map(({ id, claim }) => [id, checksFor(claim, packs, new Set([DEMONSTRATION]))] as const),
      );
      const mine = { bare, found, again: () => again(layChecks(bare, found, muted)) };
      shown = mine;
      void findInPacks(asked.map(({ claim }) => claim)).then((ofEach) => {
        asked.forEach(({ id }, at) => {
          addTo(found, id, ofEach[at] ?? []);
        });
        if (shown === mine && ofEach.some((checks) => checks.length > 0)) mine.again();
      });
      return layChecks(bare, found, muted);
    },
    add(id, checks) {
      if (shown === null) return;
      addTo(shown.found, id, checks);
      shown.again();
    },
  };
}

/** A check that several sources bring is given once, as the first of them brought it. */
function addTo(found: Map<string, readonly ClaimCheck[]>, id: string, checks: readonly ClaimCheck[]): void {
  const there = found.get(id) ?? [];
  found.set(id, [...there, ...checks.filter((check) => !there.some((one) => one.id === check.id))]);
}

/** The page's own checks are no collection: its outlet names itself in each of them. */
function pagePack(document: Document, url: string | null) {
  const own = [...pageData(document).flatMap(claimReviewsIn), ...checksInPropertyMaps(microdataOf(document))];
  const info: PackInfo = { id: 'page', name: '', licence: null, date: null, language: null, source: url };
  return own.length === 0 ? [] : [packOfChecks(own, info)];
}

function demonstrationPack() {
  return packOfChecks(dataFeed.read({ text: '', json: demonstration }).raw, {
    id: DEMONSTRATION,
    name: demonstration.name,
    licence: demonstration.license,
    date: demonstration.dateModified,
    language: null,
    source: null,
  });
}
