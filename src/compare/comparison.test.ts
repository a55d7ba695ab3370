import { describe, expect, it } from 'vitest';
import { sampleDataset, sampleVenue } from '../testing/sample-list.ts';
import { compareFields } from './comparison.ts';
import { latexTable, markdownTable } from './comparison-text.ts';

const { papers } = sampleDataset([
  {
    id: 'kites',
    title: 'Kites | and Ropes',
    name: 'Kite',
    venue: sampleVenue('SkyConf'),
    year: 2021,
    authors: ['Ada Frost', 'Max Berg', 'Ida Elm', 'Nia Moss'],
    links: [{ kind: 'code', label: 'Code', url: 'https://example.org/kite', page: null }],
    fields: { Env: ['Web', 'Sky'] },
    notes: [{ tag: 'p', children: ['100 % of ropes.'] }],
  },
  { id: 'looms', title: 'Looms', authors: ['Ada Frost'], venue: null, year: null },
]);
const rows = compareFields(papers, (id) => (id === 'looms' ? 'read\nagain' : ''));

describe('a comparison', () => {
  it('has a row for each field that one of the papers has', () => {
    expect(rows.map(({ label, cells }) => [label, ...cells])).toEqual([
      ['Venue', 'SkyConf', ''],
      ['Year', '2021', ''],
      ['Authors', 'Ada Frost, Max Berg, Ida Elm et al.', 'Ada Frost'],
      ['Code', 'https://example.org/kite', ''],
      ['Env', 'Web, Sky', ''],
      ['Summary', '100 % of ropes.', ''],
      ['Your note', '', 'read\nagain'],
    ]);
  });

  it('is a table in Markdown, one line a row', () => {
    expect(markdownTable(papers, rows).split('\n').slice(0, 3)).toEqual([
      '|  | Kite | Looms |',
      '| --- | --- | --- |',
      '| Venue | SkyConf |  |',
    ]);
    expect(markdownTable(papers, rows)).toContain('| Your note |  | read again |\n');
  });

  it('is a table in LaTeX, with what is special there escaped', () => {
    expect(latexTable(papers, rows)).toContain('Summary & 100 \\% of ropes. &  \\\\\n');
    expect(latexTable(papers, rows)).toMatch(
      /^\\begin\{tabular\}\{lp\{0\.40\\linewidth\}p\{0\.40\\linewidth\}\}/u,
    );
  });
});
