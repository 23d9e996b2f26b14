/** The part of the Navigation API that is used; TypeScript's DOM types or an older browser may lack it. */
interface NavigationLike {
  addEventListener(type: string, listener: () => void, options: { signal: AbortSignal }): void;
}

const POLL_MS = 1000;

/**
 * Calls back after the page went to another address without being loaded anew, until the signal ends. The page's
 * own history functions stay untouched: the Navigation API tells, and a look at the address once a second
 * where a browser has none.
 */
export function onNavigation(window: Window, callback: () => void, signal: AbortSignal): void {
  let place = placeOf(window.location);
  const look = () => {
    const now = placeOf(window.location);
    if (now === place) return;
    place = now;
    callback();
  };
  const navigation = (window as { navigation?: NavigationLike }).navigation;
  if (navigation !== undefined) {
    // `navigate` fires before the address changes: these two fire after.
    navigation.addEventListener('currententrychange', look, { signal });
    navigation.addEventListener('navigatesuccess', look, { signal });
    return;
  }
  const timer = window.setInterval(look, POLL_MS);
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });
}

/** The address without its fragment, unless the fragment is a route of its own (`#/…`, `#!…`). */
function placeOf({ origin, pathname, search, hash }: Location): string {
  return origin + pathname + search + (/^#[/!]/.test(hash) ? hash : '');
}
