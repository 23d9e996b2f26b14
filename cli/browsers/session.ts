import type { Page } from 'puppeteer-core';
import type { BrowserKind } from './kinds.ts';

/**
 * A page of the extension (popup, side panel, sidebar) as the browser itself shows it.
 * Functions given to `evaluate` and `waitFor` run in that page: they see nothing of the caller but their arguments,
 * and arguments and results must survive JSON.
 */
export interface View {
  /** Runs a function in the view and gives its result, awaited. Throws what the function throws. */
  evaluate<A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Polls until the function gives something truthy, and gives that. Throws after `POLL_LIMIT` milliseconds. */
  waitFor<A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<NonNullable<R>>;
  /** The text that a reader sees. */
  text(): Promise<string>;
  /** A trusted click in the middle of the first element that matches; waits for it to exist. */
  click(selector: string): Promise<void>;
  /** A trusted key press, named as in KeyboardEvent.key (`j`, `Enter`, `Escape`). */
  press(key: string): Promise<void>;
  /** A PNG of the view. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** One tab with a web page. `page` drives the page itself; the rest drives the browser around it. */
export interface Tab {
  readonly page: Page;
  /** Clicks the real toolbar button, which grants `activeTab` and opens the popup as a reader's click does. */
  clickToolbar(): Promise<void>;
  /** The popup; waits for it. Throws after `POLL_LIMIT` milliseconds without one. */
  popup(): Promise<View>;
  /** The side panel or sidebar that is open; waits for it. */
  panel(): Promise<View>;
  /** Opens the side panel or sidebar from the browser, as its menu does, and gives it. */
  openPanel(): Promise<View>;
  close(): Promise<void>;
}

/** A running browser with the built extension installed. */
export interface Session {
  readonly kind: BrowserKind;
  /** Product and version, as the browser gives it. */
  readonly version: string;
  /** Where the extension's own pages live, with the slash at the end: `chrome-extension://…/`. */
  readonly origin: string;
  /** Opens an address in a new tab in front, loaded. */
  open(url: string): Promise<Tab>;
  /** Settles when the browser has ended, whoever ended it. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser to start. */
  readonly path: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** A folder for the profile. Without it there is a fresh one, deleted at the end. */
  readonly profile?: string;
  /**
   * `host:port` of an HTTP proxy that everything goes through, local addresses as well: so a test can watch the network.
   * Without it the browser uses the network as it is.
   */
  readonly proxy?: string;
  /** Takes certificates that nobody vouches for, so that a server on this machine can stand in for one elsewhere. */
  readonly anyCertificate?: boolean;
  /** Size of the window in CSS pixels. Default 1280 × 900. */
  readonly size?: { readonly width: number; readonly height: number };
  /** BCP 47 tag of the interface. Default: the browser's own. */
  readonly language?: string;
}

/** Milliseconds that anything which must happen may take. Generous: two cores may be shared by two browsers. */
export const POLL_LIMIT = 15_000;

/**
 * Tries `work` until it gives something other than null, undefined or false.
 * @param what names the thing waited for in the error.
 * @throws Error after POLL_LIMIT milliseconds, with the last error of `work` as its cause.
 */
export async function poll<T>(what: string, work: () => Promise<T | null | undefined | false>): Promise<T> {
  const limit = Date.now() + POLL_LIMIT;
  let cause: unknown;
  while (Date.now() < limit) {
    try {
      const result = await work();
      if (result !== null && result !== undefined && result !== false) return result;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${POLL_LIMIT / 1000} s for ${what}`, { cause });
}

/**
 * The source of a call, to be run elsewhere. Compilers may wrap inner functions in a call of `__name`,
 * which does not exist in a page, so it is given along.
 */
export function callSource(work: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(() => { const __name = (f) => f; return (${work})(...${JSON.stringify(args)}); })()`;
}
