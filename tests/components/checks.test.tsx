// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AskService } from '../../components/AskService.tsx';
import { ClaimChecks } from '../../components/ClaimChecks.tsx';
import { Claims } from '../../components/Claims.tsx';
import type { ServiceContext } from '../../components/list-context.ts';
import { PublishedCheck } from '../../components/PublishedCheck.tsx';
import { SearchedWhere } from '../../components/SearchedWhere.tsx';
import type { ClaimCheck } from '../../engine/model.ts';
import type { Question } from '../../factcheck/providers/question.ts';
import { en } from '../../locales/en.ts';
import type { ServiceAnswer } from '../../platform/checks-messages.ts';
import { ANALYSIS, claim } from './fixture.ts';
import { listOf, NO_CHECKS } from './list.ts';
import { button, click, said, show } from './show.tsx';

const list = listOf();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

const CHECK: ClaimCheck = {
  id: 'k1',
  status: 'check.same',
  outlet: 'La Pesée',
  url: 'https://la-pesee.example/criee',
  claim: 'La criée perd de l’argent',
  claimant: 'Denis Lahaye',
  reviewDate: '2026-02-01',
  rating: 'Plutôt faux',
  ratingLanguage: 'fr',
  language: 'fr',
  collection: 'Demonstration',
  collectionDate: null,
  licence: null,
  demonstration: true,
  shared: ['criée', 'argent'],
  differences: [],
  translation: null,
  muted: false,
};

const checked = (check: ClaimCheck, context = list) => {
  const one = claim('c', 'le quai est prêt', { status: [check.status], checks: [check] });
  return show(<ClaimChecks claim={one} analysis={ANALYSIS} list={context} />);
};

test('a published check stands with outlet, day, verdict in its own words, claim, link and limits', () => {
  const root = checked(CHECK);
  expect(said(root.querySelector('.check-name'))).toBe('Vérification publiée');
  expect(said(root.querySelector('.check-demo'))).toBe('Démonstration : ce média et ce constat sont inventés.');
  expect(said(root.querySelector('.check-source'))).toBe('La Pesée1 févr. 2026');
  expect(said(root.querySelector('.check > .check-rating q'))).toBe('Plutôt faux');
  expect(root.querySelector('.check-rating q')?.getAttribute('lang')).toBe('fr');
  expect(said(root.querySelector('.check-claim'))).toBe(
    'Affirmation examinée« La criée perd de l’argent » (dite par Denis Lahaye)',
  );
  const link = root.querySelector('a');
  expect([link?.href, link?.rel, link?.target]).toEqual([CHECK.url, 'noopener noreferrer', '_blank']);
  expect(Array.from(root.querySelectorAll('.check-limit'), said)).toEqual([
    'La vérification est plus ancienne que l’article.',
    'Que les énoncés se ressemblent ne dit rien de leur justesse.',
  ]);
});

test('a check of something related keeps its verdict in the fold, and says what differs', () => {
  const differences = [{ kind: 'number', claim: '412', check: '100' }];
  const root = checked({ ...CHECK, status: 'check.related', language: 'en', differences }, listOf({ words: en }));
  expect(said(root.querySelector('.check-name'))).toBe('Published check of something related');
  expect(root.querySelector('.check > .check-rating')).toBeNull();
  expect(said(root.querySelector('details .check-rating q'))).toBe('Plutôt faux');
  expect(said(root.querySelector('details'))).toContain('Another number: 412 / 100');
  expect(said(root.querySelector('details'))).toContain('The check is in another language.');
});

