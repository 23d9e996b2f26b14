import { vi } from 'vitest';

/** An event of the browser that a test can fire. */
export function fakeEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    /** What each listener answered. */
    fire: (...args: Args) => [...listeners].map((listener) => listener(...args)),
    count: () => listeners.size,
  };
}

/** The part of the browser's API that the platform uses, for tests to answer as they like. */
export function fakeBrowser() {
  return {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `extension://ours${path}`,
      sendMessage: vi.fn(),
      onMessage: fakeEvent<[unknown, object]>(),
      onInstalled: fakeEvent(),
    },
    tabs: {
      get: vi.fn(),
      query: vi.fn(),
      create: vi.fn(),
      sendMessage: vi.fn(),
      onUpdated: fakeEvent<[number, object]>(),
      onActivated: fakeEvent(),
    },
    scripting: {
      executeScript: vi.fn(),
      getRegisteredContentScripts: vi.fn(),
      registerContentScripts: vi.fn(),
      unregisterContentScripts: vi.fn(),
    },
    permissions: { getAll: vi.fn(), request: vi.fn(), remove: vi.fn(), onAdded: fakeEvent(), onRemoved: fakeEvent() },
    storage: {
      local: { get: vi.fn(), set: vi.fn() },
      onChanged: fakeEvent<[Record<string, { newValue?: unknown }>, string]>(),
    },
    sidePanel: { open: vi.fn() },
    i18n: { getUILanguage: () => 'fr-CA' },
  };
}
