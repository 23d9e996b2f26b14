import type { Page } from 'puppeteer-core';

/** The part of puppeteer's BiDi browser that its public types leave out. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Evaluates an expression in Firefox's own window, with its privileges. The value must survive JSON. */
export async function insideWindow<R>(page: Page, expression: string): Promise<R> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const { result } = await connection.send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
    target: { context: contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context },
    awaitPromise: true,
  });
  const answer = result as { result?: { value: string }; exceptionDetails?: { text: string } };
  if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result.value);
}

/**
 * Evaluates an expression in the process of the tab in front, with Firefox's own privileges: what a page can't see
 * (listeners of content scripts, closed shadow roots) is seen there. `content` is the tab's window; the value must
 * survive JSON. Only in Firefox.
 */
export async function insideTab<R>(page: Page, expression: string): Promise<R> {
  await page.bringToFront();
  const inTab = `sendAsyncMessage('guillemets:inside', ${expression})`;
  return insideWindow(
    page,
    `new Promise((resolve) => {
      const { messageManager } = gBrowser.selectedBrowser;
      messageManager.addMessageListener('guillemets:inside', function heard({ data }) {
        messageManager.removeMessageListener('guillemets:inside', heard);
        resolve(data);
      });
      messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(${JSON.stringify(inTab)}), false);
    })`,
  );
}
