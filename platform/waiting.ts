/** How long one waits for a part of the browser that may never answer. */

/** Starts work at once; what it throws at once counts like what it throws later. */
export async function attempt<T>(work: () => T | Promise<T>): Promise<T> {
  return work();
}

/**
 * Waits for work no longer than the signal lets it, whatever the worker makes of the signal.
 *
 * @throws the signal's reason once that is aborted, or what the work throws
 */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

/**
 * A signal that aborts after so many milliseconds without being renewed. Whoever is done ends it, for good.
 *
 * @param reason what it then aborts with
 */
export function patienceOf(milliseconds: number, reason: unknown) {
  const ending = new AbortController();
  const start = () => setTimeout(() => ending.abort(reason), milliseconds);
  let timer: ReturnType<typeof start> | null = start();
  return {
    signal: ending.signal,
    renew: () => {
      if (timer === null) return;
      clearTimeout(timer);
      timer = start();
    },
    end: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
