import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from './project-root.ts';

const textOf = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const filesIn = (folder: string, end: string) =>
  readdirSync(join(projectRoot, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name));

const guides = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs', '.md')];
const pages = [...filesIn('.', '.md'), ...filesIn('docs', '.md')];
const workflows = [
  ...filesIn('.github/workflows', '.yml'),
  ...filesIn('examples/github-pages/.github/workflows', '.yml'),
  'action.yml',
];
const forms = filesIn('.github/ISSUE_TEMPLATE', '.yml');
const { scripts, version }: { scripts: object; version: string } = JSON.parse(textOf('package.json'));

/** The releases in the changelog: heading and lines. */
const releases = textOf('CHANGELOG.md')
  .split(/^(?=## )/mu)
  .filter((section) => section.startsWith('## ') && !section.startsWith('## Unreleased'))
  .map((section) => section.trimEnd().split('\n'))
  .map((lines): [string, readonly string[]] => [lines[0] ?? '', lines]);

describe('the guides', () => {
  it.each(guides)('%s mentions only existing npm scripts', (path) => {
    const commands = textOf(path).matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/gu);
    expect([...commands].map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(pages)('%s links only to existing files', (path) => {
    const prose = textOf(path).replaceAll(/(`+)[^`][\s\S]*?\1/gu, '');
    const targets = [...prose.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/gu)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(projectRoot, dirname(path), target)))).toEqual([]);
  });
});

const sources = ['src', 'e2e'].flatMap((folder) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|mjs|json)$/u.test(path))
    .map((path) => join(folder, path)),
);

/** A regular expression in a line of code: its pattern and its flags. */
const regExp = /\/((?:[^/\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+)\/([a-z]+)/gu;

describe('the sources', () => {
  it('do not mention a folder outside the project: annotated lists are found through PAPERDEX_CORPUS', () => {
    expect(sources.length).toBeGreaterThan(500);
    expect(sources.filter((path) => textOf(path).includes(`${'..'}/shared`))).toEqual([]);
  });

  it(String.raw`use no \b in a regular expression with the flags iu, which Node 20 runs 25 times slower than \b with i`, () => {
    const slow = sources
      .filter((path) => !path.endsWith('.json'))
      .flatMap((path) => textOf(path).split('\n'))
      .flatMap((line) => [...line.matchAll(regExp)])
      .filter(
        ([, pattern = '', flags = '']) =>
          /i.*u/u.test(flags) && /(?<!\\)(?:\\\\)*\\b/u.test(pattern.replaceAll(/\[[^\]]*\]/gu, '')),
      );
    expect(slow.map(([found]) => found)).toEqual([]);
  });
});

describe('the files that the code host reads', () => {
  it.each([...workflows, ...forms, '.github/dependabot.yml', 'CITATION.cff'])('%s is YAML', (path) => {
    expect(parse(textOf(path))).toBeTypeOf('object');
  });

  it.each(workflows)('%s pins every action to a commit, with its version in a comment', (path) => {
    const used = [...textOf(path).matchAll(/\buses: *(.*)$/gmu)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d[\d.]*$/u.test(action))).toEqual([]);
  });
});

const projectWorkflows = filesIn('.github/workflows', '.yml');

describe('what the project is built from', () => {
  it('is pinned: every package to one version, and what each brings along to the hash of its content', () => {
    const {
      devDependencies,
      dependencies = {},
    }: Record<string, Readonly<Record<string, string>>> = JSON.parse(textOf('package.json'));
    const ranges = Object.entries({ ...devDependencies, ...dependencies }).filter(
      ([, range]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(range),
    );
    expect(ranges).toEqual([]);
    const { packages }: { packages: Readonly<Record<string, { integrity?: string; inBundle?: true }>> } =
      JSON.parse(textOf('package-lock.json'));
    const unhashed = Object.entries(packages).filter(
      ([path, { integrity, inBundle }]) => path !== '' && !inBundle && !integrity?.startsWith('sha512-'),
    );
    expect(unhashed).toEqual([]);
  });

  it('is audited by a workflow', () => {
    const commands = projectWorkflows.flatMap((path) => textOf(path).match(/(?<=- run: ).*/gu) ?? []);
    expect(commands).toEqual(expect.arrayContaining(['npm audit', 'npm audit signatures']));
  });

  it.each(projectWorkflows)('%s may do nothing but read the repository', (path) => {
    const { permissions, jobs }: { permissions: object; jobs: Record<string, { permissions: object }> } =
      parse(textOf(path));
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) expect([{}, { contents: 'read' }]).toContainEqual(job.permissions);
  });
});

describe('a release', () => {
  it.each(releases)('%s has at most 60 lines, under Readers, Maintainers and Data', (_, lines) => {
    expect(lines.length).toBeLessThanOrEqual(60);
    const groups = lines.filter((line) => line.startsWith('### '));
    expect(groups).toEqual(['### Readers', '### Maintainers', '### Data']);
  });

  it('has the same version and date in every file', () => {
    const citation: unknown = parse(textOf('CITATION.cff'));
    const lock: unknown = JSON.parse(textOf('package-lock.json'));
    const [, date = ''] = /\((.*)\)/u.exec(releases[0]?.[0] ?? '') ?? [];
    expect(releases[0]?.[0]).toBe(`## ${version} (${date})`);
    expect(citation).toMatchObject({ version, 'date-released': date });
    expect(lock).toMatchObject({ version, packages: { '': { version } } });
  });
});
