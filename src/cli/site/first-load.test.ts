import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstLoad, formatFirstLoad, isOverBudget } from './first-load.ts';

let folder = '';

/** Writes a page that loads a script and a font of the given sizes in KiB, both incompressible. */
function site(script: number, font: number): void {
  const requested = [
    '<link rel="modulepreload" href="./assets/a.js"><script src="./assets/a.js"></script>',
    '<link rel="preload" as="font" href="./assets/a.woff2">',
    '<meta name="pages" content="./assets/later.json">',
  ];
  writeFileSync(join(folder, 'index.html'), requested.join('') + randomBytes(60_000).toString('base64'));
  writeFileSync(join(folder, 'assets/a.js'), randomBytes(script * 1024));
  writeFileSync(join(folder, 'assets/a.woff2'), randomBytes(font * 1024));
}

describe('the first load', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'first-load-'));
    mkdirSync(join(folder, 'assets'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('counts each requested file once, the page and its font separately', () => {
    site(100, 40);
    const load = firstLoad(folder);
    expect(load.files.map(({ path }) => path)).toEqual(['assets/a.js']);
    expect(load.total / 1024).toBeCloseTo(100, 1);
    expect(load.fonts).toEqual([{ path: 'assets/a.woff2', bytes: 40 * 1024 }]);
    expect(formatFirstLoad(load, true)).toMatch(
      / 100\.0 KiB {2}in all of 130 KiB\n.* index\.html\n {4}40\.0 KiB {2}assets\/a\.woff2 of 48 KiB$/u,
    );
    expect(formatFirstLoad(load, false)).toMatch(
      / 100\.0 KiB {2}in all\n.* index\.html\n {4}40\.0 KiB {2}assets\/a\.woff2$/u,
    );
  });

  it.each([
    [129, 47, false],
    [131, 47, true],
    [129, 49, true],
  ])('with %i KiB of scripts and %i KiB of fonts: over budget is %s', (script, font, isOver) => {
    site(script, font);
    expect(isOverBudget(firstLoad(folder))).toBe(isOver);
  });
});
