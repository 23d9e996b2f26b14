/** The two families that the extension is built for. Edge and Brave are Chromium in everything that matters here. */
export type BrowserKind = 'chromium' | 'firefox';

/** A browser on this machine that can be started. */
export interface FoundBrowser {
  readonly kind: BrowserKind;
  /** As people call it: Chrome, Chromium, Edge, Brave, Firefox. */
  readonly name: string;
  /** The program to start. */
  readonly path: string;
}
