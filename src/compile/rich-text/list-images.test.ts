import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createImageStore } from './list-images.ts';

const folder = mkdtempSync(join(tmpdir(), 'images-'));
const pixel = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAAC', 'base64');

describe('an image of the list', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a picture', 'dot.gif', pixel, undefined, true],
    ['a picture named as another kind', 'dot.png', pixel, undefined, true],
    ['a picture of 51 MB', 'large.gif', pixel, 51 * 1024 * 1024, false],
    [
      'an SVG',
      'figure.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      undefined,
      false,
    ],
    ['an SVG named as another kind', 'figure.png', '<svg width="9" height="9"></svg>', undefined, false],
    ['a page named as a picture', 'page.png', '<!doctype html><script>alert(1)</script>', undefined, false],
  ])('%s', (_, name, content, size, isPublished) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    if (size !== undefined) truncateSync(file, size);
    expect(createImageStore(folder).find(name) !== null).toBe(isPublished);
  });
});
