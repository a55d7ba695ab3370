import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { exitOf } from '../../testing/child-process.ts';
import { projectRoot } from '../project-root.ts';

const root = mkdtempSync(join(tmpdir(), 'paperdex-killed-'));
const folder = join(root, 'out');
const out = join(folder, 'list.json');
afterAll(() => rmSync(root, { recursive: true }));

/** How many times the command is killed: every third time as soon as it writes, otherwise at a random moment. */
const kills = 25;
/** On a busy machine the loop stops after this many milliseconds, but not before this many kills. */
const minKills = 6;
const maxLoopTime = 25_000;

/** Makes a small list whose dataset is large enough to be caught half-written. */
function makeList(name: string): string {
  const list = join(root, name);
  mkdirSync(list);
  const entries = Array.from(
    { length: 3 },
    (_, i) => `* ${name} ${i}: A Paper of Many Words (OSDI 2022)\n  * ${'long remark '.repeat(15_000)}\n`,
  );
  writeFileSync(join(list, 'README.md'), `# ${name}\n\n${entries.join('')}`);
  return list;
}

function compile(list: string): ChildProcess {
  return spawn(process.execPath, ['src/cli/run.mjs', 'compile', list, '--out', out], {
    cwd: projectRoot,
    stdio: 'ignore',
  });
}

/** Kills a run after a delay; the run may have finished by then. */
async function killAfter(list: string, milliseconds: number): Promise<void> {
  const child = compile(list);
  const end = exitOf(child);
  await Promise.race([wait(milliseconds), end]);
  child.kill('SIGKILL');
  await end;
}

/** Kills a run as soon as anything changes in the output folder. */
async function killWhileWriting(list: string): Promise<void> {
  const child = compile(list);
  const watcher = watch(folder, () => child.kill('SIGKILL'));
  await exitOf(child);
  watcher.close();
}

it('a run killed at any moment leaves a complete dataset and nothing that disturbs later runs', {
  timeout: 120_000,
}, async () => {
  const lists = [makeList('Alpha'), makeList('Beta')];
  const whole: string[] = [];
  const start = Date.now();
  for (const list of lists) {
    expect(await exitOf(compile(list))).toBe(0);
    whole.push(readFileSync(out, 'utf8'));
  }
  const meanDuration = (Date.now() - start) / lists.length;
  expect(new Set(whole).size).toBe(lists.length);

  const found: boolean[] = [];
  let maxDrafts = 0;
  for (
    const loop = Date.now();
    found.length < minKills || (found.length < kills && Date.now() - loop < maxLoopTime);
  ) {
    const list = lists[found.length % lists.length] ?? '';
    if (found.length % 3 === 0) await killWhileWriting(list);
    else await killAfter(list, 50 + Math.random() * meanDuration);
    found.push(whole.includes(readFileSync(out, 'utf8')));
    maxDrafts = Math.max(maxDrafts, readdirSync(folder).length - 1);
  }
  expect(found).not.toContain(false);
  expect(maxDrafts, 'drafts of killed runs pile up, or no run was killed while writing').toBe(1);

  for (const [index, list] of lists.entries()) {
    expect(await exitOf(compile(list))).toBe(0);
    expect(readFileSync(out, 'utf8') === whole[index]).toBe(true);
  }
  expect(readdirSync(folder)).toEqual(['list.json']);
});
