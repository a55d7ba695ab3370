import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './browser.mjs';

const port = Number(process.env.PORT ?? 4199);
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: '.',
  testIgnore: 'corpus/**',
  outputDir: '../test-results',
  fullyParallel: true,
  // One more than the processors that a run needs, since journeys also wait, for example for announcements.
  workers: 3,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { toMatchAriaSnapshot: { pathTemplate: '{testDir}/trees/{arg}{ext}', children: 'deep-equal' } },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    // Tracing takes longer than the steps themselves; rerun a failed test with --trace on.
    screenshot: 'only-on-failure',
    // A service worker would answer in place of the routes of the tests.
    serviceWorkers: 'block',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --host 127.0.0.1`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: address,
    reuseExistingServer: false,
  },
});
