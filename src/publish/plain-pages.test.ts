import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../testing/sample-list.ts';
import { publishedList } from './addresses/published-list.ts';
import { plainPages } from './plain-pages.ts';

const titled = (count: number) =>
  sampleDataset(Array.from({ length: count }, (_, index) => ({ title: `Kites of Kind ${index + 1}` })));

describe('the papers as plain rows', () => {
  it.each([
    [0, []],
    [1, [['index.html', 1]]],
    [1_000, [['index.html', 1_000]]],
    [
      1_001,
      [
        ['index.html', 500],
        ['papers-2.html', 500],
        ['papers-3.html', 1],
      ],
    ],
  ])('of %i papers', (count, expected) => {
    const pages = plainPages(publishedList(titled(count)));
    expect(pages.map(({ path, html }) => [path, html.match(/<li/gu)?.length])).toEqual(expected);
  });

  it('say which papers a page has, and link to the others', () => {
    const html = plainPages(publishedList(titled(1_001)))[1]?.html ?? '';
    expect(html).toContain('Papers 501–1,000 of 1,001 papers');
    expect(html).toContain('href="./"');
    expect(html).toContain('href="papers-3.html"');
  });

  it('link the title and what follows it, but to no page that needs scripts, nor to unsafe addresses', () => {
    const dataset = sampleDataset([
      {
        id: 'kites',
        title: 'Kites & Ropes',
        name: 'Ropery',
        links: [
          { kind: 'paper', label: 'PDF', url: 'https://example.org/kites.pdf', page: null },
          { kind: 'code', label: 'Code', url: 'https://example.org/code', page: null },
          { kind: 'notes', label: 'Notes', url: 'kites.md', page: 'kites.md' },
          { kind: 'other', label: 'More', url: 'javascript:alert(1)', page: null },
        ],
      },
    ]);
    const [alone, linked] = [false, true].map(
      (hasPages) => plainPages(publishedList(dataset, hasPages))[0]?.html ?? '',
    );
    expect(alone).toContain('<a href="https://example.org/kites.pdf"><b>Ropery</b> · Kites &amp; Ropes</a>');
    expect(linked).toContain('<a href="p/kites/"><b>Ropery</b> · Kites &amp; Ropes</a>');
    expect(linked).toContain('<a href="https://example.org/kites.pdf">PDF</a>');
    for (const html of [alone, linked]) {
      expect(html).toContain('<a href="https://example.org/code">Code</a>');
      expect(html).not.toMatch(/kites\.md|javascript:/u);
    }
  });
});
