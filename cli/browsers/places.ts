import type { BrowserKind } from './kinds.ts';

/** Where one browser may live: names to look up in PATH, and places that are not in PATH. */
export interface Place {
  readonly kind: BrowserKind;
  readonly name: string;
  readonly commands: readonly string[];
  /** Paths below /Applications (or the same folder in the home). */
  readonly mac: readonly string[];
  /** Paths below Program Files, Program Files (x86) or the local application data. */
  readonly windows: readonly string[];
  /** Absolute paths on Linux, for programs that leave nothing in PATH. */
  readonly linux: readonly string[];
}

/** In the order of preference: the first one that is found is used. */
export const PLACES: readonly Place[] = [
  {
    kind: 'chromium',
    name: 'Chrome',
    commands: ['google-chrome-stable', 'google-chrome', 'chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe'],
    linux: ['/opt/google/chrome/chrome'],
  },
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium/Application/chrome.exe'],
    linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  },
  {
    kind: 'chromium',
    name: 'Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft/Edge/Application/msedge.exe'],
    linux: ['/opt/microsoft/msedge/msedge'],
  },
  {
    kind: 'chromium',
    name: 'Brave',
    commands: ['brave-browser-stable', 'brave-browser', 'brave'],
    mac: ['Brave Browser.app/Contents/MacOS/Brave Browser'],
    windows: ['BraveSoftware/Brave-Browser/Application/brave.exe'],
    linux: ['/opt/brave.com/brave/brave'],
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
    linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox'],
  },
];
