import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runWithFault, withEveryFault } from '../../testing/failing-fs.ts';
import { CommandError } from '../command-error.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { SiteFile } from './site-file.ts';
import { writeSite } from './write-site.ts';

const root = mkdtempSync(join(tmpdir(), 'paperdex-faults-'));
afterAll(() => rmSync(root, { recursive: true }));
let count = 0;

function newFolder(): string {
  const folder = join(root, String(count++));
  mkdirSync(folder);
  return folder;
}

/** A site whose page names its data. */
const site = (version: string): SiteFile[] => [
  { path: `assets/data-${version}.json`, content: version },
  { path: `only-in-${version}/note.html`, content: version },
  { path: 'p/note/index.html', content: `assets/data-${version}.json` },
  { path: 'favicon.svg', content: `icon ${version}` },
  { path: 'index.html', content: `assets/data-${version}.json` },
];

const faults = [
  { kind: 'once', code: 'EIO' },
  { kind: 'full', code: 'ENOSPC' },
] as const;

describe('a build', () => {
  it.each(faults)('of which any call fails ($kind, $code) leaves a site that works', (fault) => {
    const faultCount = withEveryFault(fault, (one) => {
      const folder = newFolder();
      writeSite(folder, site('one'));
      writeFileSync(join(folder, 'CNAME'), 'kites.example');
      const run = runWithFault(folder, one, () => writeSite(folder, site('two')));
      if (run.error !== null) {
        expect(run.error).toBeInstanceOf(CommandError);
        expect(String(run.error)).not.toContain('injected');
      }
      for (const page of ['index.html', 'p/note/index.html']) {
        const data = readFileSync(join(folder, page), 'utf8');
        expect(readFileSync(join(folder, data), 'utf8')).toBe(
          data.slice('assets/data-'.length, -'.json'.length),
        );
      }
      writeSite(folder, site('three'));
      expect(readFileSync(join(folder, 'CNAME'), 'utf8')).toBe('kites.example');
      const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /(?:one|two).*\.|draft|lock/u.test(name),
      );
      expect(left).toEqual([]);
      return run;
    });
    expect(faultCount).toBeGreaterThan(5);
  });
});

describe('a file', () => {
  it.each(faults)('whose writing fails at any call ($kind, $code) keeps its content', (fault) => {
    const faultCount = withEveryFault(fault, (one) => {
      const folder = newFolder();
      const path = join(folder, 'list.json');
      writeAtomically(path, 'old');
      const run = runWithFault(folder, one, () => writeAtomically(path, 'new'));
      expect(readFileSync(path, 'utf8')).toBe(run.error === null ? 'new' : 'old');
      if (run.error !== null) expect(run.error).toBeInstanceOf(CommandError);
      expect(existsSync(path)).toBe(true);
      return run;
    });
    expect(faultCount).toBeGreaterThan(2);
  });
});
