// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { SettingsPage } from '../../components/SettingsPage.tsx';
import { en } from '../../locales/en.ts';
import { button, click, said, show } from './show.tsx';

function page(sites: readonly string[]) {
  const asked: unknown[] = [];
  const root = show(
    <SettingsPage
      settings={{ language: 'auto', hoverCard: true }}
      sites={sites}
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
