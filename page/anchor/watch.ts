/** Reads the article again when the page has touched it, and not more often than the page is worth. */

export interface Watcher {
  /** Watches this root (and the open shadow roots in it) instead of the last one. */
  observe(root: Element, shadowRoots: readonly ShadowRoot[]): void;
}

export interface Watched {
  /** A cheap look: do the painted ranges still hold the text that they were painted on? */
  isWhole(): boolean;
  /** Reads the article again and mends what is painted. May call `observe`. */
  mend(): void;
}

const FIRST_WAIT_MS = 30;
const LONGEST_WAIT_MS = 10_000;
/** A page that was quiet for this long is answered at once again. */
const CALM_MS = 5_000;

const WITHOUT_TEXT = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'img', 'video']);

export function watchArticle(watched: Watched, signal: AbortSignal): Watcher {
  let wait = FIRST_WAIT_MS;
  let mended = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let grown = false;

  const check = () => {
    timer = undefined;
    const dirty = grown || !watched.isWhole();
    grown = false;
    if (!dirty) return;
    mended = performance.now();
    watched.mend();
  };
  const observer = new MutationObserver((records) => {
    grown ||= records.some(bringsText);
    if (timer !== undefined) return;
    wait = performance.now() - mended > CALM_MS ? FIRST_WAIT_MS : Math.min(wait * 2, LONGEST_WAIT_MS);
    timer = setTimeout(check, wait);
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return {
    observe(root, shadowRoots) {
      observer.disconnect();
      if (signal.aborted) return;
      for (const part of [root, ...shadowRoots]) {
        observer.observe(part, { childList: true, characterData: true, subtree: true });
      }
      // A framework may replace the root itself: only the elements above it hear of that.
      for (let above = root.parentNode; above !== null; above = above.parentNode) {
        observer.observe(above, { childList: true });
      }
    },
  };
}

/** True where a record may have brought text that nobody has read; elements without any (advertising) don't count. */
function bringsText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  for (const node of record.addedNodes) {
    if (WITHOUT_TEXT.has(node.nodeName.toLowerCase())) continue;
    if (/\p{L}/u.test(node.textContent ?? '')) return true;
  }
  return false;
}
