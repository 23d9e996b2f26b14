import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Everything that runs without a browser. The end-to-end tests have a configuration of their own, in tests/e2e/. */
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // A busy or slow machine must not fail a test that starts a process.
    testTimeout: 60_000,
  },
});
