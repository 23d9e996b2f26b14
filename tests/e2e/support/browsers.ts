import { join } from 'node:path';
import {
  type BrowserKind,
  findBrowsers,
  type LaunchOptions,
  launch,
  type Session,
} from '../../../cli/browsers/index.ts';

export const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

const OUTPUT = join(import.meta.dirname, '..', '..', '..', '.output');
export const BUILT: Readonly<Record<BrowserKind, string>> = {
  chromium: join(OUTPUT, 'chrome-mv3'),
  firefox: join(OUTPUT, 'firefox-mv3'),
};

/**
 * Starts a browser of this kind without a window, with the production build installed, in English.
 * @throws Error where none is installed: a missing browser fails the test.
 */
export function launchBuilt(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Promise<Session> {
  const browser = findBrowsers().find((one) => one.kind === kind);
  if (browser === undefined) throw new Error(`No ${kind} on this machine.`);
  return launch(browser, { extension: BUILT[kind], headless: true, language: 'en-GB', ...options });
}
