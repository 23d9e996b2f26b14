import { attempt, patienceOf, unlessAborted } from './waiting.ts';

/**
 * The browser's own translator, which translates on the device. Few browsers have one, and those have it in the extension's pages only:
 * a background can't use it.
 */

/** Why nothing could be translated: a code for the interface to word. */
export type TranslatorFailure = 'not-allowed' | 'unavailable' | 'no-download' | 'broken';

/** The browser's translator failed. */
export class TranslatorError extends Error {
  readonly code: TranslatorFailure;

  constructor(code: TranslatorFailure, cause?: unknown) {
    super(`The browser’s translator failed: ${code}`, { cause });
    this.code = code;
  }
}

/** A language that can be translated to. */
export interface Translatable {
  /** Its primary tag. */
  readonly language: string;
  /** Whether the browser must first download a model for it from its maker. */
  readonly download: boolean;
}

export interface OpenTranslator {
  /**
   * Translates one text.
   * @throws TranslatorError, or the signal's reason once that is aborted
   */
  readonly translate: (text: string) => Promise<string>;
  /** Lets go of the model. */
  readonly close: () => void;
}

/** The part of the global `Translator` that is used here. What it answers is looked at before it is believed. */
interface BrowserTranslator {
  availability(pair: Pair): Promise<unknown>;
  create(options: Pair & { signal: AbortSignal; monitor: (monitor: EventTarget) => void }): Promise<Created>;
}

interface Pair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

interface Created {
  translate(text: string, options: { signal: AbortSignal }): Promise<unknown>;
  destroy(): void;
}

/**
 * Milliseconds without any news of a download after which it has failed. Builds of Chromium without Google's services offer a model that
 * never comes, and say nothing.
 */
const PATIENCE = 60_000;

/** What a browser answers of a pair that it can translate. */
const OFFERED: readonly unknown[] = ['available', 'downloadable', 'downloading'];

/** Which of these languages the browser can translate to. Asking it downloads nothing, and without a translator there are none. */
export async function translatable(source: string, targets: readonly string[]): Promise<readonly Translatable[]> {
  const translator = browserTranslator();
  if (translator === null) return [];
  const states = await Promise.all(
    targets.map((target) =>
      attempt(() => translator.availability({ sourceLanguage: source, targetLanguage: target })).catch(() => null),
    ),
  );
  return targets.flatMap((language, at) =>
    OFFERED.includes(states[at]) ? { language, download: states[at] !== 'available' } : [],
  );
}

/**
 * Opens the translator for a pair of languages. Where the model is still to be downloaded, browsers want a click: call it synchronously in
 * one.
 *
 * @param signal ends opening and everything that is translated
 * @param onProgress told how much of the model has come, 0 to 1
 * @throws TranslatorError, or the signal's reason once that is aborted
 */
export async function openTranslator(
  source: string,
  target: string,
  signal: AbortSignal,
  onProgress: (loaded: number) => void,
): Promise<OpenTranslator> {
  const translator = browserTranslator();
  if (translator === null) throw new TranslatorError('unavailable');
  const patience = patienceOf(PATIENCE, new TranslatorError('no-download'));
  const ending = AbortSignal.any([signal, patience.signal]);
  const monitor = (told: EventTarget) =>
    told.addEventListener('downloadprogress', (event) => {
      const { loaded } = event as ProgressEvent;
      patience.renew();
      if (loaded >= 0 && loaded <= 1 && !ending.aborted) onProgress(loaded);
    });
  try {
    const creating = attempt(() =>
      translator.create({ sourceLanguage: source, targetLanguage: target, signal: ending, monitor }),
    );
    // One that comes after all is let go of again.
    void creating.then((late) => ending.aborted && late.destroy()).catch(() => undefined);
    const created = await unlessAborted(creating, ending);
    return {
      translate: (text) => translated(created, text, signal),
      close: () => void attempt(() => created.destroy()).catch(() => undefined),
    };
  } catch (error) {
    throw signal.aborted ? signal.reason : errorOf(error);
  } finally {
    patience.end();
  }
}

async function translated(created: Created, text: string, signal: AbortSignal): Promise<string> {
  try {
    const words = await unlessAborted(
      attempt(() => created.translate(text, { signal })),
      signal,
    );
    if (typeof words === 'string' && words.trim() !== '') return words;
  } catch (error) {
    throw signal.aborted ? signal.reason : errorOf(error);
  }
  throw new TranslatorError('broken');
}

function browserTranslator(): BrowserTranslator | null {
  const { Translator: found } = globalThis as { Translator?: Partial<BrowserTranslator> };
  return typeof found?.availability === 'function' && typeof found.create === 'function'
    ? (found as BrowserTranslator)
    : null;
}

const CODES: ReadonlyMap<string, TranslatorFailure> = new Map([
  ['NotAllowedError', 'not-allowed'],
  ['NotSupportedError', 'unavailable'],
  ['NetworkError', 'no-download'],
]);

function errorOf(error: unknown): TranslatorError {
  if (error instanceof TranslatorError) return error;
  return new TranslatorError((error instanceof DOMException && CODES.get(error.name)) || 'broken', error);
}
