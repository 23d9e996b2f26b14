import { expect, it } from 'vitest';
import { refusalOf, restrictionOf } from '../../platform/restrictions.ts';

it.each([
  ['https://gazette.example/article', null],
  ['http://localhost:8080/', null],
  ['file:///home/reader/article.html', null],
  [undefined, null],
  ['chrome://extensions/', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['view-source:https://gazette.example/', 'browser-page'],
  ['moz-extension://1b2c/popup.html', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/fr/firefox/', 'store'],
  ['https://chrome.google.com/', null],
])('%s: %s', (address, restriction) => expect(restrictionOf(address)).toBe(restriction));

it.each([
  ['https://gazette.example/rapport.PDF?page=2', 'Missing host permission for the tab', 'pdf'],
  ['https://gazette.example/', 'Missing host permission for the tab', 'no-access'],
  [undefined, 'Cannot access contents of the page.', 'no-access'],
  [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
  [undefined, 'The extensions gallery cannot be scripted.', 'store'],
  ['about:config', '', 'browser-page'],
])('a refusal at %s, “%s”, is %s', (address, refusal, reason) => expect(refusalOf(address, refusal)).toBe(reason));
