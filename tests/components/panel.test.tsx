// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Findings } from '../../components/Findings.tsx';
import { Help } from '../../components/Help.tsx';
import { Panel, type PanelProps } from '../../components/Panel.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { StateMessage } from '../../components/StateMessage.tsx';
import { overviewOf } from '../../engine/overview.ts';
import { en } from '../../locales/en.ts';
import type { AnnotationState } from '../../platform/messages.ts';
import { ANALYSIS } from './fixture.ts';
import { NO_CHECKS } from './list.ts';
import { button, click, press, said, show } from './show.tsx';

/** Everything that the panel asks for, written down in `asked`. */
function panel(state: AnnotationState, more: Partial<PanelProps> = {}) {
  const asked: string[] = [];
  const ask = (name: string) => () => void asked.push(name);
  const root = show(
    <Panel
      state={state}
      overview={state.status === 'done' ? overviewOf(state.analysis) : null}
      site={null}
      words={en}
      checks={NO_CHECKS}
      onShow={(id) => asked.push(`show ${id}`)}
      onMark={ask('mark')}
      onOff={ask('off')}
      onReadAnyway={ask('read anyway')}
      onAlways={ask('always')}
      onCopyText={(text) => Promise.resolve(asked.push(text) > 0)}
      onSettings={ask('settings')}
      {...more}
    />,
  );
  return { root, asked };
}

const DONE: AnnotationState = { status: 'done', analysis: ANALYSIS, lost: [] };

test.each<[string, AnnotationState, string, string | null, string | null]>([
  ['off', { status: 'off' }, 'Nothing is marked on this page.', 'Mark this page', 'mark'],
  [
    'not an article',
    { status: 'not-article' },
    'This page does not look like an article.',
    'Read it anyway',
    'read anyway',
  ],
  [
    'the browser’s own page',
    { status: 'restricted', reason: 'browser-page' },
    'This page belongs to the browser.',
    null,
    null,
  ],
  ['a store', { status: 'restricted', reason: 'store' }, 'Extension stores are closed to extensions.', null, null],
  ['a PDF', { status: 'restricted', reason: 'pdf' }, 'This is a PDF, not a web page.', null, null],
  ['no access', { status: 'restricted', reason: 'no-access' }, 'Guillemets can’t get at this page.', null, null],
  [
    'an error',
    { status: 'error', message: 'Why', details: 'Where' },
    'Something went wrong while reading this page.',
    'Try again',
    'mark',
  ],
])('%s: says what is the matter and what to do', (_, state, title, action, expected) => {
  const { root, asked } = panel(state);
  expect(said(root.querySelector('[role="status"] h1'))).toBe(title);
  if (action === null) {
    expect(said(root.querySelector('.message-hint'))).not.toBe('');
    expect(root.querySelector('.message button')).toBeNull();
    return;
  }
  click(button(root, action));
  expect(asked).toEqual([expected]);
});

test('an error shows its message, and its details can be copied', async () => {
  const asked: string[] = [];
  const root = show(
    <StateMessage
      state={{ status: 'error', message: 'It broke', details: 'at line 3' }}
      words={en}
      onMark={() => undefined}
      onReadAnyway={() => undefined}
      onCopyText={(text) => Promise.resolve(asked.push(text) > 0)}
    />,
  );
  expect(said(root.querySelector('.error-message'))).toBe('It broke');
  click(button(root, 'Copy details'));
  await expect.poll(() => said(root.querySelector('.plain'))).toBe('Copied');
  expect(asked).toEqual(['It broke\nat line 3']);
});

test('reading is said to screen readers and drawn for the others', () => {
  const { root } = panel({ status: 'reading' });
  expect(said(root.querySelector('[role="status"]'))).toBe('Reading the article…');
  const bones = show(<Skeleton words={en} />).querySelector('[aria-hidden="true"]');
  expect(bones?.querySelectorAll('.bone').length).toBeGreaterThan(5);
});

test('nobody quoted is said as such', () => {
  const { root } = panel({ ...DONE, analysis: { ...ANALYSIS, speakers: [], quotations: [] } });
  expect(said(root.querySelector('[role="tabpanel"]'))).toContain('Nobody is quoted here.');
});

