import { mkdirSync } from 'node:fs';
import { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { DOWNLOADS } from './find.ts';
import type { BrowserKind } from './kinds.ts';

/** Milliseconds without any answer after which a host counts as out of reach. */
const PATIENCE = 5_000;

/**
 * Downloads Chrome for Testing or Firefox for this platform into the project's `.cache/browsers`.
 * @param tell is called with the part that is there, 0 to 1, now and then.
 * @throws Error within seconds where the host can't be reached or the download stalls.
 */
export async function download(kind: BrowserKind, tell: (part: number) => void): Promise<void> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('there is none for this platform');
  const browser = kind === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
  mkdirSync(DOWNLOADS, { recursive: true });
  const answered = new Watchdog();
  const fetchIt = async () => {
    const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
    answered.pat();
    await install({
      browser,
      buildId,
      platform,
      cacheDir: DOWNLOADS,
      downloadProgressCallback: (done, total) => {
        // Unpacking tells no progress, so the dog sleeps once everything is there.
        if (done < total) answered.pat();
        else answered.stop();
        tell(done / total);
      },
    });
  };
  try {
    await Promise.race([fetchIt(), answered.silence]);
  } catch (error) {
    // Node's words for a host that can't be reached (getaddrinfo ENOTFOUND …) are no reader's words.
    const { code, hostname } = error as NodeJS.ErrnoException & { hostname?: string };
    throw code ? new Error(`${hostname ?? 'the download host'} can't be reached (${code})`) : error;
  } finally {
    answered.stop();
  }
}

/** Fails when nothing was heard for PATIENCE milliseconds. */
class Watchdog {
  readonly silence: Promise<never>;
  #bite: (error: Error) => void = () => {};
  #timer: NodeJS.Timeout | undefined;

  constructor() {
    this.silence = new Promise((_, reject) => {
      this.#bite = reject;
    });
    this.pat();
  }

  pat(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#bite(new Error('the download host did not answer')), PATIENCE);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
