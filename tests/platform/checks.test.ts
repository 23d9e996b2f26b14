import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addressOf } from '../../factcheck/providers/fact-check-tools.ts';
import { askService, findTranslated } from '../../platform/checks-client.ts';
import { answerChecks } from '../../platform/checks-port.ts';
import { readMuted, setMuted } from '../../platform/muted.ts';
import { SERVICE_PATTERN } from '../../platform/service-access.ts';
import { grantedSites } from '../../platform/sites.ts';
import { check } from '../components/fixture.ts';
import { fakeBrowser } from './fake-browser.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));

const settings = { id: 'ours', url: 'extension://ours/options.html' };
const annotator = { id: 'ours', url: 'https://gazette.example/', frameId: 0, tab: { id: 4, windowId: 9 } };
const CLAIM = { text: 'The ferry sank', language: 'en', claimant: null, date: null };
const CHECK = check('k1');
let browser: ReturnType<typeof fakeBrowser>;
let did: unknown[];

beforeEach(() => {
  browser = fakeBrowser();
  held.browser = browser;
  did = [];
  answerChecks({
    find: (asked) => {
      did.push(asked);
      return Promise.resolve(asked.map(() => []));
    },
    findTranslated: (asked) => {
      did.push(asked);
      return Promise.resolve(asked.map(() => [CHECK]));
    },
    packsChanged: () => did.push('changed'),
    cancelImport: (id) => did.push(`cancel ${id}`),
    ask: ({ question }) => {
      did.push(question.query);
      return Promise.resolve({ state: 'answered', checks: [], others: 0 });
    },
  });
});

const TRANSLATED = { type: 'find-translated', asked: [CLAIM] };
const send = (message: unknown, sender: object) => browser.runtime.onMessage.fire(message, sender)[0];
const ASK = { type: 'ask-service', question: { query: 'ferry', language: 'en' }, claim: CLAIM };

describe('who may do what about checks', () => {
  it('an annotator may search the packs', async () => {
    expect(await send({ type: 'find-checks', asked: [CLAIM] }, annotator)).toEqual([[]]);
  });

  it.each([[ASK], [TRANSLATED], [{ type: 'packs-changed' }], [{ type: 'cancel-import', id: 'i1' }]])(
    'an annotator, which lives in a page’s process, may not %j',
    (message) => {
      expect(send(message, annotator)).toBeUndefined();
      expect(did).toEqual([]);
    },
  );

  it('a page of the extension may have the service asked', async () => {
    expect(await send(ASK, settings)).toEqual({ state: 'answered', checks: [], others: 0 });
    expect(did).toEqual(['ferry']);
  });

  it('a page of the extension may search the packs for claims in translation', async () => {
    expect(await send(TRANSLATED, settings)).toEqual([[CHECK]]);
    expect(did).toEqual([[CLAIM]]);
  });

  it.each([
    ['another extension', ASK, { ...settings, id: 'theirs' }],
    ['a question that is none', { ...ASK, question: { query: 7 } }, settings],
    ['a claim that is endless', { ...ASK, claim: { ...CLAIM, text: 'x'.repeat(5001) } }, settings],
    ['claims without end', { type: 'find-checks', asked: Array(2001).fill(CLAIM) }, annotator],
    ['another extension’s translation', TRANSLATED, { ...settings, id: 'theirs' }],
    ['more translations than are searched', { ...TRANSLATED, asked: Array(21).fill(CLAIM) }, settings],
    ['a translation into no language', { ...TRANSLATED, asked: [{ ...CLAIM, language: null }] }, settings],
    ['a translation into a sentence', { ...TRANSLATED, asked: [{ ...CLAIM, language: 'English' }] }, settings],
    ['a translation that is endless', { ...TRANSLATED, asked: [{ ...CLAIM, text: 'x'.repeat(5001) }] }, settings],
    ['a translation that is none', { ...TRANSLATED, asked: CLAIM }, settings],
    ['claims that are none', { type: 'find-checks', asked: [null] }, annotator],
  ])('%s is not heard', (_, message, sender) => {
    expect(send(message, sender)).toBeUndefined();
    expect(did).toEqual([]);
  });
});

it('an answer that is none is a failure', async () => {
  browser.runtime.sendMessage.mockResolvedValue({ state: 'answered', checks: 'all of them' });
  const question = { query: 'ferry', language: null };
  expect(await askService({ question, claim: CLAIM })).toEqual({ state: 'failed', failure: 'no-background' });
});

it.each([
  ['what is found, for each claim', [[CHECK]], [[CHECK]]],
  ['too little', [], null],
  ['checks that are none', [[{ ...CHECK, translation: 7 }]], null],
  ['checks from before translations', [[{ ...CHECK, translation: undefined }]], null],
  ['nothing', undefined, null],
])('of an answer to translated claims it believes only what is one: %s', async (_, answer, believed) => {
  browser.runtime.sendMessage.mockResolvedValue(answer);
  expect(await findTranslated([CLAIM])).toEqual(believed);
});

it('the host that is asked for is the one that is asked, and no site to annotate', async () => {
  expect(addressOf({ query: 'ferry', language: null }).startsWith(SERVICE_PATTERN.slice(0, -1))).toBe(true);
  browser.permissions.getAll.mockResolvedValue({ origins: [SERVICE_PATTERN, 'https://gazette.example/*'] });
  expect(await grantedSites()).toEqual(['https://gazette.example/*']);
});

it('muted pairs are kept, taken back, and no more than a store can hold', async () => {
  let stored: { muted?: unknown } = {};
  browser.storage.local.get.mockImplementation(async () => stored);
  browser.storage.local.set.mockImplementation(async (record: object) => {
    stored = record;
  });
  await setMuted('a', true);
  await setMuted('b', true);
  await setMuted('a', false);
  expect([...(await readMuted())]).toEqual(['b']);
  stored = { muted: Array.from({ length: 5000 }, (_, n) => `${n}`) };
  await setMuted('new', true);
  const muted = await readMuted();
  expect([muted.size, muted.has('0'), muted.has('new')]).toEqual([5000, false, true]);
  stored = { muted: 'nothing sound' };
  expect((await readMuted()).size).toBe(0);
});
