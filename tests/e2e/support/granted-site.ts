import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserKind, type LaunchOptions, poll, type Session } from '../../../cli/browsers/index.ts';
import { BUILT, launchBuilt } from './browsers.ts';
import { insideWindow } from './inside-tab.ts';

/**
 * Starts a browser in which the reader has allowed the extension a host. Nothing outside can press the button of the browser's own
 * question: Firefox's store of permissions is told the answer, and Chromium, which has no such way, gets a copy of the extension
 * whose manifest names the host.
 */
export async function launchAllowing(
  kind: BrowserKind,
  pattern: string,
  options: Partial<LaunchOptions> = {},
): Promise<Session> {
  if (kind === 'firefox') {
    const session = await launchBuilt(kind, options);
    const { page } = await session.open('about:blank');
    await insideWindow(
      page,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('guillemets@guillemets.example');
        await ExtensionPermissions.add(extension.id, { permissions: [], origins: [${JSON.stringify(pattern)}], data_collection: ['searchTerms'] }, extension);
      })()`,
    );
    return session;
  }
  const extension = await mkdtemp(join(tmpdir(), 'guillemets-granted-'));
  await cp(BUILT[kind], extension, { recursive: true });
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  await writeFile(join(extension, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: [pattern] }));
  const session = await launchBuilt(kind, { ...options, extension });
  return { ...session, close: () => session.close().then(() => rm(extension, { recursive: true })) };
}

/** Starts a browser in which the reader has granted a site, and waits until the extension has acted on it. */
export async function launchWithSite(kind: BrowserKind, pattern: string): Promise<Session> {
  const session = await launchAllowing(kind, pattern);
  const { page } = await session.open(kind === 'firefox' ? 'about:blank' : `${session.origin}options.html`);
  await poll('the annotator to be registered', () =>
    kind === 'firefox'
      ? insideWindow<boolean>(
          page,
          `WebExtensionPolicy.getByID('guillemets@guillemets.example').contentScripts.length > 0`,
        )
      : page.evaluate('chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)'),
  );
  return session;
}
