import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TranslatedSearch } from '../../components/list-context.ts';
import type { Analysis, ClaimCheck } from '../../engine/model.ts';
import { searchTranslated } from '../../entrypoints/popup/search-translated.ts';
import { ANALYSIS, check, claim } from '../components/fixture.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { type Invented, inventedTranslator } from '../platform/invented-translator.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));

const EVERYTHING = new Proxy({}, { get: (_, text) => `in English: ${String(text)}` });

/** An article of which only the last claim is disputed, and so many can be looked up. */
const long = (claims: number): Analysis => ({
  ...ANALYSIS,
  quotations: [],
  claims: [
    ...Array.from({ length: claims }, (_, n) => claim(`c${n}`, 'le quai est prêt', { status: ['checkable'] })),
    claim('disputed', 'la criée perdait de l’argent', { status: ['author.refuted'], disputer: 'article' }),
  ],
});

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  held.browser = browser;
  browser.tabs.sendMessage.mockResolvedValue(undefined);
});
afterEach(() => vi.unstubAllGlobals());

/** Searches an article, with this answer of the background for its first claim, and gives what was said. */
async function search(analysis: Analysis, invented: Partial<Invented> = {}, first: readonly ClaimCheck[] = []) {
  const translator = inventedTranslator({ words: EVERYTHING, ...invented });
  vi.stubGlobal('Translator', translator);
  browser.runtime.sendMessage.mockImplementation(async ({ asked }: { asked: unknown[] }) =>
    asked.map((_, at) => (at === 0 ? first : [])),
  );
  const told: TranslatedSearch[] = [];
  const { signal } = new AbortController();
  await searchTranslated({ tabId: 4, analysis, source: 'fr', target: 'en', say: (one) => told.push(one), signal });
  return { told, did: translator.did };
}

test('claims are searched in the words of the translation, twenty of them, those that the list counts first', async () => {
  const { told, did } = await search(long(30));
  const { type, asked } = browser.runtime.sendMessage.mock.calls[0]?.[0] ?? {};
  expect([type, asked.length]).toEqual(['find-translated', 20]);
  expect(asked[0]).toMatchObject({
    text: 'in English: la criée perdait de l’argent',
    language: 'en',
    date: '2026-03-05',
  });
  expect(did.at(-1)).toBe('destroy');
  expect(told[1]).toEqual({ step: 'translating', done: 0, total: 20 });
  expect(told.at(-1)).toEqual({ step: 'done', checks: 0, claims: 20 });
});

test('what is found is laid beside its claim', async () => {
  const { told } = await search(long(1), {}, [check('k1'), check('k2')]);
  expect(browser.tabs.sendMessage.mock.calls).toEqual([
    [4, { type: 'add-checks', id: 'disputed', checks: [check('k1'), check('k2')] }],
  ]);
  expect(told.at(-1)).toEqual({ step: 'done', checks: 2, claims: 2 });
});

test('what stands there already is not counted as found', async () => {
  const article = long(0);
  const beside = { ...article, claims: article.claims.map((one) => ({ ...one, checks: [check('k1')] })) };
  const { told } = await search(beside, {}, [check('k1')]);
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  expect(told.at(-1)).toEqual({ step: 'done', checks: 0, claims: 1 });
});

test.each<[string, Partial<Invented>, string]>([
  ['the browser refuses', { refusal: new DOMException('', 'NotAllowedError') }, 'not-allowed'],
  ['a translation fails', { words: {} }, 'broken'],
])('where %s, that is said and nothing is searched', async (_, invented, failure) => {
  const { told } = await search(long(1), invented);
  expect(told.at(-1)).toEqual({ step: 'failed', failure });
  expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
});

test('where the background does not answer, that is said', async () => {
  vi.stubGlobal('Translator', inventedTranslator({ words: EVERYTHING }));
  browser.runtime.sendMessage.mockRejectedValue(new Error('No receiver.'));
  const say = vi.fn();
  const { signal } = new AbortController();
  await searchTranslated({ tabId: 4, analysis: long(1), source: 'fr', target: 'en', say, signal });
  expect(say).toHaveBeenLastCalledWith({ step: 'failed', failure: 'no-background' });
});

test('what was stopped lays nothing beside anything', async () => {
  vi.stubGlobal('Translator', inventedTranslator({ words: EVERYTHING }));
  const ending = new AbortController();
  browser.runtime.sendMessage.mockImplementation(async ({ asked }: { asked: unknown[] }) => {
    ending.abort();
    return asked.map(() => [check('k1')]);
  });
  const say = vi.fn();
  await searchTranslated({ tabId: 4, analysis: long(1), source: 'fr', target: 'en', say, signal: ending.signal });
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  expect(say).not.toHaveBeenCalledWith(expect.objectContaining({ step: 'done' }));
  expect(say).not.toHaveBeenCalledWith(expect.objectContaining({ step: 'failed' }));
});
