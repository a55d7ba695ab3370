import { describe, expect, it } from 'vitest';
import { inReadingOrder } from './reading-order.ts';

const pages = ['CLAUDE.md', 'README.md', 'a.md', 'b.md', 'c.md'].map((path) => ({
  path,
  leadsTo: new Set(path === 'README.md' ? ['c.md', 'a.md'] : []),
}));
const order = (named: readonly string[], front: string | null = 'README.md') =>
  inReadingOrder(pages, { position: new Map(named.map((path, place) => [path, place])) }, front).map(
    ({ path }) => path,
  );

describe('inReadingOrder', () => {
  it('without a table of contents begins with the front page and what it links to', () => {
    expect(order([])).toEqual(['README.md', 'c.md', 'a.md', 'CLAUDE.md', 'b.md']);
  });

  it('follows the table of contents, with the front page before it and the others behind it', () => {
    expect(order(['b.md', 'c.md'])).toEqual(['README.md', 'b.md', 'c.md', 'CLAUDE.md', 'a.md']);
    expect(order(['b.md', 'README.md'])).toEqual(['b.md', 'README.md', 'CLAUDE.md', 'a.md', 'c.md']);
  });

  it('goes by the paths where there is no front page', () => {
    expect(order([], null)).toEqual(['CLAUDE.md', 'README.md', 'a.md', 'b.md', 'c.md']);
  });
});
