// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { Claims } from '../../components/Claims.tsx';
import type { TranslatedSearch, TranslationOffer } from '../../components/list-context.ts';
import { SearchTranslated } from '../../components/SearchTranslated.tsx';
import { en } from '../../locales/en.ts';
import { fr } from '../../locales/fr.ts';
import { ANALYSIS } from './fixture.ts';
import { listOf, NO_CHECKS } from './list.ts';
import { button, click, said, show } from './show.tsx';

const offer = (language: string, more: Partial<TranslationOffer> = {}): TranslationOffer => ({
  language,
  download: false,
  search: { step: 'idle' },
  ...more,
});

function shown(offers: readonly TranslationOffer[], words = en) {
  const asked: string[] = [];
  const root = show(
    <SearchTranslated
      translated={{
        offers,
        onSearch: (language) => asked.push(`search ${language}`),
        onCancel: (language) => asked.push(`cancel ${language}`),
      }}
      words={words}
    />,
  );
  return { root, asked };
}

const status = (root: ParentNode) => said(root.querySelector('[role="status"]'));

describe('the offer', () => {
  it('is not there where nothing can be translated', () => {
    expect(said(shown([]).root)).toBe('');
    const list = show(<Claims analysis={ANALYSIS} list={listOf()} />);
    expect(list.querySelector('.translated')).toBeNull();
  });

  it('stands below the claims, and does nothing before it is clicked', () => {
    const asked: string[] = [];
    const translated = { ...NO_CHECKS.translated, offers: [offer('en')], onSearch: (to: string) => asked.push(to) };
    const list = listOf({ checks: { ...NO_CHECKS, translated } });
    const root = show(<Claims analysis={ANALYSIS} list={list} />);
    expect(asked).toEqual([]);
    click(button(root, 'Chercher aussi dans les collections en anglais'));
    expect(asked).toEqual(['en']);
  });

  it('says that the browser translates on the device', () => {
    const { root } = shown([offer('en')]);
    expect(said(root.querySelector('.check-limit'))).toBe('Your browser translates the claims on this device.');
  });

  it('says where a model must first be downloaded, from whom, and what that tells', () => {
    const told = 'it first downloads a model from its maker, who learns of the languages and nothing of the article.';
    expect(said(shown([offer('pt'), offer('en', { download: true })]).root)).toContain(told);
    expect(said(shown([offer('pt'), offer('en')]).root)).not.toContain('download');
  });

  it('folds all but three languages away', () => {
    const { root } = shown(['en', 'es', 'pt', 'de', 'it'].map((language) => offer(language)));
    expect(root.querySelectorAll('details button')).toHaveLength(2);
    expect(root.querySelectorAll('button')).toHaveLength(5);
    expect(said(root.querySelector('summary'))).toBe('In other languages');
  });
});

const running: readonly (readonly [TranslatedSearch, string, number | null])[] = [
  [{ step: 'opening', loaded: null }, 'Waiting for the browser’s translation…', null],
  [{ step: 'opening', loaded: 0.416 }, 'The browser downloads its translation: 42%', 0.416],
  [{ step: 'translating', done: 3, total: 12 }, 'Translating the claims: 3 of 12', 3 / 12],
];

test.each(running)('while it is under way it says how far it is, and can be stopped: %j', (search, words, share) => {
  const { root, asked } = shown([offer('en', { search })]);
  expect(said(root.querySelector('.progress'))).toBe(words);
  const bar = root.querySelector('progress') as HTMLProgressElement;
  expect(bar.hasAttribute('value') ? bar.value / (bar.max || 1) : null).toBe(share);
  const again = button(root, 'Also search the collections in English');
  expect(again.getAttribute('aria-disabled')).toBe('true');
  click(again);
  click(button(root, 'Cancel'));
  expect(asked).toEqual(['cancel en']);
  expect(status(root)).toBe('');
});

test.each<[TranslatedSearch, string]>([
  [
    { step: 'done', checks: 2, claims: 12 },
    '2 checks found in English for 12 claims, given as related, no more: a translation may be wrong.',
  ],
  [
    { step: 'done', checks: 0, claims: 1 },
    'Nothing more was found in English for 1 claim. That does not mean that a claim is right.',
  ],
  [
    { step: 'failed', failure: 'no-download' },
    'The browser could not download the model. Is the device online? Then try again; some builds of Chromium offer models that they can’t get.',
  ],
  [{ step: 'failed', failure: 'broken' }, 'The browser’s translation failed. Try again.'],
])('what came of it is said, and it can be done again: %j', (search, words) => {
  const { root, asked } = shown([offer('en', { search, download: true })]);
  expect(status(root)).toBe(words);
  expect(root.querySelector('.progress')).toBeNull();
  click(button(root, 'Also search the collections in English'));
  expect(asked).toEqual(['search en']);
  expect(said(root).includes('first downloads')).toBe(search.step === 'failed');
});

test('every failure has words of its own, in every language', () => {
  const failures = ['not-allowed', 'unavailable', 'no-download', 'broken', 'no-background'] as const;
  for (const { translated } of [en, fr]) {
    expect(new Set(failures.map((failure) => translated.failed(failure))).size).toBe(failures.length);
  }
});
