import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../engine/rules.ts';
import { LANGUAGES, type Words, wordsFor } from '../../locales/index.ts';

/** Every text of a language, by its path; functions are called with numbers and words that each of them takes. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((one, i) => texts(one, `${path}[${i}]`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, one]) => texts(one, path === '' ? key : `${path}.${key}`));
  }
  return [];
}

const paths = (words: Words) => texts(words).map(([path]) => path);

test.each(Object.keys(LANGUAGES))('%s has every text, none of them empty', (code) => {
  const words = LANGUAGES[code] as Words;
  expect(paths(words)).toEqual(paths(LANGUAGES.en as Words));
  const empty = texts(words).filter(([path, text]) => text.trim() === '' && path !== 'states.off.hint');
  expect(empty).toEqual([]);
});

test.each(Object.keys(LANGUAGES))('%s is not English under another name', (code) => {
  if (code === 'en') return;
  const english = new Map(texts(LANGUAGES.en));
  const same = texts(LANGUAGES[code]).filter(([path, text]) => text === english.get(path) && text.length > 12);
  expect(same).toEqual([]);
});

test.each([
  [0, '0 quotations', '0 citation'],
  [1, '1 quotation', '1 citation'],
  [2, '2 quotations', '2 citations'],
])('plurals of %d', (count, english, french) => {
  const say = (code: string) => LANGUAGES[code]?.counts.quotations(count).replace(/\s/gu, ' ');
  expect([say('en'), say('fr')]).toEqual([english, french]);
});

test.each(Object.keys(LANGUAGES))('%s has a sentence of its own for every rule of the engine', (code) => {
  const { why } = LANGUAGES[code] as Words;
  const sentences = Object.keys(RULES).map(why);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences).not.toContain(why('a rule of tomorrow'));
  expect(why('constructor')).toBe(why('a rule of tomorrow'));
});

test.each(Object.keys(LANGUAGES))('%s gives an example with every rule that names a source', (code) => {
  const { why } = LANGUAGES[code] as Words;
  const named = Object.keys(RULES).filter((rule) => rule !== 'unattributed');
  expect(named.map(why).filter((sentence) => !/[«“].*[»”]/u.test(sentence))).toEqual([]);
});

test('never a verdict of our own', () => {
  const verdicts = /\b(false|fake|lie|debunked|truth|mensonge|infox|vérité)\b/i;
  for (const words of Object.values(LANGUAGES)) {
    expect(texts(words).filter(([, text]) => verdicts.test(text))).toEqual([]);
  }
  // Whoever calls a claim wrong is the subject of the sentence.
  expect(wordsFor('fr', '').dispute('author.refuted', 'x', null)).toMatch(/^L’article /);
});

test.each([
  ['auto', 'fr-CA', 'fr'],
  ['auto', 'FR', 'fr'],
  ['auto', 'eo', 'en'],
  ['en', 'fr', 'en'],
  ['fr', 'en-GB', 'fr'],
])('choice %s in a browser in %s gives %s', (choice, browser, expected) => {
  expect(wordsFor(choice, browser).language).toBe(expected);
});

test('the manifest has the same messages in every language, none empty', () => {
  const messages = Object.keys(LANGUAGES).map((code) => {
    const path = join(import.meta.dirname, '..', '..', 'public', '_locales', code, 'messages.json');
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, { readonly message: string }>;
  });
  for (const one of messages) {
    expect(Object.keys(one)).toEqual(['name', 'description', 'action']);
    // The stores cut descriptions after 132 characters and names after 75.
    expect(one.description?.message.length).toBeLessThanOrEqual(132);
    expect(one.name?.message).toMatch(/^Guillemets/);
    expect(one.action?.message).not.toBe('');
  }
});
