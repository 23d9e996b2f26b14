// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { PackSettings } from '../../components/PackSettings.tsx';
import { ServiceSettings } from '../../components/ServiceSettings.tsx';
import { SettingsPage } from '../../components/SettingsPage.tsx';
import { en } from '../../locales/en.ts';
import type { PackSummary, PendingImport } from '../../platform/store/database.ts';
import { button, click, said, show } from './show.tsx';

const NO_PACKS = {
  packs: [],
  imports: [],
  progress: new Map(),
  onImport: () => undefined,
  onCancelImport: () => undefined,
  onRemovePack: () => undefined,
};

const NO_SERVICE = {
  hasKey: false,
  askAutomatically: false,
  onSaveKey: () => Promise.resolve(true),
  onForgetKey: () => undefined,
  onAskAutomatically: () => undefined,
};

function page(sites: readonly string[]) {
  const asked: unknown[] = [];
  const root = show(
    <SettingsPage
      settings={{ language: 'auto', hoverCard: true }}
      sites={sites}
      packs={NO_PACKS}
      service={NO_SERVICE}
      words={en}
      onChange={(change) => asked.push(change)}
      onRemoveSite={(pattern) => asked.push(pattern)}
    />,
  );
  return { root, asked };
}

test('language and card are changed at once', () => {
  const { root, asked } = page([]);
  const select = root.querySelector('select') as HTMLSelectElement;
  expect(select.value).toBe('auto');
  act(() => {
    select.value = 'fr';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  click(root.querySelector('input') as HTMLInputElement);
  expect(asked).toEqual([{ language: 'fr' }, { hoverCard: false }]);
});

test('sites are listed by name and can be removed', () => {
  const { root, asked } = page(['https://www.gazette.example/*', '*://*/*', 'https://*.echo.example/*']);
  expect(Array.from(root.querySelectorAll('li > span'), said)).toEqual([
    'www.gazette.example',
    'every site',
    '*.echo.example',
  ]);
  click(button(root, 'Remove www.gazette.example'));
  expect(asked).toEqual(['https://www.gazette.example/*']);
});

test('without sites it says when pages are read', () => {
  expect(said(page([]).root)).toContain('None. Guillemets reads a page only when you press its button.');
});

const PACK: PackSummary = {
  id: 'p1',
  info: {
    id: 'p1',
    name: 'Harbour checks',
    licence: 'CC BY 4.0',
    date: '2026-03-02',
    language: 'en',
    source: 'h.json',
  },
  counts: { taken: 1200, repeated: 1, beyond: 0, refused: { 'no-link': 3 } },
  thresholds: { same: 0.7, related: 0.4, measured: { precision: 0.92, recall: 0.39, on: 'French posts' } },
  bytes: 2_340_000,
  imported: 0,
};

const waiting = (more: Partial<PendingImport>): PendingImport => ({
  id: 'i1',
  name: 'checks.csv',
  file: null,
  failure: null,
  ...more,
});

test('a collection tells its size, day, licence, what was left out, and how far a match can be trusted', () => {
  const removed: string[] = [];
  const root = show(<PackSettings {...NO_PACKS} packs={[PACK]} onRemovePack={(id) => removed.push(id)} words={en} />);
  expect(Array.from(root.querySelectorAll('small'), said)).toEqual([
    '1,200 checks, 2.3 MB · of 2 Mar 2026 · licence: CC BY 4.0',
    'Left out: 1 repeated record, 3 without a web address.',
    '“The same claim” was right in 92 of 100 where it was measured (French posts), not on this collection.',
  ]);
  click(button(root, 'Remove Harbour checks'));
  expect(removed).toEqual(['p1']);
});

test('an import shows how far it is and can be cancelled; one that failed says what to do', () => {
  const cancelled: string[] = [];
  const root = show(
    <PackSettings
      {...NO_PACKS}
      imports={[waiting({}), waiting({ id: 'i2', name: 'page.html', failure: 'markup' })]}
      progress={new Map([['i1', { done: 400, total: 1600 }]])}
      onCancelImport={(id) => cancelled.push(id)}
      words={en}
    />,
  );
  expect(said(root.querySelector('.progress'))).toBe('Importing checks.csv: 400 of 1,600');
  expect(root.querySelector('progress')?.value).toBe(400);
  expect(said(root.querySelector('[role="alert"]'))).toBe(
    'page.html was not imported. This is a page or a feed in XML, not a collection. Look there for a download in JSON or CSV.',
  );
  click(button(root, 'Cancel'));
  click(button(root, 'Dismiss'));
  expect(cancelled).toEqual(['i1', 'i2']);
});

test('an import that has just begun has no end yet', () => {
  const root = show(<PackSettings {...NO_PACKS} imports={[waiting({})]} words={en} />);
  expect(said(root.querySelector('.progress'))).toBe('Reading checks.csv…');
  expect(root.querySelector('progress')?.hasAttribute('value')).toBe(false);
});

/** The form for a key, with this typed into it and sent. */
async function keyForm(typed: string, allowed: boolean) {
  const saved: string[] = [];
  const save = (key: string) => {
    saved.push(key);
    return Promise.resolve(allowed);
  };
  const root = show(<ServiceSettings {...NO_SERVICE} onSaveKey={save} words={en} />);
  (root.querySelector('input[name="key"]') as HTMLInputElement).value = typed;
  await act(async () => button(root, 'Save and allow').click());
  return { saved, alert: said(root.querySelector('[role="alert"]')) };
}

const KEY = 'invented-key-of-no-service';

test.each([
  [` ${KEY} `, true, [KEY], ''],
  [KEY, false, [KEY], en.service.refused],
  ['my key', true, [], en.service.malformed],
  ['', true, [], en.service.malformed],
])('the key %j', async (typed, allowed, saved, alert) => {
  expect(await keyForm(typed, allowed)).toEqual({ saved, alert });
});

test('a saved key is never shown, can be forgotten, and asks by itself only when told to', () => {
  const asked: unknown[] = [];
  const root = show(
    <ServiceSettings
      {...NO_SERVICE}
      hasKey
      onForgetKey={() => asked.push('forget')}
      onAskAutomatically={(automatic) => asked.push(automatic)}
      words={en}
    />,
  );
  expect(root.querySelector('input[name="key"]')).toBeNull();
  const box = root.querySelector('input') as HTMLInputElement;
  expect(box.checked).toBe(false);
  click(box);
  click(button(root, 'Forget the key'));
  expect(asked).toEqual([true, 'forget']);
});
