import { browser } from 'wxt/browser';

/** Answers of a service, for as long as the browser runs and no longer; content scripts can't read them. */
const PREFIX = 'answer ';

/** What was answered to a question before, or undefined. */
export async function earlierAnswer(question: string): Promise<unknown> {
  const key = PREFIX + question;
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  return stored[key];
}

/** Keeps an answer. Where there is no more room for it, it is not kept. */
export async function keepAnswer(question: string, answer: unknown): Promise<void> {
  await browser.storage.session.set({ [PREFIX + question]: answer }).catch(() => undefined);
}
