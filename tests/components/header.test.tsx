// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Icon } from '../../components/Icon.tsx';
import { IconButton, Masthead } from '../../components/Masthead.tsx';
import { PanelFooter } from '../../components/PanelFooter.tsx';
import { PanelHeader } from '../../components/PanelHeader.tsx';
import { Sign } from '../../components/Sign.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { en } from '../../locales/en.ts';
import { fr } from '../../locales/fr.ts';
import { ANALYSIS } from './fixture.ts';
import { button, click, press, said, show } from './show.tsx';

const nothing = () => undefined;

test('the header says where, when, what and how much was found', () => {
  const went: string[] = [];
  const root = show(
    <PanelHeader
      analysis={ANALYSIS}
      voices={3}
      words={fr}
      actions={{ onSettings: nothing }}
      onDisputed={() => went.push('claims')}
    />,
  );
  expect(said(root.querySelector('.masthead-line'))).toBe('gazette.example · 5 mars 2026');
  expect(said(root.querySelector('h1'))).toBe('Le port de Sainte-Ode veut rouvrir sa criée');
  expect(said(root.querySelector('.found'))).toBe('3 voix · 7 citations2 affirmations contestées');
  click(button(root, /affirmations/));
  expect(went).toEqual(['claims']);
});

test('with nothing disputed the header does not speak of it', () => {
  const root = show(
    <PanelHeader
      analysis={{ ...ANALYSIS, claims: [], title: null }}
      voices={1}
      words={en}
      actions={{ onSettings: nothing }}
      onDisputed={nothing}
    />,
  );
  expect(said(root.querySelector('.found'))).toBe('1 voice · 7 quotations');
  expect(root.querySelector('h1')).toBeNull();
});

test('the way to the side panel is there only where it leads somewhere', () => {
  const names = (root: HTMLElement) =>
    Array.from(root.querySelectorAll('button'), (one) => one.ariaLabel ?? one.getAttribute('aria-label'));
  const popup = show(<Masthead line="" words={en} actions={{ onOpenPanel: nothing, onSettings: nothing }} />);
  expect(names(popup)).toEqual(['Open beside the page', 'Settings']);
  const panel = show(<Masthead line="" words={en} actions={{ onSettings: nothing }} />);
  expect(names(panel)).toEqual(['Settings']);
});

test('drawings are hidden from screen readers, and their buttons are named', () => {
  const root = show(
    <div>
      <Sign />
      <Icon name="show" />
      <IconButton name="close" label="Close" onClick={nothing} />
    </div>,
  );
  for (const drawing of root.querySelectorAll('svg')) expect(drawing.getAttribute('aria-hidden')).toBe('true');
  expect(button(root, 'Close').title).toBe('Close');
});

test.each([
  [true, 'true', false],
  [false, 'false', true],
])('the site’s switch, on: %s', (always, pressed, wanted) => {
  const asked: boolean[] = [];
  const root = show(
    <PanelFooter
      site={{ name: 'gazette.example', always }}
      words={en}
      onOff={nothing}
      onAlways={(one) => asked.push(one)}
      onHelp={nothing}
    />,
  );
  const toggle = button(root, 'Always on this site');
  expect(toggle.getAttribute('aria-pressed')).toBe(pressed);
  expect(toggle.title).toBe('gazette.example');
  click(toggle);
  expect(asked).toEqual([wanted]);
});

test('a file on the disk has no site to switch', () => {
  const root = show(<PanelFooter site={null} words={en} onOff={nothing} onAlways={nothing} onHelp={nothing} />);
  expect(Array.from(root.querySelectorAll('button'), said)).toEqual(['Remove the marks', '']);
});

const TABS = [
  { id: 'a', label: 'Un', count: 1 },
  { id: 'b', label: 'Deux', count: 2 },
  { id: 'c', label: 'Trois', count: 0 },
] as const;

test.each([
  ['a', 'ArrowRight', 'b'],
  ['c', 'ArrowRight', 'a'],
  ['a', 'ArrowLeft', 'c'],
  ['b', 'Home', 'a'],
  ['a', 'End', 'c'],
] as const)('on tab %s, %s goes to tab %s', (chosen, key, expected) => {
  const went: string[] = [];
  const root = show(
    <Tabs label="Onglets" tabs={TABS} chosen={chosen} onChoose={(id) => went.push(id)}>
      inhalt
    </Tabs>,
  );
  press(key, root.querySelector(`#tab-${chosen}`) as HTMLElement);
  expect(went).toEqual([expected]);
  expect(document.activeElement?.id).toBe(`tab-${expected}`);
});

test('one tab is a stop of the Tab key, and the panel below is named by it', () => {
  const root = show(
    <Tabs label="Onglets" tabs={TABS} chosen="b" onChoose={nothing}>
      contenu
    </Tabs>,
  );
  const tabs = Array.from(root.querySelectorAll<HTMLElement>('[role="tab"]'));
  expect(tabs.map((tab) => [said(tab), tab.tabIndex, tab.getAttribute('aria-selected')])).toEqual([
    ['Un 1', -1, 'false'],
    ['Deux 2', 0, 'true'],
    ['Trois 0', -1, 'false'],
  ]);
  expect(root.querySelector('[role="tabpanel"]')?.getAttribute('aria-labelledby')).toBe('tab-b');
});
