import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileFolder } from './compile-folder.ts';
import { readOrigin, withKnownOrigin } from './list-origin.ts';

const root = mkdtempSync(join(tmpdir(), 'paperdex-origin-'));
afterAll(() => rmSync(root, { recursive: true }));
let made = 0;

/** Makes a checkout of a remote, with a list in its folder `docs` that links to the issues of a repository. */
function makeCheckout(remote: string, issues: string, tracked = true): string {
  const top = join(root, `checkout-${made++}`);
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
  return withKnownOrigin(compileFolder(folder), folder).dataset.list.source;
}

describe('withKnownOrigin', () => {
  const issues = 'https://github.com/ada/kites/issues';

  it('believes a checkout when the list names the same repository, and keeps its password to itself', () => {
    expect(sourceOf(makeCheckout('https://ada:secret@github.com/Ada/kites.git', issues))).toEqual({
      view: 'https://github.com/Ada/kites/blob/main/docs/{file}?plain=1#L{line}-L{endLine}',
      edit: 'https://github.com/Ada/kites/edit/main/docs/{file}',
    });
  });

  it('shows the default branch when the branch here is no branch of the remote', () => {
    expect(sourceOf(makeCheckout('git@github.com:ada/kites.git', issues, false))).toEqual({
      view: 'https://github.com/ada/kites/blob/HEAD/docs/{file}?plain=1#L{line}-L{endLine}',
      edit: null,
    });
  });

  it('knows nothing when the two disagree, or when either says nothing', () => {
    expect(sourceOf(makeCheckout('https://github.com/bo/fork', issues))).toBeNull();
    expect(sourceOf(makeCheckout('/srv/kites.git', issues))).toBeNull();
    expect(sourceOf(makeCheckout('https://github.com/ada/kites', 'https://example.org'))).toBeNull();
  });

  it('believes whoever runs the command before all else', () => {
    const folder = makeCheckout('https://github.com/bo/fork', issues);
    const said = readOrigin('https://gitlab.com/ada/kites/-/tree/main/docs');
    expect(withKnownOrigin(compileFolder(folder), folder, said ?? undefined).dataset.list).toMatchObject({
      repository: 'https://gitlab.com/ada/kites',
      source: { edit: 'https://gitlab.com/ada/kites/-/edit/main/docs/{file}' },
    });
  });
});

it('a dataset for other programs hangs on the markdown alone', () => {
  expect(
    compileFolder(makeCheckout('https://github.com/ada/kites', 'https://github.com/ada/kites/issues')).dataset
      .list,
  ).toMatchObject({
    repository: 'https://github.com/ada/kites',
    source: null,
  });
});
