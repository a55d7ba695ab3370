import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { writeSite } from '../site/write-site.ts';
import { foreignFilesProblem, outputFolderProblem } from './output-folder.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'paperdex-output-')));
const at = (path: string) => join(top, path);
mkdirSync(at('home/lists/tides/topics'), { recursive: true });
symlinkSync(at('home/lists/tides'), at('tides'));
afterAll(() => rmSync(top, { recursive: true }));

const list = at('home/lists/tides');
const problemWith = (out: string) => outputFolderProblem(out, list, at('home'));

describe('outputFolderProblem', () => {
  it.each([
    ['the root of the disk', '/', 'the root of the disk'],
    ['the home folder', at('home'), 'is your home folder'],
    ['a parent of the home folder', top, 'contains your home folder'],
    ['the list', list, 'is the list'],
    ['the list through a symbolic link', at('tides'), 'is the list'],
    ['the parent of the list', at('home/lists'), 'contains the list'],
    ['the list through an indirect path', at('home/lists/../lists/tides/topics/..'), 'is the list'],
    ['the project', projectRoot, 'is Paperdex itself'],
  ])('rejects %s in one line', (_, out, why) => {
    expect(problemWith(out)).toContain(why);
    expect(problemWith(out)).not.toContain('\n');
  });

  it('rejects the parent of the project', () => {
    // Neither home nor list lies under that parent: they would be named first.
    const problem = outputFolderProblem(dirname(projectRoot), '/no-list', '/no-home');
    expect(problem).toContain('contains Paperdex itself');
  });

  it.each([
    ['a folder that does not exist yet', at('home/site')],
    ['a folder inside the list', at('home/lists/tides/site')],
    ['a folder next to the list', at('home/lists/tides-site')],
    ['a folder inside the project', join(projectRoot, 'dist')],
    ['a folder elsewhere', at('elsewhere/deep/site')],
  ])('allows %s', (_, out) => expect(problemWith(out)).toBeNull());
});

describe('foreignFilesProblem', () => {
  it('names a folder with files that no build wrote', () => {
    mkdirSync(at('other'));
    writeFileSync(at('other/thesis.tex'), '');
    expect(foreignFilesProblem(at('other'))).toBe(
      `${at('other')} has files that Paperdex did not write; choose another folder, or add --force to build beside them`,
    );
  });

  it('allows an empty folder, one that does not exist and one with a site', () => {
    mkdirSync(at('empty'));
    writeSite(at('site'), [{ path: 'index.html', content: '' }]);
    for (const name of ['empty', 'missing', 'site']) expect(foreignFilesProblem(at(name))).toBeNull();
  });
});
