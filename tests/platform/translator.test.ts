import { afterEach, describe, expect, it, vi } from 'vitest';
import { openTranslator, type TranslatorError, translatable } from '../../platform/translator.ts';
import { type Invented, inventedTranslator } from './invented-translator.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const stand = (invented: Partial<Invented> = {}) => {
  const translator = inventedTranslator(invented);
  vi.stubGlobal('Translator', translator);
  return translator;
};
const never = new AbortController().signal;
const open = (signal = never, onProgress: (loaded: number) => void = () => undefined) =>
  openTranslator('fr', 'en', signal, onProgress);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: TranslatorError) => error.code ?? error,
  );

describe('what can be translated', () => {
  it.each([
    ['available', [{ language: 'en', download: false }]],
    ['downloadable', [{ language: 'en', download: true }]],
    ['downloading', [{ language: 'en', download: true }]],
    ['unavailable', []],
    ['perhaps', []],
    [null, []],
    [new Error('no such thing'), []],
  ])('where the browser answers %s', async (availability, offered) => {
    stand({ availability });
    expect(await translatable('fr', ['en'])).toEqual(offered);
  });

  it('keeps the order asked for and leaves out what can’t be', async () => {
    stand({
      availability: ({ targetLanguage }: { targetLanguage: string }) =>
        targetLanguage === 'es' ? 'unavailable' : 'available',
    });
    const offered = await translatable('fr', ['pt', 'es', 'en']);
    expect(offered.map(({ language }) => language)).toEqual(['pt', 'en']);
  });

  it.each([
    ['absent', undefined],
    ['no translator', 'yes'],
    ['half of one', { availability: () => 'available' }],
  ])('nothing where the global is %s', async (_, global) => {
    vi.stubGlobal('Translator', global);
    expect(await translatable('fr', ['en'])).toEqual([]);
    expect(await codeOf(open())).toBe('unavailable');
  });
});

describe('translating', () => {
  it('gives the words, for the pair asked for, and lets go of the model', async () => {
    const translator = stand({ words: { Bonjour: 'Good morning' } });
    const opened = await open();
    expect(await opened.translate('Bonjour')).toBe('Good morning');
    opened.close();
    expect(translator.did).toEqual(['create fr en', 'translate Bonjour', 'destroy']);
  });

  it('asks the browser before anything is awaited, while the click still counts', () => {
    const translator = stand();
    void open();
    expect(translator.did).toEqual(['create fr en']);
  });

  it('tells how much of the model has come, and nothing senseless', async () => {
    stand({ downloads: [0, 0.4, Number.NaN, -1, 7, 1] });
    const told: number[] = [];
    await open(never, (loaded) => told.push(loaded));
    expect(told).toEqual([0, 0.4, 1]);
  });

  it.each([
    ['NotAllowedError', 'not-allowed'],
    ['NotSupportedError', 'unavailable'],
    ['NetworkError', 'no-download'],
    ['OperationError', 'broken'],
    ['constructor', 'broken'],
  ])('a model that is refused with %s', async (name, code) => {
    stand({ refusal: new DOMException('no', name) });
    expect(await codeOf(open())).toBe(code);
  });

  it('a model that is refused at once, with anything', async () => {
    vi.stubGlobal('Translator', {
      availability: () => 'available',
      create: () => {
        throw 'no';
      },
    });
    expect(await codeOf(open())).toBe('broken');
  });

  it.each([
    ['rejects', new DOMException('no', 'UnknownError')],
    ['answers nothing', ' '],
    ['answers no text', 7],
  ])('a translator that %s', async (_, answer) => {
    stand({ words: { Bonjour: answer } });
    const opened = await open();
    expect(await codeOf(opened.translate('Bonjour'))).toBe('broken');
  });
});

describe('giving up', () => {
  it('ends a download at once, and lets go of a model that comes all the same', async () => {
    const translator = stand({ held: true });
    const ending = new AbortController();
    const opening = open(ending.signal);
    ending.abort('enough');
    await expect(opening).rejects.toBe('enough');
    translator.release();
    await vi.waitFor(() => expect(translator.did).toEqual(['create fr en', 'destroy']));
  });

  it('ends a translation at once, whatever the browser makes of the signal', async () => {
    stand({ words: { Bonjour: new Promise(() => undefined) } });
    const ending = new AbortController();
    const opened = await open(ending.signal);
    const translating = opened.translate('Bonjour');
    ending.abort('enough');
    await expect(translating).rejects.toBe('enough');
    await expect(opened.translate('Bonsoir')).rejects.toBe('enough');
  });

  it('takes a download of which nothing is heard for a minute to have failed, and each piece of news for another minute', async () => {
    vi.useFakeTimers();
    const translator = stand({ held: true });
    const told: number[] = [];
    const outcome = codeOf(open(never, (loaded) => told.push(loaded)));
    await vi.advanceTimersByTimeAsync(59_000);
    translator.tell(0.1);
    await vi.advanceTimersByTimeAsync(59_000);
    translator.tell(0.2);
    expect(told).toEqual([0.1, 0.2]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await outcome).toBe('no-download');
    translator.tell(0.3);
    expect(told).toEqual([0.1, 0.2]);
  });

  it('loses no patience with a model that is there', async () => {
    vi.useFakeTimers();
    const translator = stand();
    await open();
    translator.tell(1);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(translator.signals.map(({ aborted }) => aborted)).toEqual([false]);
  });
});
