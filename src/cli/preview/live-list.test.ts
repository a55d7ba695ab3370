import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createLiveList, type LiveList, type LiveListOptions } from './live-list.ts';
import type { Limits } from './watch-limits.ts';
import { workerScript } from './worker-script.ts';

let folder: string;
let scripts: string;
const save = (name: string, text: string) => writeFileSync(join(folder, name), text);
const entry = (title: string) => `- ${title} (OSDI 2022) [[Paper](https://example.org/${title.length})]\n`;

/** More than compiling one of the small pages takes. */
const limits: Limits = { time: 1_500, memory: 400 };

/** So that the memory is exceeded first. */
const onlyMemory: Limits = { time: 60_000, memory: 400 };

/** The module of the thread, in which parsing a page with one of these words fails. */
async function failingScript(): Promise<string> {
  const real = pathToFileURL(await workerScript('list-worker')).href;
  const script = join(scripts, 'failing.mjs');
  writeFileSync(
    script,
    `const split = String.prototype.split;
String.prototype.split = function (...args) {
  const word = /Endless|Faulty|Deadly|Greedy/.exec(this.slice(0, 100))?.[0];
  if (word !== undefined && new Error().stack.includes('at parsePage')) {
    if (word === 'Faulty') throw new TypeError('no such tide');
    if (word === 'Deadly') process.exit(3);
    for (const kept = []; word === 'Greedy'; ) kept.push(new Array(100).fill(kept.length));
    for (;;);
  }
  return split.apply(this, args);
};
await import(${JSON.stringify(real)});
`,
  );
  return script;
}

async function open(options: Partial<LiveListOptions> = {}): Promise<LiveList> {
  const list = createLiveList(folder, { script: await failingScript(), limits, ...options });
  onTestFinished(() => list.close());
  return list;
}

const look = (list: LiveList) => list.look({ isForced: false, isSettled: true });
const titles = (list: LiveList): string[] =>
  JSON.parse(list.lastGood()?.dataset ?? '{"papers":[]}').papers.map(({ title }: { title: string }) => title);
const reported = (list: LiveList) =>
  list
    .report()
    .diagnostics.filter(({ code }) => code.startsWith('page-'))
    .map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperdex-live-'));
  scripts = mkdtempSync(join(tmpdir(), 'paperdex-script-'));
  save('README.md', `# Tides\n\n${entry('Tides at Night')}`);
  save('other.md', `# Other\n\n${entry('Tides Elsewhere')}`);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(scripts, { recursive: true, force: true });
});

describe('createLiveList', () => {
  it('compiles in its thread, and answers what became of a line', async () => {
    const list = await open();
    expect(await look(list)).toBe('compiled');
    expect(titles(list)).toEqual(['Tides at Night', 'Tides Elsewhere']);
    const version = list.version();
    expect(await look(list)).toBe('unchanged');
    expect(list.version()).toBe(version);
    const { json } = await list.ask({ file: 'lines.json', path: 'other.md' });
    expect(JSON.parse(json ?? '').uses).toEqual(['heading', 'blank', 'entry']);
  });

  it.each([
    ['Endless', limits, 'page-too-complex compiling the page took more than 1.5 s'],
    ['Deadly', limits, 'page-too-complex the compiler ended'],
    ['Greedy', onlyMemory, 'page-too-complex compiling the page took more than 400 MB of memory'],
    ['Faulty', limits, 'page-failed the compiler failed on this page (“TypeError: no such tide”)'],
  ])('reports a page that fails (%s) and compiles every other', async (word, limits, problem) => {
    save('other.md', `# Other\n\n${entry(`${word} Tides`)}`);
    const seen: string[][] = [];
    const list: LiveList = await open({ limits, onChange: () => seen.push(reported(list)) });
    expect(await look(list)).toBe('compiled');
    expect(seen[0]?.[0]).toContain(`other.md:1 ${problem}`);
    expect(titles(list)).toEqual(['Tides at Night']);
    expect(reported(list)).toEqual([`other.md:1 ${problem}: its text is kept as prose`]);
    save('README.md', `# Tides\n\n${entry('Tides at Noon')}`);
    await look(list);
    expect(titles(list)).toEqual(['Tides at Noon']);
    save('other.md', `# Other\n\n${entry('Tides Again')}`);
    await look(list);
    expect(titles(list)).toEqual(['Tides at Noon', 'Tides Again']);
    expect(reported(list)).toEqual([]);
  });

  it.each(['Deadly', 'Faulty'])('keeps what a page said before it failed (%s)', async (word) => {
    const list = await open();
    await look(list);
    save('other.md', `# Other\n\n${entry(`${word} Tides`)}`);
    save('README.md', `# Tides\n\n${entry('Tides at Noon')}`);
    await look(list);
    expect(titles(list)).toEqual(['Tides at Noon', 'Tides Elsewhere']);
    expect(list.isCurrent()).toBe(true);
    expect(reported(list)).toEqual([
      expect.stringMatching(/^other\.md:1 .*: what it said before stays until it can be compiled$/u),
    ]);
  });
});
