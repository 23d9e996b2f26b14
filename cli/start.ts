/** `npm start`: the extension at work on an article, in a browser of this machine. cli/start.mjs has prepared the clone. */
import { basename, dirname, join } from 'node:path';
import { type FoundBrowser, findBrowsers, installBrowser, launch, type Session, starts } from './browsers/index.ts';
import { BUILT, build } from './build.ts';
import { type Served, serveFolder } from './serve.ts';
import { installByHand, showHeadless } from './show-headless.ts';
import { showWindow } from './show-window.ts';
import { hasDisplay, readArguments, type StartArguments, USAGE } from './start-arguments.ts';

const ROOT = join(import.meta.dirname, '..');

const say = (line: string): void => console.log(line);

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  if (words.includes('--help') || words.includes('-h')) return say(USAGE);
  // npm runs scripts in the project's folder and leaves in INIT_CWD where the reader stood.
  const asked = readArguments(words, process.env.INIT_CWD ?? process.cwd());
  const headless = asked.headless || !hasDisplay(process.platform, process.env);
  const browser = await chooseBrowser(asked);
  say(`Building the extension for ${browser.name} …`);
  const extension = build(browser.kind);
  const { url, served } = await address(asked);
  let session: Session | undefined;
  try {
    say(headless ? `Reading ${url} with ${browser.name}, without a window …` : `Opening ${url} in ${browser.name} …`);
    session = await launch(browser, { extension, headless });
    const tab = await session.open(url);
    await (headless ? showHeadless(session, tab, say) : showWindow(session, tab, say));
  } finally {
    await session?.close();
    await served?.close();
  }
}

/** The first browser of this machine that starts, or one that is fetched now. */
async function chooseBrowser({ firefox }: StartArguments): Promise<FoundBrowser> {
  const found = findBrowsers().filter(({ kind }) => !firefox || kind === 'firefox');
  const browser = found.find(starts);
  if (browser) return browser;
  try {
    return await installBrowser(firefox ? 'firefox' : 'chromium', say);
  } catch (error) {
    const kind = firefox ? 'firefox' : 'chromium';
    say('Building the extension, so that you can install it by hand …');
    build(kind);
    throw new Error(`${(error as Error).message}\n\n${installByHand(kind, join(ROOT, BUILT[kind]))}`);
  }
}

/** Where the browser goes; files are served from this machine, since extensions see nothing of file: addresses. */
async function address({ target }: StartArguments): Promise<{ url: string; served?: Served }> {
  if (target && 'url' in target) return { url: target.url };
  const file = target ? target.file : join(ROOT, 'demo', demoArticle());
  const served = await serveFolder(dirname(file));
  return { url: `${served.origin}/${encodeURIComponent(basename(file))}`, served };
}

/** In the reader's language where there is one. */
function demoArticle(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('fr') ? 'fr-le-bac.html' : 'en-the-gate.html';
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
