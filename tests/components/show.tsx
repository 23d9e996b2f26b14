import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

/** Draws into the document as the browser would and answers with the root; the root goes after each test. */
export function show(view: VNode): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  act(() => render(view, root));
  return root;
}

afterEach(() => {
  for (const root of Array.from(document.body.children)) {
    act(() => render(null, root));
    root.remove();
  }
});

/** The text of an element as it is read: white space of any kind is one space. */
export function said(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The one button with this name; an error names what there is instead. */
export function button(root: ParentNode, name: string | RegExp): HTMLButtonElement {
  const all = Array.from(root.querySelectorAll('button'));
  const named = (one: HTMLButtonElement) => one.getAttribute('aria-label') ?? said(one);
  const fits = (one: HTMLButtonElement) => (typeof name === 'string' ? named(one) === name : name.test(named(one)));
  const found = all.filter(fits);
  if (found.length !== 1 || found[0] === undefined) {
    throw new Error(`${found.length} buttons are named ${name}; there are: ${all.map(named).join(' | ')}`);
  }
  return found[0];
}

export function click(element: HTMLElement): void {
  act(() => element.click());
}

export function press(key: string, on: EventTarget = document.body, more: KeyboardEventInit = {}): void {
  act(() => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  });
}
