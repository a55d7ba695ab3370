import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { PrintedLine } from '../paper/schema.ts';
import { samplePaper } from '../testing/sample-list.ts';
import { PaperSources } from './paper-sources.tsx';

const paper = samplePaper({
  placements: [{ file: 'README.md', line: 5, endLine: 6, section: ['Kites', 'Strings'] }],
});
const source = {
  view: 'https://example.org/blob/{file}#L{line}-L{endLine}',
  edit: 'https://example.org/edit/{file}',
};

describe('the placements of a paper', () => {
  it("link to their lines on the list's host, and to its editor", async () => {
    await render(<PaperSources paper={paper} lines={[]} source={source} pageHref={() => null} />);
    const lines = page.getByRole('link', { name: 'Source of README.md, line 5' });
    await expect.element(lines).toHaveAttribute('href', 'https://example.org/blob/README.md#L5-L6');
    const edit = page.getByRole('link', { name: 'Edit README.md' });
    await expect.element(edit).toHaveAttribute('href', 'https://example.org/edit/README.md');
    await expect.element(edit).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('show their sections without links if the host is unknown', async () => {
    await render(<PaperSources paper={paper} lines={[]} source={null} pageHref={() => null} />);
    await expect.element(page.getByText('In the list')).toBeVisible();
    await expect.element(page.getByText('Kites › Strings')).toBeVisible();
    expect(page.getByRole('link').elements()).toEqual([]);
  });

  it('link to their lines on their page if it can be shown', async () => {
    await render(
      <PaperSources
        paper={paper}
        lines={[]}
        source={null}
        pageHref={({ file, line }) => `?page=${file}#line-${line}`}
      />,
    );
    await expect
      .element(page.getByRole('link', { name: 'Kites › Strings' }))
      .toHaveAttribute('href', '?page=README.md#line-5');
  });
});

describe('the lines that print the fields of a paper', () => {
  const lines: PrintedLine[] = [
    {
      file: 'README.md',
      line: 5,
      pieces: [
        { text: 'Kites of Paper', fields: ['title'] },
        { text: ', ' },
        { text: 'KITES ', fields: ['venue'] },
        { text: '2021', fields: ['venue', 'year'] },
        { text: '. <b>…' },
      ],
    },
    { file: 'papers.bib', line: 3, pieces: [{ text: 'Ada Frost', fields: ['bibtex.authors'] }] },
  ];
  const lineOf = (text: string) => page.getByRole('listitem').filter({ hasText: text });

  it('are shown as printed, each below its fields and a link to it', async () => {
    await render(<PaperSources paper={paper} lines={lines} source={source} pageHref={() => null} />);
    await expect.element(lineOf('line 5')).toHaveTextContent('Title, Venue, Year');
    await expect.element(lineOf('line 5')).toHaveTextContent('Kites of Paper, KITES 2021. <b>…');
    await expect.element(lineOf('line 3')).toHaveTextContent('Authors');
    await expect
      .element(page.getByRole('link', { name: 'line 3 of papers.bib' }))
      .toHaveAttribute('href', 'https://example.org/blob/papers.bib#L3-L3');
  });

  it('have their fields marked, with their names on hover', async () => {
    await render(<PaperSources paper={paper} lines={lines} source={source} pageHref={() => null} />);
    const marks = page.getByRole('mark');
    expect(marks.elements().map(({ textContent }) => textContent)).toEqual([
      'Kites of Paper',
      'KITES ',
      '2021',
      'Ada Frost',
    ]);
    await expect.element(marks.nth(2)).toHaveAttribute('title', 'Venue, Year');
  });

  it('are named if the host is unknown', async () => {
    await render(<PaperSources paper={paper} lines={lines} source={null} pageHref={() => null} />);
    await expect.element(lineOf('README.md:5')).toHaveTextContent('Title, Venue, Year');
    expect(page.getByRole('link').elements()).toEqual([]);
  });
});
