import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const ENGINE = 'tests/engine/**/*.test.ts';

/** Everything that runs without a browser. The end-to-end tests have a configuration of their own, in tests/e2e/. */
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    // A busy or slow machine must not fail a test that starts a process.
    testTimeout: 60_000,
    projects: [
      // Between articles the engine keeps only what it knows of a language, so its tests share what they import: that takes longer than most of them.
      { extends: true, test: { name: 'engine', include: [ENGINE], isolate: false } },
      {
        extends: true,
        test: { name: 'others', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', ENGINE] },
      },
    ],
  },
});
