import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../../../e2e/browser.mjs';

/** A browser that can be killed as a power cut would: with all its processes, at once. */
export interface KillableBrowser {
  readonly page: Page;
  readonly kill: () => Promise<void>;
}

/** Starts a browser on a profile that an earlier one may have left in any state. */
export async function startBrowser(executable: string, profile: string): Promise<KillableBrowser> {
  const { args = [], chromiumSandbox = true } = launchOptions();
  const child = spawn(
    executable,
    [
      ...args,
      ...(chromiumSandbox ? [] : ['--no-sandbox']),
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await endpointOf(child));
  const [context = await browser.newContext()] = browser.contexts();
  return { page: await context.newPage(), kill: () => killAll(child, browser) };
}

/** The address that Chromium prints for its debugger. */
function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr?.on('data', (chunk) => {
      output += chunk;
      const [, endpoint] = /DevTools listening on (ws:\S+)/u.exec(output) ?? [];
      if (endpoint !== undefined) resolve(endpoint);
    });
    child.once('exit', () => reject(new Error(`the browser did not start\n${output}`)));
  });
}

async function killAll(child: ChildProcess, browser: Browser): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // The browser leads a group of its own, with its child processes.
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
  await browser.close().catch(() => {});
}
