import { mkdirSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { FoundBrowser } from './kinds.ts';

/**
 * A folder for the profile of a browser that is a snap, as on Ubuntu: a snap sees a /tmp of its own, so the usual
 * place of profiles is out of its sight. Undefined for every other browser.
 */
export function snapProfile({ kind, path }: FoundBrowser): string | undefined {
  if (process.platform !== 'linux' || !isSnap(path)) return undefined;
  const common = join(homedir(), 'snap', kind, 'common');
  mkdirSync(common, { recursive: true });
  return mkdtempSync(join(common, 'guillemets-'));
}

/** Snaps are links to the program `snap`, or short scripts that call one. */
function isSnap(path: string): boolean {
  try {
    const real = realpathSync(path);
    if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
    const head = readFileSync(real).subarray(0, 4096).toString('latin1');
    return head.startsWith('#!') && head.includes('/snap/bin/');
  } catch {
    return false;
  }
}
