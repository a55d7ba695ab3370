import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandError } from '../command-error.ts';
import { manifestName, readManifest } from './manifest.ts';
import type { SiteFile } from './site-file.ts';
import { writeSite } from './write-site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A site whose page names its data. */
const site = (version: string): SiteFile[] => [
  { path: `assets/data-${version}.json`, content: version },
  { path: 'favicon.svg', content: `icon ${version}` },
  { path: 'index.html', content: `./assets/data-${version}.json` },
];
/** All files in the folder with their contents, without the manifest. */
const contents = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== manifestName)
      .map(({ parentPath, name }) => [
        join(parentPath, name).slice(folder.length + 1),
        readFileSync(join(parentPath, name), 'utf8'),
      ]),
  );
const textsOf = (files: readonly SiteFile[]) =>
  Object.fromEntries(files.flatMap((file) => ('content' in file ? [[file.path, file.content]] : [])));

describe('writeSite', () => {
  it('replaces the site that an earlier build wrote, and nothing else', () => {
    writeSite(folder, [...site('one'), { path: 'old/page/note.html', content: '' }]);
    writeFileSync(join(folder, 'CNAME'), 'kites.example');
    writeSite(folder, site('two'));
    expect(contents()).toEqual({ ...textsOf(site('two')), CNAME: 'kites.example' });
    expect(existsSync(join(folder, 'old'))).toBe(false);
    expect(readManifest(folder)).toEqual(['assets/data-two.json', 'favicon.svg', 'index.html']);
  });

  it('leaves headers of the publisher’s own alone, and replaces those of an earlier build', () => {
    const files = (text: string) => [
      { path: '_headers', content: text },
      { path: 'robots.txt', content: text },
      ...site('one'),
    ];
    writeFileSync(join(folder, '_headers'), 'mine');
    writeFileSync(join(folder, 'robots.txt'), 'mine');
    writeSite(folder, files('ours'));
    expect(contents()).toEqual({ ...textsOf(site('one')), _headers: 'mine', 'robots.txt': 'mine' });
    for (const path of ['_headers', 'robots.txt']) rmSync(join(folder, path));
    writeSite(folder, files('ours'));
    writeSite(folder, files('newer'));
    expect(contents()).toEqual(textsOf(files('newer')));
  });

  it('copies files', () => {
    writeFileSync(join(folder, 'image.png'), 'pixels');
    writeSite(join(folder, 'site'), [{ path: 'files/a-image.png', copyOf: join(folder, 'image.png') }]);
    expect(readFileSync(join(folder, 'site/files/a-image.png'), 'utf8')).toBe('pixels');
  });

  it.each([0, 1, 2, 3])('leaves the old site as it was if file %i cannot be written', (index) => {
    writeSite(folder, site('one'));
    const missing = { path: 'assets/missing.png', copyOf: join(folder, 'no-such-file') };
    expect(() => writeSite(folder, site('two').toSpliced(index, 0, missing))).toThrow();
    expect(contents()).toEqual(textsOf(site('one')));
    expect(readManifest(folder)).toEqual(site('one').map(({ path }) => path));
  });

  it('removes what a build that was killed left', () => {
    writeSite(folder, site('one'));
    const left = ['assets/data-two.json', 'favicon.svg.paperdex-draft'];
    for (const path of left) writeFileSync(join(folder, path), 'half');
    const files = [...site('one').map(({ path }) => path), 'assets/data-two.json'];
    writeFileSync(join(folder, manifestName), JSON.stringify({ files }));
    writeFileSync(join(folder, '.paperdex-lock'), '999999999');
    writeSite(folder, site('three'));
    expect(contents()).toEqual(textsOf(site('three')));
  });

  it('does not write where another build is writing', () => {
    writeFileSync(join(folder, '.paperdex-lock'), String(process.ppid));
    expect(() => writeSite(folder, site('one'))).toThrow(
      /another build \(process \d+\); wait for it, or delete .*\.paperdex-lock if it has ended/u,
    );
    expect(Object.keys(contents())).toEqual(['.paperdex-lock']);
  });

  it('does not write where a folder has the name of the lock', () => {
    mkdirSync(join(folder, '.paperdex-lock'));
    expect(() => writeSite(folder, site('one'))).toThrow(
      /\.paperdex-lock is not the lock of a build; move it/u,
    );
    expect(readdirSync(folder)).toEqual(['.paperdex-lock']);
  });

  it('does not write over a file that no build wrote', () => {
    writeFileSync(join(folder, 'favicon.svg'), 'mine');
    expect(() => writeSite(folder, site('one'))).toThrow(
      /favicon\.svg was not written by a build; move it away/u,
    );
    expect(contents()).toEqual({ 'favicon.svg': 'mine' });
    expect(readManifest(folder)).toBeNull();
  });

  it('removes nothing through a link out of the folder', () => {
    writeSite(join(folder, 'site'), site('one'));
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/notes'), 'mine');
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'site/x'));
    writeFileSync(
      join(folder, 'site', manifestName),
      JSON.stringify({ files: ['x/notes', 'index.html', 'favicon.svg'] }),
    );
    rmSync(join(folder, 'site/assets'), { recursive: true });
    writeSite(join(folder, 'site'), site('two'));
    expect(readFileSync(join(folder, 'elsewhere/notes'), 'utf8')).toBe('mine');
  });

  it('does not follow a link out of the folder', () => {
    mkdirSync(join(folder, 'site'));
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'site/assets'));
    expect(() => writeSite(join(folder, 'site'), site('one'))).toThrow(/assets is a link out of/u);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });

  it('names the path, the cause and the next step if the folder is a file', () => {
    writeFileSync(join(folder, 'site'), '');
    expect(() => writeSite(join(folder, 'site'), site('one'))).toThrow(CommandError);
    expect(() => writeSite(join(folder, 'site'), site('one'))).toThrow(
      `${join(folder, 'site')} is a file; choose a folder with --out (EEXIST)`,
    );
  });
});

describe('readManifest', () => {
  it.each([
    ['not JSON', '{'],
    ['without files', '{}'],
  ])('is null for a manifest %s', (_, text) => {
    writeFileSync(join(folder, manifestName), text);
    expect(readManifest(folder)).toBeNull();
  });

  it('leaves out paths that lead out of the folder', () => {
    const files = [
      '../a',
      '/etc/passwd',
      'assets/../../b',
      'C:\\a',
      'a\\..\\..\\b',
      '',
      '.',
      'a/./b',
      'assets/a.js',
    ];
    writeFileSync(join(folder, manifestName), JSON.stringify({ files }));
    expect(readManifest(folder)).toEqual(['assets/a.js']);
  });
});
