import { defineConfig } from 'vitest/config';

/**
 * The built extension in real browsers, one browser at a time: `npm run e2e` after `npm run build` and
 * `npm run build:firefox`, or `npm test`, which does it all.
 */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