test('a check found by a translation shows the words that were searched, in their language', () => {
  const found: ClaimCheck = {
    ...CHECK,
    status: 'check.related',
    language: 'en-GB',
    translation: 'The auction <b>is losing</b> money',
  };
  const root = checked(found, listOf({ words: en }));
  expect(said(root.querySelector('details'))).toContain(
    'Found by a translation made on this device: “The auction <b>is losing</b> money”',
  );
  const words = Array.from(root.querySelectorAll('details [lang]')).find((one) => said(one).includes('auction'));
  expect(words?.getAttribute('lang')).toBe('en-GB');
  expect(said(root.querySelector('details'))).toContain('The check is in another language.');
  expect(said(checked(CHECK).querySelector('details'))).not.toContain('traduction');
});

test('a claim that nobody disputes stands with its check in a group of its own', () => {
  const one = claim('c', 'le quai est prêt', { status: ['check.same'], checks: [CHECK] });
  const root = show(<Claims analysis={{ ...ANALYSIS, claims: [one] }} list={list} />);
  expect(said(root.querySelector('h2'))).toBe('Avec une vérification publiée');
  expect(root.querySelectorAll('.check')).toHaveLength(1);
});

test('a verdict that holds markup is shown as text', () => {
  const root = checked({ ...CHECK, rating: '<img src=x onerror="alert(1)">' });
  expect(said(root.querySelector('.check-rating q'))).toBe('<img src=x onerror="alert(1)">');
  expect(root.querySelector('img')).toBeNull();
});

test('what is only told on is folded away, and counts for nothing disputed', () => {
  const one = claim('c', 'le quai est prêt', { status: ['hedged'], marker: 'serait' });
  const root = show(<Claims analysis={{ ...ANALYSIS, claims: [one] }} list={list} />);
  expect(said(root.querySelector('.empty-title'))).toBe('Aucune affirmation n’est contestée dans cet article.');
  expect(said(root.querySelector('details > summary'))).toBe('Rapportées au conditionnel 1');
  expect(root.querySelector('details')?.open).toBe(false);
  expect(said(root.querySelector('details .disputed'))).toBe('le quai est prêt');
});

test('a check shows the collection that it is of, its day and its licence', () => {
  const root = checked({ ...CHECK, demonstration: false, collectionDate: '2026-03-02', licence: 'CC BY 4.0' });
  expect(said(root.querySelector('details'))).toContain(
    'Vient de : Demonstration, du 2 mars 2026, licence : CC BY 4.0',
  );
});

test('a check of long ago says that its page may be gone, and where copies are kept', () => {
  const root = checked({ ...CHECK, reviewDate: '2021-05-01' }, listOf({ words: en }));
  expect(said(root.querySelector('details'))).toContain('its page may have moved or gone');
  expect(Array.from(root.querySelectorAll('a'), ({ href }) => href)).toEqual([
    CHECK.url,
    `https://web.archive.org/web/${CHECK.url}`,
  ]);
});

const other = (more: Partial<ClaimCheck>): ClaimCheck => ({
  ...CHECK,
  id: 'k2',
  outlet: 'L’Écho',
  rating: 'Vrai',
  ...more,
});

test.each<[string, ClaimCheck, boolean]>([
  ['of other words', other({}), true],
  ['of the same words', other({ rating: 'plutôt faux !' }), false],
  ['in another language, which can’t be compared', other({ ratingLanguage: 'en' }), false],
  ['of something related', other({ status: 'check.related' }), false],
  ['that the reader has put aside', other({ muted: true }), false],
  ['of the same outlet', other({ outlet: 'La Pesée' }), false],
])('two verdicts are said to differ: a second one %s', (_, second, differs) => {
  const one = claim('c', 'le quai est prêt', { status: ['check.same'], checks: [CHECK, second] });
  const root = show(<ClaimChecks claim={one} analysis={ANALYSIS} list={list} />);
  expect(root.querySelector('.checks-note') !== null).toBe(differs);
});

