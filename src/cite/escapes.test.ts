import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod/mini';
import { sampleDataset, sampleVenue } from '../testing/sample-list.ts';
import { formatBibtex } from './bibtex.ts';
import { citationOf, citedList } from './citation.ts';
import { formatCsv } from './csv.ts';

/** A text of signs that mean something to BibTeX, TeX or a spreadsheet. */
const hostile = fc.string({
  unit: fc.constantFrom(
    ...[
      '{',
      '}',
      '\\',
      '"',
      "'",
      ',',
      '@',
      '%',
      '#',
      '$',
      '\n',
      '\r',
      '\t',
      '=',
      '+',
      '-',
      ';',
      '|',
      '~',
      '＝',
    ],
    ...['A', 'b', ' ', 'É', '@misc{x,', '}\n@misc{x,\n', '\\}', 'and', '=1+1', '","', '\u2028', '\ud83d'],
  ),
  minLength: 1,
  maxLength: 12,
});

const paper = fc
  .record({ text: hostile, other: hostile, isBook: fc.boolean() })
  .map(({ text, other, isBook }) => ({
    title: text,
    authors: [other, text],
    affiliations: [text],
    tags: [other],
    venue: isBook ? null : sampleVenue(text, other),
    notes: [other],
    identifiers: { doi: other, arxiv: text, openreview: other },
    fields: { [other]: [text] },
    links: [{ kind: 'paper' as const, label: text, url: `https://example.org/${other}`, page: null }],
  }));
const papers = fc.array(paper, { minLength: 1, maxLength: 3 });

/** The entries of a BibTeX file as BibTeX itself finds them: by counting braces, whatever stands before them. */
function entriesIn(bibtex: string): number {
  let [depth, entries] = [0, 0];
  for (const [part] of bibtex.matchAll(/[{}]|[^{}]+/gu)) {
    if (part === '{') depth += 1;
    else if (part === '}') depth -= 1;
    else if (depth === 0 && part.trim() !== '') {
      expect(part.trim()).toMatch(/^@[a-z]+$/u);
      entries += 1;
    }
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  return entries;
}

it('no text of a list ends its BibTeX entry or swallows the next', () => {
  fc.assert(
    fc.property(papers, (parts) => {
      const dataset = sampleDataset(parts);
      const list = citedList(dataset);
      expect(entriesIn(formatBibtex(dataset.papers.map((each) => citationOf(each, list))))).toBe(
        parts.length,
      );
    }),
    { numRuns: 500 },
  );
});

it('no text of a list leaves its CSV cell or becomes a formula', () => {
  const rows = z.array(z.array(z.string()));
  fc.assert(
    fc.property(papers, (parts) => {
      const cells = rows.parse(
        parse(formatCsv(sampleDataset(parts).papers), { bom: true, record_delimiter: '\r\n' }),
      );
      expect(cells).toHaveLength(parts.length + 1);
      for (const row of cells) {
        expect(row).toHaveLength(cells[0]?.length ?? 0);
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }
      const title = cells[0]?.indexOf('title') ?? -1;
      const read = cells.slice(1).map((row) => row[title]?.replace(/^'/u, ''));
      expect(read).toEqual(parts.map((each) => each.title.toWellFormed().replace(/^'/u, '')));
    }),
    { numRuns: 500 },
  );
});
