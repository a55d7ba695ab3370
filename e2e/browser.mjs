import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Debian's Chromium without a window opens a page in half the time of the whole one. */
export const headlessShell = '/usr/bin/chromium-headless-shell';
const systemBrowsers = [
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * The Chromium that tests run in: CHROMIUM_PATH, Playwright's own, the system's; null when there is none.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return [chromium.executablePath(), ...systemBrowsers].find((path) => existsSync(path)) ?? null;
}

/**
 * How Playwright starts that Chromium. It asks no server of its maker's for anything, and root has no sandbox.
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
