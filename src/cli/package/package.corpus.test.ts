import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { addressOf } from '../../testing/child-process.ts';
import { projectRoot } from '../project-root.ts';
import { licencesName } from '../third-party-licences.mjs';

const root = mkdtempSync(join(tmpdir(), 'paperdex-package-'));
const repository = join(root, 'repository');
afterAll(() => rmSync(root, { recursive: true }));

function run(program: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
}

const command = join(repository, 'node_modules/paperdex/package/commands/bin.mjs');
const paperdex = (...args: string[]) => run(process.execPath, [command, ...args], repository);

describe('the package, installed without a network', () => {
  beforeAll(() => {
    expect(run('npm', ['pack', '--pack-destination', root], projectRoot).status).toBe(0);
    const [tarball = ''] = readdirSync(root).filter((name) => name.endsWith('.tgz'));
    mkdirSync(repository);
    writeFileSync(join(repository, 'package.json'), '{}');
    writeFileSync(
      join(repository, 'README.md'),
      '# Tides\n\n- Tides at Night (OSDI 2022) [[Paper](https://example.org/night)]\n  - They rise by $$h^2$$.\n',
    );
    expect(run('npm', ['install', '--offline', join(root, tarball)], repository).status).toBe(0);
  });

  it('is the only package that comes with it, and takes less than 10 MB', () => {
    const modules = join(repository, 'node_modules');
    expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['paperdex']);
    const files = readdirSync(modules, { recursive: true, encoding: 'utf8' });
    const size = files.reduce((sum, path) => sum + statSync(join(modules, path)).size, 0);
    expect(size).toBeLessThan(10_000_000);
  });

  it('has the licences of what is in its commands and in its app', () => {
    const inside = join(repository, 'node_modules/paperdex/package');
    const namesIn = (folder: string) =>
      [...readFileSync(join(inside, folder, licencesName), 'utf8').matchAll(/^-{80}\n(\S+) /gmu)].map(
        ([, name]) => name,
      );
    expect(namesIn('shell')).toEqual(
      expect.arrayContaining([
        ...['react', 'react-dom', '@tanstack/react-table', '@tanstack/react-virtual', 'lucide-react'],
        ...['@fontsource-variable/inter', 'tailwindcss', 'minisearch', 'idb-keyval'],
      ]),
    );
    expect(namesIn('commands')).toEqual(
      expect.arrayContaining([
        ...['temml', 'unified', 'micromark', 'yaml', 'parse5', 'zod', 'react-dom'],
        ...['@resvg/resvg-wasm', 'fontkitten'],
      ]),
    );
    expect(readFileSync(join(inside, 'shell', licencesName), 'utf8')).toContain('SIL OPEN FONT LICENSE');
  });

  it('checks the list that it is in', () => {
    const { status, stdout, stderr } = paperdex('check');
    expect([status, stdout]).toEqual([
      0,
      '1 paper from 1 page; 0 errors, 0 warnings, 0 notices; 0 items not understood\n',
    ]);
    // On a slow machine, the progress is told.
    expect(stderr).toMatch(/^(?:\w+: done in [\d.]+ s\n)*$/u);
  });

  it('builds the site of the list', () => {
    const address = '{ "site": "https://tides.example/" }';
    writeFileSync(join(repository, 'paperdex.json'), address);
    expect(paperdex('build', '--out', 'site', '--bulk').status).toBe(0);
    rmSync(join(repository, 'paperdex.json'));
    for (const card of ['card.png', 'v/osdi/card.png'])
      expect(imageSize(readFileSync(join(repository, 'site', card)))).toMatchObject({
        width: 1_200,
        height: 630,
        type: 'png',
      });
    const html = readFileSync(join(repository, 'site/index.html'), 'utf8');
    expect(html).toContain('<title>Tides</title>');
    expect(html).toContain('Tides at Night');
    const [, dataset = ''] = /href="\.\/(assets\/dataset-[^"]+)"/u.exec(html) ?? [];
    expect(readFileSync(join(repository, 'site', dataset), 'utf8')).toMatch(/"Tides at Night".*"msup"/u);
    expect(readFileSync(join(repository, 'site/bulk/papers.ndjson'), 'utf8')).toMatch(
      /^\{"index":\{"_id":"tides-at-night"\}\}\n\{"position":0,.*\}\n$/u,
    );
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(html) ?? [];
    const headers = readFileSync(join(repository, 'site/_headers'), 'utf8');
    expect(headers).toContain(
      `\n  Content-Security-Policy: ${policy.replaceAll('&#39;', "'")}; frame-ancestors 'none'\n`,
    );
    expect(headers).toMatch(/^\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/mu);
  });

  it('serves the list that it is in, and updates it', async () => {
    const server = spawn(process.execPath, [command, '--port', '0'], { cwd: repository });
    onTestFinished(() => void server.kill());
    const address = await addressOf(server);
    expect(await (await fetch(address)).text()).toContain('<title>Tides</title>');
    const dataset = async () => (await fetch(`${address}dataset.json`)).text();
    expect(await dataset()).toContain('Tides at Night');
    writeFileSync(join(repository, 'README.md'), '# Tides\n\n- Tides at Dawn (OSDI 2022) [Notes](dawn.md)\n');
    await expect.poll(dataset).toContain('Tides at Dawn');
    expect(await (await fetch(`${address}health.json`)).json()).toMatchObject({
      rules: { 'link-broken': expect.arrayContaining([{ kind: 'paragraph', text: expect.any(String) }]) },
    });
  });

  it('can be imported with types', () => {
    writeFileSync(
      join(repository, 'use.mts'),
      `import { compileText, type Dataset, datasetSchema, type Paper, viewTranslator } from 'paperdex';

const { dataset, report } = compileText({ 'README.md': '# Tides\\n\\n- Tides at Night (OSDI 2022)\\n' });
const checked: Dataset = datasetSchema.parse(dataset);
const venuesOf = ({ venue }: Paper): string => venue?.name ?? 'none';
const [first] = checked.papers;
// @ts-expect-error a paper has no such field
first?.colour;
console.log(first?.title, first?.year, checked.papers.map(venuesOf).join(), report.diagnostics.length);
const translate = viewTranslator({ fields: [], hiddenFacets: [], lastChange: null, acronyms: [], values: {} });
console.log(translate('?q=is:starred').leftOut.join());
`,
    );
    const tsc = join(projectRoot, 'node_modules/.bin/tsc');
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
    const checked = run(
      tsc,
      [...options, '--typeRoots', join(projectRoot, 'node_modules/@types'), 'use.mts'],
      repository,
    );
    expect(checked).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(run(process.execPath, ['use.mjs'], repository)).toEqual({
      status: 0,
      stdout: 'Tides at Night 2022 OSDI 0\nis:starred\n',
      stderr: '',
    });
  });

  it('prints its version, and names the command that was meant', () => {
    const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
    expect(paperdex('--version').stdout).toBe(`${version}\n`);
    expect(paperdex('biuld')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'paperdex: there is no command “biuld”; did you mean build?\nSee `paperdex --help`.\n',
    });
  });

  it('explains every command with an example', () => {
    const names = [...paperdex('--help').stdout.matchAll(/^ {2}([a-z]+) {2}/gmu)].map(
      ([, name]) => name ?? '',
    );
    expect(names).toContain('build');
    for (const name of names) {
      const { status, stdout } = paperdex(name, '--help');
      expect(status).toBe(0);
      expect(stdout).toContain(`usage: paperdex ${name} `);
      expect(stdout).toContain(`example: paperdex ${name} `);
    }
  });
});
