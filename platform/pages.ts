import { browser } from 'wxt/browser';

/** Opens the settings, in the place where the browser shows them. */
export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}

/** The tab that an extension page was opened for, from its own address (`popup.html?tab=ID`); null without one. */
export function askedTab(address: string): number | null {
  const asked = Number(new URL(address).searchParams.get('tab') ?? Number.NaN);
  return Number.isSafeInteger(asked) && asked >= 0 ? asked : null;
}
