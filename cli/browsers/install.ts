import { spawnSync } from 'node:child_process';
import { download } from './download.ts';
import { findBrowsers } from './find.ts';
import type { BrowserKind, FoundBrowser } from './kinds.ts';
import { installPackage, usableManagers } from './package-managers.ts';

/** One way to get a browser. */
interface Way {
  readonly name: string;
  run(): Promise<void> | void;
}

/**
 * Gets a browser of that kind: a download into the project, or the system's package manager where it asks nothing.
 * @param tell is called with short lines of progress.
 * @throws Error that says what was tried and what the reader can do.
 */
export async function installBrowser(kind: BrowserKind, tell: (line: string) => void): Promise<FoundBrowser> {
  const failures: string[] = [];
  for (const way of ways(kind, tell)) {
    try {
      tell(`No ${nameOf(kind)} here yet. Getting one: ${way.name} …`);
      await way.run();
      const browser = findBrowsers().find((found) => found.kind === kind && starts(found));
      if (browser) return browser;
      failures.push(`${way.name}: what came does not start on this machine`);
    } catch (error) {
      failures.push(`${way.name}: ${error instanceof Error ? error.message : error}`);
    }
    tell(`  … that did not work: ${failures.at(-1)}.`);
  }
  throw new Error(advice(kind, failures));
}

/** Whether the program runs at all: a stub or a missing library shows here. Windows opens a window, so it is trusted. */
export function starts({ path }: FoundBrowser): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function ways(kind: BrowserKind, tell: (line: string) => void): Way[] {
  let quarter = 0;
  const downloading: Way = {
    name: 'a download',
    run: () =>
      download(kind, (part) => {
        if (Math.floor(part * 4) <= quarter) return;
        quarter = Math.floor(part * 4);
        tell(`  ${quarter * 25} %`);
      }),
  };
  const managers = usableManagers().map(
    (manager): Way => ({ name: `the package manager ${manager.command}`, run: () => installPackage(manager, kind) }),
  );
  // In a container the package manager goes first: it brings the libraries that a bare browser lacks there.
  const bare = process.platform === 'linux' && process.getuid?.() === 0;
  return bare ? [...managers, downloading] : [downloading, ...managers];
}

const nameOf = (kind: BrowserKind): string => (kind === 'firefox' ? 'Firefox' : 'Chrome or Chromium');

function advice(kind: BrowserKind, failures: readonly string[]): string {
  const [debian, fedora, mac, windows, variable, page] =
    kind === 'firefox'
      ? ['firefox-esr', 'firefox', 'firefox', 'Mozilla.Firefox', 'FIREFOX_PATH', 'https://www.mozilla.org/firefox/']
      : ['chromium', 'chromium', 'google-chrome', 'Google.Chrome', 'CHROME_PATH', 'https://www.google.com/chrome/'];
  const tried = failures.length ? `Tried:\n${failures.map((line) => `  - ${line}`).join('\n')}\n` : '';
  return `There is no ${nameOf(kind)} on this machine, and none could be fetched without asking you.
${tried}Do one of these, then run the command again:
  - Debian, Ubuntu:  sudo apt-get install ${debian}
  - Fedora:          sudo dnf install ${fedora}
  - macOS:           brew install --cask ${mac}
  - Windows:         winget install ${windows}
  - by hand:         ${page}
  - it is installed, only not in a usual place:  set ${variable} to the program, as in  ${variable}=/path/to/it npm start`;
}
