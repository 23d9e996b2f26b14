import { browser } from 'wxt/browser';
import { listen } from './events.ts';
import { isListOf, isText } from './shape.ts';

/** The matches of which the reader has said that they are not the same claim, as pairs. Kept on this device. */

const KEY = 'muted';

/** Older ones than so many are forgotten, so that the list never outgrows the browser's storage. */
const MOST = 5000;

export async function readMuted(): Promise<ReadonlySet<string>> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return sound(stored[KEY]);
}

/** Mutes a pair, or lets it count again. */
export async function setMuted(pair: string, isMuted: boolean): Promise<void> {
  const others = [...(await readMuted())].filter((one) => one !== pair);
  await browser.storage.local.set({ [KEY]: (isMuted ? [...others, pair] : others).slice(-MOST) });
}

/** Calls back with all muted pairs whenever they change, until the signal ends. */
export function onMutedChange(callback: (muted: ReadonlySet<string>) => void, signal: AbortSignal): void {
  listen(
    browser.storage.onChanged,
    (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && KEY in changes) callback(sound(changes[KEY]?.newValue));
    },
    signal,
  );
}

const sound = (value: unknown): ReadonlySet<string> => new Set(isListOf(isText)(value) ? value : []);