test('what is not the same claim is put aside with a click, and taken back with another', () => {
  const asked: unknown[] = [];
  const checks = {
    ...NO_CHECKS,
    onMute: (one: { id: string }, check: ClaimCheck, muted: boolean) => void asked.push([one.id, check.id, muted]),
  };
  const context = listOf({ words: en, checks });
  const shown = show(
    <PublishedCheck check={CHECK} analysis={ANALYSIS} list={context} onMute={() => asked.push('mute')} />,
  );
  click(button(shown, 'Not the same claim'));
  const root = checked({ ...CHECK, muted: true }, context);
  expect(root.querySelector('.check-rating')).toBeNull();
  click(button(root, 'Undo'));
  expect(asked).toEqual(['mute', ['c', 'k1', false]]);
});

test('a claim whose only check was put aside is folded away and not counted', () => {
  const one = claim('c', 'le quai est prêt', { status: [], checks: [{ ...CHECK, muted: true }] });
  const root = show(<Claims analysis={{ ...ANALYSIS, claims: [one] }} list={listOf({ words: en })} />);
  expect(said(root.querySelector('details.folded summary'))).toBe('Not the same claim, you said 1');
  expect(said(root.querySelector('.empty'))).toContain('No claim is disputed in this article.');
});

test('the list says where checks were looked for, and that silence proves nothing', () => {
  const collections = [
    { name: 'Recueil', date: '2026-03-02' },
    { name: 'Sans jour', date: null },
  ];
  const root = show(<SearchedWhere list={listOf({ checks: { ...NO_CHECKS, collections } })} />);
  expect(said(root)).toBe(
    'Où l’on a cherché des vérifications : cette page même, Recueil (2 mars 2026), Sans jour. Qu’aucune ne soit trouvée ne veut pas dire qu’une affirmation est juste.',
  );
});

/** A service that answers so, and what it was asked. */
function asking(answer: ServiceAnswer) {
  const asked: Question[] = [];
  const service: ServiceContext = {
    questionOf: () => ({ query: 'quai prêt', language: 'fr' }),
    addressOf: ({ query }) => `https://service.example/?query=${encodeURIComponent(query)}`,
    ask: (_, question) => {
      asked.push(question);
      return Promise.resolve(answer);
    },
  };
  const root = show(<AskService claim={claim('c', 'le quai est prêt', {})} service={service} words={en} />);
  click(button(root, 'Look for published checks…'));
  return { root, asked };
}

test('a question is shown whole, can be changed, and is sent only when the reader sends it', async () => {
  const { root, asked } = asking({ state: 'answered', checks: [], others: 0 });
  expect(said(root.querySelector('code'))).toBe('https://service.example/?query=quai%20pr%C3%AAt');
  const field = root.querySelector('input') as HTMLInputElement;
  act(() => {
    field.value = 'quai';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(said(root.querySelector('code'))).toBe('https://service.example/?query=quai');
  expect(asked).toEqual([]);
  await act(async () => button(root, 'Send').click());
  expect(asked).toEqual([{ query: 'quai', language: 'fr' }]);
  expect(said(root.querySelector('[role="status"]'))).toBe(
    'Nothing was found for these words. That does not mean that the claim is right.',
  );
});

test.each<[ServiceAnswer, string]>([
  [{ state: 'answered', checks: [CHECK], others: 2 }, '1 check was found; 2 others are about something else'],
  [{ state: 'answered', checks: [], others: 1 }, '0 checks were found; 1 other is about something else'],
  [{ state: 'failed', failure: 'quota' }, 'The key has asked too much for now. Try again later.'],
  [{ state: 'failed', failure: 'key' }, 'The service does not accept the key. Check it in the settings.'],
])('what comes of a question is said: %j', async (answer, words) => {
  const { root } = asking(answer);
  await act(async () => button(root, 'Send').click());
  expect(said(root.querySelector('[role="status"]'))).toBe(words);
});

test('a question can be dropped', () => {
  const { root, asked } = asking({ state: 'answered', checks: [], others: 0 });
  click(button(root, 'Cancel'));
  expect(root.querySelector('form')).toBeNull();
  expect(asked).toEqual([]);
});
