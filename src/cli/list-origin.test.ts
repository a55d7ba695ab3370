import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileFolder } from './compile-folder.ts';
import { readOrigin, withDetectedOrigin } from './list-origin.ts';

const root = mkdtempSync(join(tmpdir(), 'paperdex-origin-'));
afterAll(() => rmSync(root, { recursive: true }));
let checkoutCount = 0;

/** Makes a checkout of a remote whose folder `docs` is a list that links to a repository's issues. */
function makeCheckout(remote: string, issues: string, tracked = true): string {
  const top = join(root, `checkout-${checkoutCount++}`);
  mkdirSync(join(top, '.git'), { recursive: true });
  mkdirSync(join(top, 'docs'));
  const branch = tracked ? '[branch "work"]\n\tremote = origin\n\tmerge = refs/heads/main\n' : '';
  writeFileSync(
    join(top, '.git/config'),
    `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${remote}\n${branch}`,
  );
  writeFileSync(join(top, '.git/HEAD'), 'ref: refs/heads/work\n');
  writeFileSync(
    join(top, 'docs/README.md'),
    `# Kites\n\nSomething missing here? Then please [tell us](${issues}).\n\n* Kites: A Paper (OSDI 2022)\n`,
  );
  return join(top, 'docs');
}

function sourceOf(folder: string) {
  return withDetectedOrigin(compileFolder(folder), folder, undefined, {}).dataset.list.source;
}

describe('withDetectedOrigin', () => {
  const issues = 'https://github.com/ada/kites/issues';

  it('uses the checkout, and drops its password', () => {
    expect(sourceOf(makeCheckout('https://ada:secret@github.com/Ada/kites.git', issues))).toEqual({
      view: 'https://github.com/Ada/kites/blob/main/docs/{file}?plain=1#L{line}-L{endLine}',
      edit: 'https://github.com/Ada/kites/edit/main/docs/{file}',
    });
  });

  it('links to the default branch if the local branch has no upstream', () => {
    expect(sourceOf(makeCheckout('git@github.com:ada/kites.git', issues, false))).toEqual({
      view: 'https://github.com/ada/kites/blob/HEAD/docs/{file}?plain=1#L{line}-L{endLine}',
      edit: null,
    });
  });

  it('detects nothing on an unknown host, or outside a checkout', () => {
    expect(sourceOf(makeCheckout('/srv/kites.git', issues))).toBeNull();
    expect(sourceOf(makeCheckout('https://example.org/ada/kites', issues))).toBeNull();
  });

  it('detects nothing where git ignores the list', () => {
    const folder = makeCheckout('https://github.com/ada/dotfiles', issues);
    execFileSync('git', ['-C', join(folder, '..'), 'init', '-q']);
    expect(sourceOf(folder)).toBeNull();
    execFileSync('git', ['-C', folder, 'add', '.']);
    expect(sourceOf(folder)).not.toBeNull();
  });

  it.each([
    ['branch', 'main', 'https://github.com/ada/kites/edit/main/docs/{file}'],
    ['branch', '12/merge', null],
    ['tag', 'v1', null],
  ])('uses the repository of a workflow on GitHub, at the %s %s', (type, name, edit) => {
    const folder = makeCheckout('/srv/kites.git', issues);
    const environment = {
      GITHUB_REPOSITORY: 'ada/kites',
      GITHUB_WORKSPACE: join(folder, '..'),
      GITHUB_REF_TYPE: type,
      GITHUB_REF_NAME: name,
    };
    const { list } = withDetectedOrigin(compileFolder(folder), folder, undefined, environment).dataset;
    expect(list).toMatchObject({ repository: 'https://github.com/ada/kites', source: { edit } });
    const elsewhere = makeCheckout('/srv/ropes.git', issues);
    expect(
      withDetectedOrigin(compileFolder(elsewhere), elsewhere, undefined, environment).dataset.list.source,
    ).toBeNull();
  });

  it('leaves the links out on request', () => {
    const folder = makeCheckout('https://github.com/ada/kites', issues);
    expect(withDetectedOrigin(compileFolder(folder), folder, 'none').dataset.list.source).toBeNull();
  });

  it('prefers the origin given on the command line', () => {
    const folder = makeCheckout('https://github.com/bo/fork', issues);
    const given = readOrigin({ repository: 'https://gitlab.com/ada/kites/-/tree/main/docs' });
    const origin = 'origin' in given ? given.origin : undefined;
    expect(withDetectedOrigin(compileFolder(folder), folder, origin).dataset.list).toMatchObject({
      repository: 'https://gitlab.com/ada/kites',
      source: { edit: 'https://gitlab.com/ada/kites/-/edit/main/docs/{file}' },
    });
  });
});

it.each([
  [{ repository: 'https://example.org/ada' }, 'is not an address on GitHub, GitLab or Codeberg'],
  [{ repository: 'https://github.com/ada/kites', 'no-repository': true }, 'exclude each other'],
])('readOrigin says what is wrong with %j', (options, problem) => {
  expect(readOrigin(options)).toEqual({ problem: expect.stringContaining(problem) });
});

it('compileFolder ignores the checkout', () => {
  expect(
    compileFolder(makeCheckout('https://github.com/ada/kites', 'https://github.com/ada/kites/issues')).dataset
      .list,
  ).toMatchObject({
    repository: 'https://github.com/ada/kites',
    source: null,
  });
});
