import type { BrowserWindow } from './firefox-window.ts';
import { callSource, poll, type View } from './session.ts';

/** The popup or the sidebar that shows `file`, reached through the browser's window. */
export function firefoxView(window: BrowserWindow, file: string): View {
  // JSON on both ways, because nothing else crosses from the page's process to the window and on to Node.
  const evaluate: View['evaluate'] = async (work, ...args) =>
    JSON.parse(
      await window.ask<string>(
        file,
        'evaluate',
        `Promise.resolve(${callSource(work, args)}).then((value) => JSON.stringify(value ?? null))`,
      ),
    );
  return {
    evaluate,
    waitFor: (work, ...args) => poll(`${work}`, () => evaluate(work, ...args)) as never,
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not what a reader sees.
    text: () => evaluate(() => document.body.innerText),
    click: async (selector) => {
      await poll(`${selector} to click on`, () => window.ask<boolean>(file, 'click', selector));
    },
    press: (key) => window.ask(file, 'press', key),
    screenshot: async () => {
      const address = await window.call<string | null>('screenshot', file);
      if (!address) throw new Error(`${file} is not shown.`);
      return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    },
    close: () => window.call(file === 'popup.html' ? 'closePopup' : 'closeSidebar'),
  };
}
