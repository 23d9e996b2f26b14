import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the reader asked `npm start` for. */
export interface StartArguments {
  readonly firefox: boolean;
  readonly headless: boolean;
  /** An address, an absolute path of a file, or null for a demo article. */
  readonly target: { readonly url: string } | { readonly file: string } | null;
}

export const USAGE = `npm start [-- [--firefox] [--headless] [ADDRESS or FILE]]

  --firefox    use Firefox, even where Chrome or another Chromium is installed
  --headless   open no window: print what is found, save pictures (so by itself where there is no display)`;

/**
 * @param words the arguments of the command line.
 * @param folder where the reader stood, for relative paths.
 * @throws Error in words for the reader.
 */
export function readArguments(words: readonly string[], folder: string): StartArguments {
  const options = words.filter((word) => word.startsWith('-'));
  const targets = words.filter((word) => !word.startsWith('-'));
  const unknown = options.find((option) => option !== '--firefox' && option !== '--headless');
  if (unknown !== undefined) throw new Error(`${unknown} is not an option here.\n\n${USAGE}`);
  if (targets.length > 1) throw new Error(`One address or file at a time, please.\n\n${USAGE}`);
  return {
    firefox: options.includes('--firefox'),
    headless: options.includes('--headless'),
    target: targets[0] === undefined ? null : readTarget(targets[0], folder),
  };
}

function readTarget(word: string, folder: string): StartArguments['target'] {
  if (/^https?:\/\//i.test(word)) return { url: word };
  const file = resolve(folder, word);
  if (!existsSync(file)) {
    throw new Error(`There is no file ${file}. An address begins with https:// or http://.`);
  }
  return { file };
}

/** Whether a window can be shown. macOS and Windows always can. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
