import type { Page } from 'puppeteer-core';
import type { Session } from '../../../cli/browsers/index.ts';
import { insideTab } from './inside-tab.ts';
import type { Place } from './passage.ts';

/** The card as a reader sees it. */
export interface SeenCard {
  readonly text: string;
  readonly place: Place;
  readonly buttons: readonly { readonly label: string; readonly place: Place }[];
  /** True while the keyboard is in it. */
  readonly focused: boolean;
}

/** Looks into the closed shadow root, which is shut to the page. Source, because it runs in two kinds of place. */
const LOOK = `(root) => {
  const card = root && root.querySelector('[role="dialog"]');
  if (!card) return null;
  const place = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  return {
    text: card.innerText,
    place: place(card),
    buttons: [...card.querySelectorAll('button')].map((button) => ({
      label: button.getAttribute('aria-label') || button.innerText.trim(),
      place: place(button),
    })),
    focused: root.activeElement !== null && root.activeElement.contains(card),
  };
}`;

/** The card that is open on the page, or null. */
export function cardOn(page: Page, { kind }: Session): Promise<SeenCard | null> {
  if (kind === 'chromium') return cardInChromium(page);
  return insideTab(page, `(${LOOK})(content.document.documentElement.lastElementChild.openOrClosedShadowRoot)`);
}

async function cardInChromium(page: Page): Promise<SeenCard | null> {
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.enable');
    const { root: document } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = document.children?.find(({ localName }) => localName === 'html');
    const root = html?.children?.at(-1)?.shadowRoots?.[0];
    if (root === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function () { return (${LOOK})(this); }`,
      returnByValue: true,
    });
    return result.value;
  } finally {
    await session.detach();
  }
}
