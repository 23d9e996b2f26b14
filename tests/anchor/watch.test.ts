// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchArticle } from '../../page/anchor/watch.ts';

let ending: AbortController;
let isWhole: boolean;
const mend = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><article><p>Le bac ne circule plus.</p></article></main>';
  ending = new AbortController();
  isWhole = true;
  mend.mockReset().mockImplementation(() => {
    isWhole = true;
  });
  watchArticle({ isWhole: () => isWhole, mend }, ending.signal).observe(article(), []);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const article = () => document.querySelector('article') as Element;
const add = (html: string) => article().insertAdjacentHTML('beforeend', html);

it('reads again once after a burst of changes', async () => {
  for (let i = 0; i < 20; i++) add('<p>Une navette est prévue.</p>');
  await vi.advanceTimersByTimeAsync(1000);
  expect(mend).toHaveBeenCalledTimes(1);
});

it('answers a first change within a tenth of a second', async () => {
  add('<p>Une navette est prévue.</p>');
  await vi.advanceTimersByTimeAsync(100);
  expect(mend).toHaveBeenCalledTimes(1);
});

it('does not read again for what brings no text, as long as everything painted is whole', async () => {
  add('<div class="ad"></div><script>advertise()</script><img alt="">');
  await vi.advanceTimersByTimeAsync(1000);
  expect(mend).not.toHaveBeenCalled();
});

it('reads again for any change that broke what is painted', async () => {
  isWhole = false;
  article().firstElementChild?.remove();
  await vi.advanceTimersByTimeAsync(1000);
  expect(mend).toHaveBeenCalledTimes(1);
});

it('hears that the article itself was replaced', async () => {
  isWhole = false;
  (document.querySelector('main') as Element).innerHTML = '<article></article>';
  await vi.advanceTimersByTimeAsync(1000);
  expect(mend).toHaveBeenCalledTimes(1);
});

it('leaves a noisy page longer and longer alone, and answers a calm one at once again', async () => {
  for (let i = 0; i < 600; i++) {
    add('<p>Un direct.</p>');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(mend.mock.calls.length).toBeLessThan(20);
  await vi.advanceTimersByTimeAsync(30_000);
  mend.mockClear();
  add('<p>Une navette est prévue.</p>');
  await vi.advanceTimersByTimeAsync(100);
  expect(mend).toHaveBeenCalledTimes(1);
});

it('hears nothing after the signal has ended, not even what was waiting', async () => {
  add('<p>Une navette est prévue.</p>');
  await vi.advanceTimersByTimeAsync(5);
  ending.abort();
  add('<p>Une autre aussi.</p>');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(mend).not.toHaveBeenCalled();
});
