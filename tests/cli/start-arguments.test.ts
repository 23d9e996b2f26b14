import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasDisplay, readArguments } from '../../cli/start-arguments.ts';

const here = import.meta.dirname;

test('without arguments it is a demo article in any browser', () => {
  expect(readArguments([], here)).toEqual({ firefox: false, headless: false, target: null });
});

test('a relative file is one of the folder where the reader stood', () => {
  expect(readArguments(['--firefox', 'start-arguments.test.ts'], here)).toEqual({
    firefox: true,
    headless: false,
    target: { file: join(here, 'start-arguments.test.ts') },
  });
});

test('an address is taken as it is', () => {
  expect(readArguments(['https://example.org/a', '--headless'], here)).toEqual({
    firefox: false,
    headless: true,
    target: { url: 'https://example.org/a' },
  });
});

test.each([
  [['--fierfox'], '--fierfox is not an option'],
  [['a.html', 'b.html'], 'One address or file at a time'],
  [['no-such.html'], 'There is no file'],
])('%j is refused in words', (words, message) => {
  expect(() => readArguments(words, here)).toThrow(message);
});

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('%s with %j has a display: %s', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});
