import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf } from '../../testing/child-process.ts';
import { projectRoot } from '../project-root.ts';

const bursts = 46;
/** How long the preview may take to show the last save of a burst, in milliseconds. */
const timeout = 5_000;

const folder = mkdtempSync(join(tmpdir(), 'paperdex-saves-'));
/** Enough papers that compiling takes longer than the pauses between saves. */
const papers = Array.from(
  { length: 400 },
  (_, number) => `- Tide ${number}: A Study of Water (OSDI 2022) [[Paper](https://example.org/${number})]`,
);
const save = (version: number) =>
  writeFileSync(
    join(folder, 'README.md'),
    `# Tides\n\n${papers.join('\n')}\n- Save Number ${version} of a Burst (SOSP 2021)\n`,
  );

let server: ChildProcess;
let address: string;

beforeAll(async () => {
  save(0);
  server = spawn(process.execPath, ['src/cli/run.mjs', 'start', folder], {
    cwd: projectRoot,
    env: { ...process.env, PORT: '4309' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await addressOf(server);
}, 60_000);
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

it('the preview shows the last save of every burst', { timeout: 300_000 }, async () => {
  let version = 0;
  const stale: number[] = [];
  for (let burst = 0; burst < bursts; burst++) {
    for (let saves = 2 + (burst % 8); saves > 0; saves--) {
      save(++version);
      await wait(5 + ((burst * 7 + saves * 13) % 55));
    }
    const shown = async () =>
      (await (await fetch(`${address}dataset.json`)).text()).includes(`Save Number ${version} of a Burst`);
    const end = Date.now() + timeout;
    while (!(await shown()) && Date.now() < end) await wait(100);
    if (!(await shown())) stale.push(burst);
  }
  expect(stale).toEqual([]);
});
