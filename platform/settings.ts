import { browser } from 'wxt/browser';
import { listen } from './events.ts';
import { hasFields, isFlag, isOneOf, isRecord } from './shape.ts';

/** What the reader chose. `version` is the form of the record, raised when a field changes its meaning. */
export interface Settings {
  readonly version: 1;
  /** The language of the interface; `auto` follows the browser. */
  readonly language: 'auto' | 'en' | 'fr';
  /** Whether the card opens when the mouse rests on a marked passage; a click always opens it. */
  readonly hoverCard: boolean;
  /** Whether a service is asked about claims by itself, while the panel is open. It needs a key all the same. */
  readonly askAutomatically: boolean;
}

export const DEFAULT_SETTINGS: Settings = { version: 1, language: 'auto', hoverCard: true, askAutomatically: false };

const KEY = 'settings';

const isSettings = hasFields<Settings>({
  version: (value) => value === 1,
  language: isOneOf('auto', 'en', 'fr'),
  hoverCard: isFlag,
  askAutomatically: isFlag,
});

/** The settings as stored; the defaults where nothing, or nothing sound, is stored. */
export async function readSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return sound(stored[KEY]);
}

/** Changes some settings and leaves the others. Answers with all of them. */
export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const settings: Settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back with the settings whenever a page of the extension changes them, until the signal ends. */
export function onSettingsChange(callback: (settings: Settings) => void, signal: AbortSignal): void {
  listen(
    browser.storage.onChanged,
    (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && KEY in changes) callback(sound(changes[KEY]?.newValue));
    },
    signal,
  );
}

/** The languages of the browser's interface, for `language: 'auto'`. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

function sound(value: unknown): Settings {
  // A setting that is newer than the record has its default.
  const whole = isRecord(value) ? { ...DEFAULT_SETTINGS, ...value } : null;
  return isSettings(whole) ? whole : DEFAULT_SETTINGS;
}
