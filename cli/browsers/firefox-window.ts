import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { POLL_LIMIT } from './session.ts';

/** The part of puppeteer's BiDi browser that its public types leave out. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

const inside = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const VIEW_SCRIPT = inside('firefox-inside-view.js');

/**
 * Firefox's own window (`browser.xhtml`), driven with the browser's privileges: BiDi lists it under the scope `chrome`
 * when Firefox runs with `--remote-allow-system-access`. What happens there is written in firefox-inside-window.js.
 */
export class BrowserWindow {
  readonly #connection: BidiConnection;
  readonly #context: string;

  private constructor(connection: BidiConnection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  /** @throws Error where this Firefox does not open its own window to BiDi. */
  static async of(browser: Browser): Promise<BrowserWindow> {
    const { connection } = browser as unknown as { connection: BidiConnection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const { contexts } = result as { contexts: { context: string; url: string }[] };
    const shell = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!shell)
      throw new Error('This Firefox does not let its window be driven: 153 does, 140 did not. Install a newer one.');
    const window = new BrowserWindow(connection, shell.context);
    await window.#evaluate(`${inside('firefox-inside-window.js')}; 'null'`);
    return window;
  }

  /** Calls a verb of firefox-inside-window.js. Arguments and result must survive JSON. */
  async call<R>(verb: string, ...args: unknown[]): Promise<R> {
    const source = `(async () => JSON.stringify((await guillemetsDriver.${verb}(...${JSON.stringify(args)})) ?? null))()`;
    return JSON.parse(await this.#evaluate(source));
  }

  /** Calls a verb of firefox-inside-view.js in the view that shows `file`. */
  ask<R>(file: string, verb: string, ...args: unknown[]): Promise<R> {
    return this.#ask(POLL_LIMIT, file, verb, args);
  }

  /** Whether the popup or the sidebar shows `file`, loaded. */
  isShown(file: string): Promise<boolean> {
    // A view that has just been created may be swapped for another and then never answers: a short limit, and again.
    return this.#ask<boolean>(500, file, 'isLoaded', []).catch(() => false);
  }

  async #ask<R>(limit: number, file: string, verb: string, args: unknown[]): Promise<R> {
    const answer = await this.call<{ value?: R; error?: string }>('ask', file, VIEW_SCRIPT, limit, verb, ...args);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as R;
  }

  async #evaluate(expression: string): Promise<string> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    const answer = result as { exceptionDetails?: { text: string }; result: { value: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }
}
