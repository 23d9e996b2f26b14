import { accessSync, constants, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserKind, FoundBrowser } from './kinds.ts';
import { PLACES, type Place } from './places.ts';

/** What the search depends on, so that a test can describe another machine. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  /** The folder of browsers that this project downloaded itself. */
  readonly downloads: string;
  readonly isProgram: (path: string) => boolean;
  readonly realPath: (path: string) => string;
}

/** Browsers that the project downloads live here, so that deleting the project deletes them. */
export const DOWNLOADS = join(import.meta.dirname, '..', '..', '.cache', 'browsers');

const here = (): Surroundings => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  downloads: DOWNLOADS,
  isProgram,
  realPath: realpathSync,
});

/**
 * Every browser that can be started, the preferred one first: what CHROME_PATH and FIREFOX_PATH name, then PATH,
 * then the usual places of the system, then what the project downloaded earlier.
 * @throws Error where CHROME_PATH or FIREFOX_PATH names something that is no program.
 */
export function findBrowsers(on: Surroundings = here()): FoundBrowser[] {
  const found = [
    ...named(on, 'chromium', 'CHROME_PATH'),
    ...named(on, 'firefox', 'FIREFOX_PATH'),
    ...PLACES.flatMap((place) => installed(on, place)),
    ...downloaded(on),
  ];
  // One program may have several names (/bin is often a link to /usr/bin).
  const same = (a: FoundBrowser, b: FoundBrowser) => a.kind === b.kind && on.realPath(a.path) === on.realPath(b.path);
  return found.filter((browser, index) => found.findIndex((other) => same(other, browser)) === index);
}

function named(on: Surroundings, kind: BrowserKind, variable: 'CHROME_PATH' | 'FIREFOX_PATH'): FoundBrowser[] {
  const path = on.env[variable];
  if (!path) return [];
  if (!on.isProgram(path)) throw new Error(`${variable} names ${path}, but there is no program there.`);
  return [{ kind, name: `the browser of ${variable}`, path }];
}

function installed(on: Surroundings, { kind, name, ...place }: Place): FoundBrowser[] {
  return candidates(on, place)
    .filter(on.isProgram)
    .map((path) => ({ kind, name, path }));
}

function candidates(on: Surroundings, place: Omit<Place, 'kind' | 'name'>): string[] {
  if (on.platform === 'win32') {
    const roots = [on.env.ProgramFiles, on.env['ProgramFiles(x86)'], on.env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return place.windows.flatMap((path) => roots.map((root) => join(root, path)));
  }
  const inPath = (on.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => place.commands.map((command) => join(folder, command)));
  if (on.platform !== 'darwin') return [...inPath, ...place.linux];
  const roots = ['/Applications', join(on.home, 'Applications')];
  return [...place.mac.flatMap((path) => roots.map((root) => join(root, path))), ...inPath];
}

/** What was downloaded stands as `<downloads>/<browser>/<version>/…/program`. */
function downloaded(on: Surroundings): FoundBrowser[] {
  const programs: Record<string, [BrowserKind, string]> = {
    chrome: ['chromium', 'Chrome for Testing'],
    'chrome.exe': ['chromium', 'Chrome for Testing'],
    'Google Chrome for Testing': ['chromium', 'Chrome for Testing'],
    firefox: ['firefox', 'Firefox'],
    'firefox.exe': ['firefox', 'Firefox'],
  };
  return filesBelow(on.downloads, 6).flatMap((path) => {
    const program = programs[path.split(/[\\/]/).at(-1) ?? ''];
    return program && on.isProgram(path) ? [{ kind: program[0], name: program[1], path }] : [];
  });
}

function filesBelow(folder: string, depth: number): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth > 0 ? filesBelow(path, depth - 1) : [];
      return [path];
    });
  } catch {
    return []; // Nothing was downloaded yet.
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
