import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findBrowsers, type Surroundings } from '../../cli/browsers/find.ts';

let folder: string | undefined;
afterEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = undefined;
});

/** A machine on which exactly these programs exist. */
function machine(platform: NodeJS.Platform, programs: readonly string[], env: NodeJS.ProcessEnv = {}): Surroundings {
  const there = new Set(programs);
  return {
    platform,
    env,
    home: '/me',
    downloads: '/nowhere',
    isProgram: (path) => there.has(path),
    realPath: (path) => path,
  };
}

const names = (on: Surroundings) => findBrowsers(on).map(({ kind, name, path }) => `${kind} ${name} ${path}`);

test('Linux: looks in every folder of PATH, Chrome before Chromium before Firefox', () => {
  const on = machine('linux', ['/a/firefox-esr', '/b/chromium', '/b/google-chrome'], { PATH: '/a:/b' });
  expect(names(on)).toEqual([
    'chromium Chrome /b/google-chrome',
    'chromium Chromium /b/chromium',
    'firefox Firefox /a/firefox-esr',
  ]);
});

test('Linux: finds what is not in PATH', () => {
  expect(names(machine('linux', ['/snap/bin/chromium'], { PATH: '' }))).toEqual([
    'chromium Chromium /snap/bin/chromium',
  ]);
});

test('macOS: looks for applications, also the reader’s own', () => {
  const brave = '/me/Applications/Brave Browser.app/Contents/MacOS/Brave Browser';
  expect(names(machine('darwin', [brave]))).toEqual([`chromium Brave ${brave}`]);
});

test('Windows: looks below the folders of programs', () => {
  const env = { ProgramFiles: '/programs', LOCALAPPDATA: '/local' };
  const edge = join('/programs', 'Microsoft/Edge/Application/msedge.exe');
  expect(names(machine('win32', [edge], env))).toEqual([`chromium Edge ${edge}`]);
});

test('what CHROME_PATH and FIREFOX_PATH name goes first', () => {
  const on = machine('linux', ['/x/my-firefox', '/b/firefox'], { FIREFOX_PATH: '/x/my-firefox', PATH: '/b' });
  expect(findBrowsers(on).map(({ path }) => path)).toEqual(['/x/my-firefox', '/b/firefox']);
});

test('a wrong CHROME_PATH is said, not passed over', () => {
  expect(() => findBrowsers(machine('linux', [], { CHROME_PATH: '/gone' }))).toThrow('CHROME_PATH names /gone');
});

test('what was downloaded earlier is found', () => {
  folder = mkdtempSync(join(tmpdir(), 'guillemets-'));
  const program = join(folder, 'firefox', 'linux-150', 'firefox', 'firefox');
  mkdirSync(join(program, '..'), { recursive: true });
  writeFileSync(program, '');
  const on = { ...machine('linux', [program]), downloads: folder };
  expect(names(on)).toEqual([`firefox Firefox ${program}`]);
});

test('one program with two names is one browser', () => {
  const on = machine('linux', ['/bin/chromium', '/usr/bin/chromium'], { PATH: '/bin:/usr/bin' });
  expect(names({ ...on, realPath: (path) => path.replace(/^\/bin/, '/usr/bin') })).toEqual([
    'chromium Chromium /bin/chromium',
  ]);
});
