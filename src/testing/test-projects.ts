import { availableParallelism } from 'node:os';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectConfiguration } from 'vitest/config';
import { launchOptions } from '../../e2e/browser.mjs';
import { compileOnceFlags } from '../cli/process-setup.mjs';
import { compiledLists } from './compiled-lists-plugin.ts';

const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Most expectations are met within a frame or two, many times per test, but on a busy machine some take long. */
const poll = { interval: 10, timeout: 30_000 };

/**
 * Vitest's projects, by file name suffix. `npm test` runs `unit` and `components`, `npm run test:all` also
 * `slow`, and `npm run test:corpus` runs `corpus`; `npm run test:histories` runs those of
 * `corpus` that are named `*.histories.corpus.test.ts`, with all states.
 */
export const testProjects: TestProjectConfiguration[] = [
  {
    test: {
      name: 'unit',
      include: ['src/**/*.test.ts'],
      exclude: ['src/**/*.{corpus,slow}.test.ts'],
      execArgv: compileOnceFlags,
      // Reloading the modules for each file takes longer than the tests.
      isolate: false,
      expect: { poll },
      maxWorkers: availableParallelism(),
      ...timeouts,
    },
  },
  {
    plugins: [react(), tailwindcss(), compiledLists()],
    // Not in node_modules: checkouts sharing it would overwrite each other's cache.
    cacheDir: '.cache/vite',
    define: { 'import.meta.hot': 'undefined' },
    // A dependency discovered during a run would reload the page under test.
    optimizeDeps: { include: ['react-dom/client'] },
    test: {
      name: 'components',
      include: ['src/**/*.test.tsx'],
      setupFiles: ['src/testing/page/set-up-page.ts'],
      // Loading the app again for each file takes longer than most tests.
      isolate: false,
      restoreMocks: true,
      unstubGlobals: true,
      expect: { poll },
      maxWorkers: availableParallelism(),
      ...timeouts,
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
      execArgv: compileOnceFlags,
      expect: { poll },
      maxWorkers: availableParallelism(),
      testTimeout: 300_000,
      hookTimeout: 300_000,
    },
  },
  // Runs alone and last, because these tests kill processes and measure time.
  {
    test: {
      name: 'slow',
      include: ['src/**/*.slow.test.ts'],
      expect: { poll },
      maxWorkers: 1,
      sequence: { groupOrder: 1 },
      ...timeouts,
    },
  },
];