test('the tabs carry their counts and change what is shown', () => {
  const { root } = panel(DONE);
  expect(Array.from(root.querySelectorAll('[role="tab"]'), said)).toEqual(['Voices 3', 'Claims 2', 'Notes 3']);
  click(button(root, 'Claims 2'));
  expect(Array.from(root.querySelectorAll('h2'), said)).toEqual([
    'Disputed by the article',
    'Disputed by another voice',
  ]);
  click(button(root, 'Notes 3'));
  expect(said(root.querySelector('h2'))).toBe('A heading alters the words it quotes');
});

test('the header leads to the claims, the bar to a speaker', async () => {
  const { root } = panel(DONE);
  click(button(root, '2 disputed claims'));
  expect(root.querySelector('[aria-selected="true"]')?.id).toBe('tab-claims');
  click(button(root, /Alix Morvan: 35/));
  await expect.poll(() => document.activeElement?.id).toBe('voice-s2');
});

test('j and k go through the entries and stop at the ends; Enter shows', () => {
  const { root, asked } = panel(DONE);
  const focused = () => document.activeElement?.getAttribute('data-entry') ?? null;
  press('j');
  expect(focused()).toBe('q4');
  press('j');
  expect(focused()).toBe('q3');
  press('k');
  press('k');
  expect(focused()).toBe('q4');
  for (let i = 0; i < 9; i += 1) press('j');
  expect(focused()).toBe('q7');
  click(document.activeElement as HTMLElement);
  expect(asked).toEqual(['show q7']);
  expect(root.querySelector('[aria-current]')?.getAttribute('data-entry')).toBe('q7');
});

test('keys do nothing while somebody types, nor with a modifier', () => {
  const { root } = panel(DONE);
  const field = document.createElement('input');
  root.append(field);
  field.focus();
  press('j', field);
  press('?', field);
  expect(document.activeElement).toBe(field);
  field.blur();
  press('j', document.body, { ctrlKey: true });
  expect(root.querySelector('dialog')).toBeNull();
  expect(document.activeElement?.hasAttribute('data-entry')).toBe(false);
});

test('? opens the help, which names every key and every line', () => {
  const { root } = panel(DONE);
  press('?');
  const dialog = root.querySelector('dialog');
  expect(dialog?.open).toBe(true);
  expect(Array.from(dialog?.querySelectorAll('kbd') ?? [], said)).toEqual(['j', 'k', 'Enter', '← →', '?', 'Esc']);
  expect(dialog?.querySelectorAll('.legend li')).toHaveLength(5);
  click(button(dialog as HTMLElement, 'Close'));
  expect(root.querySelector('dialog')).toBeNull();
});

test('the help tells its owner when it closes', () => {
  let closed = 0;
  const root = show(<Help words={en} onClose={() => closed++} />);
  click(button(root, 'Close'));
  expect(closed).toBe(1);
});

test.each([
  ['c2', 'tab-claims'],
  ['q2', 'tab-voices'],
])('what is chosen on the page, %s, is shown in its tab', (chosen, tab) => {
  const root = show(
    <Findings
      analysis={ANALYSIS}
      overview={overviewOf(ANALYSIS)}
      lost={[]}
      chosen={chosen}
      words={en}
      checks={NO_CHECKS}
      actions={{ onSettings: () => undefined }}
      onShow={() => undefined}
    />,
  );
  expect(root.querySelector('[aria-selected="true"]')?.id).toBe(tab);
  expect(root.querySelector('[aria-current="true"]')?.getAttribute('data-entry')).toBe(chosen);
});

test('an entry chosen in the notes stays in the notes when the page answers, also when the page is read again', () => {
  const findings = (chosen: string | null, analysis = ANALYSIS) => (
    <Findings
      analysis={analysis}
      overview={overviewOf(analysis)}
      lost={[]}
      chosen={chosen}
      words={en}
      checks={NO_CHECKS}
      actions={{ onSettings: () => undefined }}
      onShow={() => undefined}
    />
  );
  const root = show(findings(null));
  click(button(root, 'Notes 3'));
  click(button(root, /In the heading/));
  act(() => render(findings('q4'), root));
  act(() => render(findings('q4', { ...ANALYSIS }), root));
  expect(root.querySelector('[aria-selected="true"]')?.id).toBe('tab-notes');
});

test('the marks can be taken off the page', () => {
  const { root, asked } = panel(DONE);
  click(button(root, 'Remove the marks'));
  expect(asked).toEqual(['off']);
});
