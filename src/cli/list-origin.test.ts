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
  return withDetectedOrigin(compileFolder(folder), folder).dataset.list.source;
}

describe('withDetectedOrigin', () => {
  const issues = 'https://github.com/ada/kites/issues';

  it('uses the checkout if the list names the same repository, and drops its password', () => {
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

  it('detects nothing if the two differ or either is missing', () => {
    expect(sourceOf(makeCheckout('https://github.com/bo/fork', issues))).toBeNull();
    expect(sourceOf(makeCheckout('/srv/kites.git', issues))).toBeNull();
    expect(sourceOf(makeCheckout('https://github.com/ada/kites', 'https://example.org'))).toBeNull();
  });

  it('prefers the origin given on the command line', () => {
    const folder = makeCheckout('https://github.com/bo/fork', issues);
    const given = readOrigin('https://gitlab.com/ada/kites/-/tree/main/docs');
    expect(withDetectedOrigin(compileFolder(folder), folder, given ?? undefined).dataset.list).toMatchObject({
      repository: 'https://gitlab.com/ada/kites',
      source: { edit: 'https://gitlab.com/ada/kites/-/edit/main/docs/{file}' },
    });
  });
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
