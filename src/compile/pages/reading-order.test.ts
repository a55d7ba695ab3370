import { describe, expect, it } from 'vitest';
import { inReadingOrder } from './reading-order.ts';

const pages = ['CLAUDE.md', 'README.md', 'a.md', 'b.md', 'c.md'].map((path) => ({
  path,
  linkedPaths: new Set(path === 'README.md' ? ['c.md', 'a.md'] : []),
}));
const order = (named: readonly string[], front: string | null = 'README.md') =>
  inReadingOrder(pages, { position: new Map(named.map((path, index) => [path, index])) }, front).map(
    ({ path }) => path,
  );

describe('inReadingOrder', () => {
  it('starts with the front page and the pages it links to if there is no table of contents', () => {
    expect(order([])).toEqual(['README.md', 'c.md', 'a.md', 'CLAUDE.md', 'b.md']);
  });

  it('follows the table of contents, with the front page before it and other pages after it', () => {
    expect(order(['b.md', 'c.md'])).toEqual(['README.md', 'b.md', 'c.md', 'CLAUDE.md', 'a.md']);
    expect(order(['b.md', 'README.md'])).toEqual(['b.md', 'README.md', 'CLAUDE.md', 'a.md', 'c.md']);
  });

  it('sorts by path if there is no front page', () => {
    expect(order([], null)).toEqual(['CLAUDE.md', 'README.md', 'a.md', 'b.md', 'c.md']);
  });
});
