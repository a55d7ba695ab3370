import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Debian's headless Chromium opens a page in half the time of the full one. */
export const headlessShell = '/usr/bin/chromium-headless-shell';
const systemBrowsers = [
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * Finds the Chromium for tests: CHROMIUM_PATH, Playwright's own, then the system's; null if there is none.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return [chromium.executablePath(), ...systemBrowsers].find((path) => existsSync(path)) ?? null;
}

/**
 * Playwright's launch options: no background requests, and no sandbox for root, where it does not work.
 * @returns {import('@playwright/test').LaunchOptions}
 */
export function launchOptions() {
  const executablePath = findBrowser();
  return {
    ...(executablePath !== null && { executablePath }),
    ...(process.getuid?.() === 0 && { chromiumSandbox: false }),
    args: [
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}
