import { availableParallelism } from 'node:os';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectConfiguration } from 'vitest/config';
import { launchOptions } from '../../e2e/browser.mjs';
import { compiledLists } from './compiled-lists-plugin.ts';

const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** The kinds of tests, by the ends of their names. `npm test` runs the first two; each of the others has a command of its own. */
export const testProjects: TestProjectConfiguration[] = [
  {
    test: {
      name: 'unit',
      include: ['src/**/*.test.ts'],
      exclude: ['src/**/*.{corpus,slow}.test.ts'],
      // Loading the modules of each file afresh takes longer than the tests.
      isolate: false,
      maxWorkers: availableParallelism(),
      ...patience,
    },
  },
  {
    plugins: [react(), tailwindcss(), compiledLists()],
    // Not in node_modules: checkouts that share it would take the packages out of each other's hands.
    cacheDir: '.cache/vite',
    define: { 'import.meta.hot': 'undefined' },
    // What is found in the middle of a run reloads the page under test.
    optimizeDeps: { include: ['react-dom/client'] },
    test: {
      name: 'components',
      include: ['src/**/*.test.tsx'],
      setupFiles: ['src/testing/page/set-up-page.ts'],
      // What is waited for comes within a frame or two, many times in each test.
      expect: { poll: { interval: 10 } },
      maxWorkers: availableParallelism(),
      ...patience,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: launchOptions() }),
        viewport: { width: 1440, height: 900 },
        instances: [{ browser: 'chromium' }],
      },
    },
  },
  {
    test: {
      name: 'corpus',
      include: ['src/**/*.corpus.test.ts'],
      testTimeout: 300_000,
      hookTimeout: 300_000,
    },
  },
  { test: { name: 'slow', include: ['src/**/*.slow.test.ts'], ...patience } },
];
