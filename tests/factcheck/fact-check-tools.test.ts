import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, askFactCheckTools } from '../../factcheck/providers/fact-check-tools.ts';

const QUESTION = { query: 'bac & Port-Aubry « 4,3 »', language: 'fr' };
const KEY = 'the-readers-own-key';

/** What the stand-in answers next, and what it was asked. */
let next: { status: number; body: string } | 'silence';
const heard: { url: string | undefined; key: string | string[] | undefined; cookie: string | undefined }[] = [];
let server: Server;
let ask: typeof fetch;

beforeAll(async () => {
  server = createServer(({ url, headers }, response) => {
    heard.push({ url, key: headers['x-goog-api-key'], cookie: headers.cookie });
    if (next !== 'silence') response.writeHead(next.status).end(next.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  ask = (address, init) => {
    const { pathname, search } = new URL(String(address));
    return fetch(`http://127.0.0.1:${port}${pathname}${search}`, init);
  };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const error = (status: string, message: string, reason = '') =>
  JSON.stringify({ error: { status, message, details: [{ reason }] } });

test('the address holds the question and not the key, which goes in a header', async () => {
  next = { status: 200, body: '{}' };
  heard.length = 0;
  await askFactCheckTools(QUESTION, KEY, ask);
  const address = new URL(addressOf(QUESTION));
  expect(address.searchParams.get('query')).toBe(QUESTION.query);
  expect(address.searchParams.get('languageCode')).toBe('fr');
  expect(heard).toEqual([{ url: address.pathname + address.search, key: KEY, cookie: undefined }]);
  expect(address.href).not.toContain(KEY);
});

test.each([
  ['nothing found', 200, '{}', { state: 'answered', raw: [] }],
  ['a key that is not valid', 400, error('INVALID_ARGUMENT', 'API key not valid.', 'API_KEY_INVALID'), 'key'],
  [
    'a question that it does not take',
    400,
    error('INVALID_ARGUMENT', 'Request contains an invalid argument.'),
    'question',
  ],
  ['a key for other services', 403, error('PERMISSION_DENIED', 'Not enabled.', 'SERVICE_DISABLED'), 'forbidden'],
  ['the day’s share used up, as it was once told', 403, error('', '', 'dailyLimitExceeded'), 'quota'],
  ['too many questions', 429, error('RESOURCE_EXHAUSTED', 'Quota exceeded.'), 'quota'],
  ['a service that is down', 503, '<html>', 'service'],
  ['an answer that is no JSON', 200, '<!doctype html>', 'unreadable'],
  ['an answer that is no object', 200, '[]', 'unreadable'],
])('%s is an answer of its own', async (_, status, body, expected) => {
  next = { status, body };
  const answer = typeof expected === 'string' ? { state: 'failed', failure: expected } : expected;
  expect(await askFactCheckTools(QUESTION, KEY, ask)).toEqual(answer);
});

test('claims without reviews, reviews without fields and nulls everywhere are read as far as they go', async () => {
  const claims = [
    {},
    null,
    { text: 'Le bac coule', claimReview: [null, { url: 'https://jauge.example/', publisher: null }] },
  ];
  next = { status: 200, body: JSON.stringify({ claims }) };
  const answer = await askFactCheckTools(QUESTION, KEY, ask);
  expect(answer).toMatchObject({ state: 'answered', raw: [{ claim: 'Le bac coule', url: 'https://jauge.example/' }] });
});

test('silence ends with the reader’s patience', async () => {
  next = 'silence';
  expect(await askFactCheckTools(QUESTION, KEY, ask, 50)).toEqual({ state: 'failed', failure: 'timeout' });
});

test('without a network it says so', async () => {
  const offline = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await askFactCheckTools(QUESTION, KEY, offline)).toEqual({ state: 'failed', failure: 'offline' });
});
