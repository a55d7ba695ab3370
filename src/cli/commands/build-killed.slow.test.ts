import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { exitOf } from '../../testing/child-process.ts';
import { projectRoot } from '../project-root.ts';
import { readManifest } from '../site/manifest.ts';

const root = mkdtempSync(join(tmpdir(), 'paperdex-build-killed-'));
const out = join(root, 'site');
afterAll(() => rmSync(root, { recursive: true }));

const kills = 50;
/** On a busy machine the loop stops after this many milliseconds, but not before this many kills. */
const minKills = 8;
const maxLoopTime = 90_000;

/** Makes a list with 150 papers and images, so that writing its site takes a while. */
function makeList(name: string): string {
  const list = join(root, name);
  mkdirSync(list);
  const images = Array.from({ length: 150 }, (_, index) => `${index}.svg`);
  for (const [index, image] of images.entries())
    writeFileSync(
      join(list, image),
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${name} ${index}</title></svg>`,
    );
  const entries = images.map(
    (image, index) => `* ${name} ${index}: A Paper (OSDI 2022)\n  * ![](${image})\n`,
  );
  writeFileSync(join(list, 'README.md'), `# ${name}\n\n${entries.join('')}`);
  return list;
}

function build(list: string): ChildProcess {
  return spawn(process.execPath, ['src/cli/run.mjs', 'build', list, '--out', out], {
    cwd: projectRoot,
    stdio: 'ignore',
  });
}

/** Kills a build after a number of changes in its folder. False if it had finished by then. */
async function killAfterChanges(list: string, changes: number): Promise<boolean> {
  const child = build(list);
  let seen = 0;
  const watcher = watch(out, { recursive: true }, () => {
    seen += 1;
    if (seen >= changes) child.kill('SIGKILL');
  });
  const code = await exitOf(child);
  watcher.close();
  return code === null;
}

/** The files of the site that a page names. `{4}` in an address stands for the numbers of four shards. */
function filesNamedIn(html: string): string[] {
  const named = html.matchAll(/(?:src|href|content)="(?:\.\/|(?:\.\.\/)+)((?:assets|files)\/[^"]+)"/gu);
  return [...named].flatMap(([, path = '']) => {
    const [shards = '', count = '1'] = /\{(\d+)\}/u.exec(path) ?? [];
    return Array.from({ length: Number(count) }, (_, index) =>
      path.replace(shards, () => shards && String(index)),
    );
  });
}

/**
 * The title of the site in the folder, if its page, its dataset and all files that the page names are of one list,
 * and every page of a paper finds its files.
 */
function siteNow(): string | null {
  const pages = readdirSync(join(out, 'p'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const files = pages.flatMap((path) => filesNamedIn(readFileSync(join(out, 'p', path), 'utf8')));
  if (files.length === 0 || ![...new Set(files)].every((path) => existsSync(join(out, path)))) return null;
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const named = filesNamedIn(html);
  if (named.length < 5 || !named.every((path) => existsSync(join(out, path)))) return null;
  const [, title = ''] = /<title>([^<]+)<\/title>/u.exec(html) ?? [];
  const data = named.filter((path) => path.endsWith('.json'));
  const images = readFileSync(join(out, data.find((path) => path.includes('details')) ?? ''), 'utf8');
  const dataset = JSON.parse(
    readFileSync(join(out, data.find((path) => path.includes('dataset')) ?? ''), 'utf8'),
  );
  return dataset.list.title === title && images.includes(title) ? title : null;
}

it('a build killed at any moment leaves the old site or the new one', { timeout: 240_000 }, async () => {
  const lists = [makeList('Alpha'), makeList('Beta')];
  for (const list of lists) expect(await exitOf(build(list))).toBe(0);
  const found: (string | null)[] = [];
  let killed = 0;
  for (
    const loop = Date.now();
    found.length < minKills || (found.length < kills && Date.now() - loop < maxLoopTime);
  ) {
    const changes = 1 + Math.floor(Math.random() * 1_000);
    if (await killAfterChanges(lists[found.length % lists.length] ?? '', changes)) killed += 1;
    found.push(siteNow());
  }
  expect(killed, `of ${found.length} builds`).toBeGreaterThan(found.length / 5);
  expect(found.filter((title) => title !== 'Alpha' && title !== 'Beta')).toEqual([]);

  expect(await exitOf(build(lists[0] ?? ''))).toBe(0);
  expect(siteNow()).toBe('Alpha');
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBe((readManifest(out)?.length ?? 0) + 1);
});

it('of two builds at once, the second says so and changes nothing', { timeout: 60_000 }, async () => {
  const list = makeList('Gamma');
  const codes = await Promise.all([exitOf(build(list)), exitOf(build(list))]);
  expect(codes.filter((code) => code === 0).length).toBeGreaterThan(0);
  expect(siteNow()).toBe('Gamma');
});
