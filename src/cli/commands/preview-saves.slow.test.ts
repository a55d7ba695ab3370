import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../testing/child-process.ts';
import { seededRandom } from '../../testing/generated/seeded-random.ts';
import { projectRoot } from '../project-root.ts';

/** Bursts of saves in each list; for a thorough run: PAPERDEX_BURSTS=200. */
const bursts = Number(process.env.PAPERDEX_BURSTS ?? 12);
/** How long the preview may take to show the last save of a burst, in milliseconds. */
const timeout = 60_000;

/** A list whose pages say how often they were saved. */
class SavedList {
  readonly folder = mkdtempSync(join(tmpdir(), 'paperdex-saves-'));
  /** The number of the last save of each page. */
  readonly saves: number[];
  readonly #entries: string;

  constructor(pages: number, entries: number) {
    this.#entries = Array.from(
      { length: entries },
      (_, number) =>
        `- Tide ${number}: A Study of Water (OSDI 2022) [[Paper](https://example.org/${number})]`,
    ).join('\n');
    this.saves = Array.from({ length: pages }, () => 0);
    for (const page of this.saves.keys()) writeFileSync(this.path(page), this.text(page));
    this.git('init', '--quiet');
    this.commit();
  }

  path(page: number): string {
    return join(this.folder, page === 0 ? 'README.md' : `page-${page}.md`);
  }

  text(page: number): string {
    return `# Tides ${page}\n\n${this.#entries}\n- ${title(page, this.saves[page] ?? 0)} (SOSP 2021)\n`;
  }

  git(...args: readonly string[]): void {
    const { status, stderr } = spawnSync('git', ['-C', this.folder, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }

  commit(): void {
    const author = ['-c', 'user.name=Ada Frost', '-c', 'user.email=ada@example.org'];
    this.git(...author, 'commit', '--quiet', '--all', '--allow-empty', '-m', 'Save');
  }
}

function title(page: number, save: number): string {
  return `Save Number ${save} of Page ${page} in a Burst`;
}

/** How editors and git save a page. Each leaves the page with the number in `saves`. */
const waysToSave: readonly ((list: SavedList, page: number) => Promise<void> | void)[] = [
  (list, page) => writeFileSync(list.path(page), list.text(page)),
  (list, page) => {
    writeFileSync(`${list.path(page)}.tmp`, list.text(page));
    renameSync(`${list.path(page)}.tmp`, list.path(page));
  },
  async (list, page) => {
    rmSync(list.path(page));
    await wait(5);
    writeFileSync(list.path(page), list.text(page));
  },
  async (list, page) => {
    writeFileSync(list.path(page), '');
    await wait(5);
    writeFileSync(list.path(page), list.text(page));
  },
];

/** Checks out the last commit, and with it the numbers of saves that it had. */
function checkOut(list: SavedList, committed: readonly number[]): void {
  list.git('checkout', '--quiet', '--force', 'HEAD');
  for (const [page, save] of committed.entries()) list.saves[page] = save;
}

/** What the preview shows of each page, as titles. */
async function shown(address: string): Promise<string[]> {
  const text = await (await fetch(`${address}dataset.json`)).text();
  return [...text.matchAll(/"title":"(Save Number [^"]*)"/gu)].map(([, found = '']) => found).sort();
}

describe.each([
  ['one page', 1, 400],
  ['161 pages', 161, 3],
])('a preview of %s', (_, pages, entries) => {
  it('shows the last save of every burst', { timeout: 3_600_000 }, async () => {
    const list = new SavedList(pages, entries);
    const server: ChildProcess = spawn(
      process.execPath,
      ['src/cli/run.mjs', 'start', list.folder, '--port', '0'],
      { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const stale: string[] = [];
    const random = seededRandom(pages);
    const below = (limit: number) => Math.floor(random() * limit);
    try {
      const address = await addressOf(server);
      for (let burst = 0; burst < bursts; burst++) {
        list.git('add', '--all');
        list.commit();
        const committed = [...list.saves];
        for (let saves = 2 + below(19); saves > 0; saves--) {
          const page = below(pages);
          list.saves[page] = (list.saves[page] ?? 0) + 1;
          await waysToSave[below(waysToSave.length)]?.(list, page);
          await wait(1 + below(100));
        }
        if (burst % 5 === 4) checkOut(list, committed);
        const expected = list.saves.map((save, page) => title(page, save)).sort();
        const isShown = async () => (await shown(address)).join() === expected.join();
        const end = Date.now() + timeout;
        while (!(await isShown()) && Date.now() < end) await wait(50);
        const last = await shown(address);
        const missing = expected.filter((each) => !last.includes(each));
        if (missing.length > 0) stale.push(`burst ${burst}: ${missing.join(', ')}`);
      }
    } finally {
      server.kill();
      rmSync(list.folder, { recursive: true });
    }
    console.log(`${bursts} bursts on ${pages} pages: ${stale.length} stale`);
    expect(stale).toEqual([]);
  });
});
