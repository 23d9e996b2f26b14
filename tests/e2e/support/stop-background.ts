import type { Page } from 'puppeteer-core';
import { poll, type Session } from '../../../cli/browsers/index.ts';
import { insideWindow } from './inside-tab.ts';

/** Stops the extension's background, as browsers do whenever they like. The next message to it starts it again. */
export async function stopBackground(page: Page, { kind, origin }: Session): Promise<void> {
  if (kind === 'firefox') {
    await insideWindow(
      page,
      `WebExtensionPolicy.getByID('guillemets@guillemets.example').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
    return;
  }
  const session = await page.browser().target().createCDPSession();
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  };
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  await poll('the background to stop', async () => (await workers()).length === 0);
  await session.detach();
}
