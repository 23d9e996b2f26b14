import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../engine/model.ts';
import { type BrowserKind, poll, type Session, type Tab, type View } from './browsers/index.ts';
import { BUILT } from './build.ts';
import { report } from './report.ts';

const ROOT = join(import.meta.dirname, '..');

/** Where the pictures go. */
const PICTURES = join(ROOT, '.cache', 'pictures');

/** What the annotator answers, as far as it is looked at here. */
type State = { status: string; analysis?: Analysis; reason?: string; message?: string; details?: string };

/**
 * What a window would show, on paper: clicks the real toolbar button, prints what the annotator found on the page, and
 * saves pictures of page and panel.
 */
export async function showHeadless(session: Session, tab: Tab, say: (line: string) => void): Promise<void> {
  await tab.clickToolbar();
  const popup = await tab.popup();
  const state = await poll('the article to be read', () => settledState(popup));
  if (state.status === 'error') throw new Error(`The page could not be read: ${state.message}\n${state.details ?? ''}`);
  if (state.analysis) say(`\n${report(state.analysis)}`);
  else say(`\nNothing was marked: ${words(state)}`);
  await popup.close();
  // Before the panel opens: the page grows narrower beside it, and a picture taken meanwhile shows pieces of both.
  const page = await tab.page.screenshot({ fullPage: true });
  const panel = await tab.openPanel();
  // It has its frame before it has what it shows.
  await panel.waitFor(() => document.querySelector('[data-status]:not([data-status="reading"], [data-status="off"])'));
  save({ 'page.png': page, 'panel.png': await panel.screenshot() });
  say(`Pictures of the page and of the panel: ${PICTURES}`);
  say(installByHand(session.kind, join(ROOT, BUILT[session.kind])));
}

/** Asks as the popup itself does; false while the article is being read. */
async function settledState(popup: View): Promise<State | false> {
  const state: State | null = await popup.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: this runs in the extension's page, whose API has no type here.
    const browser = (globalThis as any).browser ?? (globalThis as any).chrome;
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    return front ? browser.runtime.sendMessage({ type: 'state', tabId: front.id }) : null;
  });
  return state !== null && state.status !== 'reading' && state.status !== 'off' && state;
}

function words({ status, reason }: State): string {
  if (status === 'not-article') return 'the page does not look like an article.';
  if (status === 'restricted') return `the browser lets no extension see this page (${reason}).`;
  return status;
}

function save(pictures: Record<string, Uint8Array>): void {
  mkdirSync(PICTURES, { recursive: true });
  for (const [name, bytes] of Object.entries(pictures)) writeFileSync(join(PICTURES, name), bytes);
}

/** How to load the built extension into one's own browser. */
export function installByHand(kind: BrowserKind, folder: string): string {
  return kind === 'firefox'
    ? `The built extension lies in ${folder}
To try it in your own Firefox: open about:debugging#/runtime/this-firefox, press “Load Temporary Add-on…” and choose
manifest.json in that folder. It stays until Firefox is closed.`
    : `The built extension lies in ${folder}
To install it in your own Chrome: open chrome://extensions, switch on “Developer mode”, press “Load unpacked” and choose
that folder. It stays until you remove it.`;
}
