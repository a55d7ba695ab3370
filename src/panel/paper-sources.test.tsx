import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Paper } from '../paper/schema.ts';
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
    await render(<PaperSources paper={paper} provenance={{}} source={source} pageHref={() => null} />);
    const lines = page.getByRole('link', { name: 'Source of README.md, line 5' });
    await expect.element(lines).toHaveAttribute('href', 'https://example.org/blob/README.md#L5-L6');
    const edit = page.getByRole('link', { name: 'Edit README.md' });
    await expect.element(edit).toHaveAttribute('href', 'https://example.org/edit/README.md');
    await expect.element(edit).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('show their sections without links if the host is unknown', async () => {
    await render(<PaperSources paper={paper} provenance={{}} source={null} pageHref={() => null} />);
    await expect.element(page.getByText('In the list')).toBeVisible();
    await expect.element(page.getByText('Kites › Strings')).toBeVisible();
    expect(page.getByRole('link').elements()).toEqual([]);
  });

  it('link to their lines on their page if it can be shown', async () => {
    await render(
      <PaperSources
        paper={paper}
        provenance={{}}
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
  const provenance: Paper['provenance'] = {
    title: ['README.md', 5, 4, 20],
    venue: ['README.md', 6, 3, 12],
    authors: ['README.md', 5, 30, 55],
    'fields.Test bed': ['README.md', 6, 20, 24],
  };
  const fieldsAt = (line: string) => page.getByRole('listitem').filter({ hasText: line });

  it('are links to them, each behind its fields', async () => {
    await render(
      <PaperSources paper={paper} provenance={provenance} source={source} pageHref={() => null} />,
    );
    await expect.element(fieldsAt('line 5')).toHaveTextContent('Title, Authors');
    await expect.element(fieldsAt('line 6')).toHaveTextContent('Venue, Test bed');
    await expect
      .element(page.getByRole('link', { name: 'line 6 of README.md' }))
      .toHaveAttribute('href', 'https://example.org/blob/README.md#L6-L6');
  });

  it('are named if the host is unknown', async () => {
    await render(<PaperSources paper={paper} provenance={provenance} source={null} pageHref={() => null} />);
    await expect.element(fieldsAt('README.md:6')).toHaveTextContent('Venue, Test bed');
    expect(page.getByRole('link').elements()).toEqual([]);
  });
});
