import { spawnSync } from 'node:child_process';
import type { BrowserKind } from './kinds.ts';

/** A package manager that can fetch a browser without asking anything. */
export interface PackageManager {
  /** The command, which must be in PATH. */
  readonly command: string;
  readonly platform: NodeJS.Platform;
  /** Whether it writes to the system and so needs the rights of root. */
  readonly asRoot: boolean;
  /** A call that must come first, such as fetching the lists of packages. */
  readonly refresh?: readonly string[];
  readonly install: readonly string[];
  /** Names of the package, tried in turn. */
  readonly packages: Readonly<Record<BrowserKind, readonly string[]>>;
}

export const PACKAGE_MANAGERS: readonly PackageManager[] = [
  {
    command: 'apt-get',
    platform: 'linux',
    asRoot: true,
    refresh: ['update', '-qq', '-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::Retries=0'],
    install: ['install', '-y', '-qq', '--no-install-recommends', 'fonts-dejavu-core'],
    packages: { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] },
  },
  {
    command: 'dnf',
    platform: 'linux',
    asRoot: true,
    install: ['install', '-y', '-q'],
    packages: { chromium: ['chromium'], firefox: ['firefox'] },
  },
  {
    command: 'zypper',
    platform: 'linux',
    asRoot: true,
    install: ['--non-interactive', 'install'],
    packages: { chromium: ['chromium'], firefox: ['MozillaFirefox'] },
  },
  {
    command: 'pacman',
    platform: 'linux',
    asRoot: true,
    install: ['-S', '--noconfirm', '--needed'],
    packages: { chromium: ['chromium'], firefox: ['firefox'] },
  },
  {
    command: 'apk',
    platform: 'linux',
    asRoot: true,
    install: ['add', '--quiet', 'font-dejavu'],
    packages: { chromium: ['chromium'], firefox: ['firefox'] },
  },
  {
    command: 'brew',
    platform: 'darwin',
    asRoot: false,
    install: ['install', '--quiet', '--cask'],
    packages: { chromium: ['google-chrome'], firefox: ['firefox'] },
  },
  {
    command: 'winget',
    platform: 'win32',
    asRoot: false,
    install: ['install', '--exact', '--silent', '--accept-package-agreements', '--accept-source-agreements', '--id'],
    packages: { chromium: ['Google.Chrome'], firefox: ['Mozilla.Firefox'] },
  },
];

/** The managers of this machine that would ask nothing. */
export function usableManagers(): PackageManager[] {
  return PACKAGE_MANAGERS.filter(
    ({ command, platform, asRoot }) =>
      platform === process.platform && succeeds(command, ['--version']) && (!asRoot || rootPrefix() !== null),
  );
}

/**
 * Installs the first package of that kind which the manager knows. Its output is kept back: it is long, and of no use
 * unless it fails.
 * @throws Error with the manager's last words.
 */
export function installPackage(manager: PackageManager, kind: BrowserKind): void {
  const prefix = manager.asRoot ? (rootPrefix() ?? []) : [];
  const run = (args: readonly string[]) => {
    const [program = '', ...rest] = [...prefix, manager.command, ...args];
    const { status, stderr, error } = spawnSync(program, rest, {
      encoding: 'utf8',
      timeout: 10 * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return status === 0 ? null : (error?.message ?? lastLine(stderr));
  };
  // A list that can't be fetched may be there from before.
  if (manager.refresh) run(manager.refresh);
  let failure: string | null = 'no package';
  for (const name of manager.packages[kind]) {
    failure = run([...manager.install, name]);
    if (failure === null) return;
  }
  throw new Error(failure);
}

/** What stands before a command that needs root: nothing as root, sudo where it asks no password, null elsewhere. */
function rootPrefix(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) || 'it failed without a word';
