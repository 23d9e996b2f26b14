import type { Session, Tab } from './browsers/index.ts';

/** Clicks the toolbar button for the reader, says what to look at, and waits until the reader closes the browser. */
export async function showWindow(session: Session, tab: Tab, say: (line: string) => void): Promise<void> {
  try {
    await tab.clickToolbar();
    say('\nThe article is marked. Colour says who speaks, the line below the words says how they are quoted.');
    say('Click on a marked passage, or look at the list that opened. The « » button (it may hide behind');
    say('the jigsaw piece of the toolbar) switches the marks off and on.');
  } catch {
    // Browsers of the last years alone let a program press the button.
    say('\nNow press the « » button of the toolbar; it may hide behind the jigsaw piece.');
  }
  say('Close the browser when you are done.');
  await Promise.race([session.ended, lastTabClosed(session, tab)]);
}

/** On a Mac a browser lives on without a window. */
async function lastTabClosed(session: Session, tab: Tab): Promise<void> {
  const browser = tab.page.browser();
  const shown = async () => (await browser.pages()).some((page) => !page.url().startsWith(session.origin));
  do {
    await new Promise((resolve) => setTimeout(resolve, 1000));
  } while (browser.connected && (await shown().catch(() => false)));
}
