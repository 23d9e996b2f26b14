/** `npm start`: the extension at work on an article, in a browser of this machine. cli/start.mjs has prepared the clone. */
import { basename, dirname, join } from 'node:path';
import {
  type BrowserKind,
  type FoundBrowser,
  findBrowsers,
  installBrowser,
  launch,
  type Session,
  starts,
} from './browsers/index.ts';
import { BUILT, BuildError, build } from './build.ts';
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
  const session = await startBrowser(asked.firefox ? 'firefox' : null, headless);
  const { url, served } = await address(asked);
  try {
    say(headless ? `Reading ${url} without a window …` : `Opening ${url} …`);
    const tab = await session.open(url);
    await (headless ? showHeadless(session, tab, say) : showWindow(session, tab, say));
  } finally {
    await session.close();
    await served?.close();
  }
}

/** The first browser of this machine that starts, or one that is fetched now; with the extension built and installed. */
async function startBrowser(kind: BrowserKind | null, headless: boolean): Promise<Session> {
  for (const browser of findBrowsers().filter((found) => kind === null || found.kind === kind)) {
    if (!starts(browser)) continue;
    try {
      return await buildAndLaunch(browser, headless);
    } catch (error) {
      if (error instanceof BuildError) throw error;
      say(`${browser.name} did not start (${(error as Error).message.split('\n')[0]}). Looking for another browser …`);
    }
  }
  const wanted = kind ?? 'chromium';
  const fetched = await installBrowser(wanted, say).catch((error: Error) => {
    say('Building the extension, so that you can install it by hand …');
    build(wanted);
    throw new Error(`${error.message}\n\n${installByHand(wanted, join(ROOT, BUILT[wanted]))}`);
  });
  return buildAndLaunch(fetched, headless);
}

function buildAndLaunch(browser: FoundBrowser, headless: boolean): Promise<Session> {
  say(`Building the extension for ${browser.name} …`);
  return launch(browser, { extension: build(browser.kind), headless });
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
