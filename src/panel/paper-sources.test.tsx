import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { samplePaper } from '../testing/sample-list.ts';
import { PaperSources } from './paper-sources.tsx';

const paper = samplePaper({
  placements: [{ file: 'README.md', line: 5, endLine: 6, section: ['Kites', 'Strings'] }],
});
const source = {
  view: 'https://example.org/blob/{file}#L{line}-L{endLine}',
  edit: 'https://example.org/edit/{file}',
};

describe('the places of a paper in the list', () => {
  it('lead to their lines on the host of the list, and to its editor', async () => {
    await render(<PaperSources paper={paper} source={source} pageHref={() => null} />);
    const lines = page.getByRole('link', { name: 'Source of README.md, line 5' });
    await expect.element(lines).toHaveAttribute('href', 'https://example.org/blob/README.md#L5-L6');
    const edit = page.getByRole('link', { name: 'Edit README.md' });
    await expect.element(edit).toHaveAttribute('href', 'https://example.org/edit/README.md');
    await expect.element(edit).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('say their sections, and offer no way to a host that nobody knows', async () => {
    await render(<PaperSources paper={paper} source={null} pageHref={() => null} />);
    await expect.element(page.getByText('In the list')).toBeVisible();
    await expect.element(page.getByText('Kites › Strings')).toBeVisible();
    expect(page.getByRole('link').elements()).toEqual([]);
  });

  it('lead to where they stand on their page, where it can be read', async () => {
    await render(
      <PaperSources
        paper={paper}
        source={null}
        pageHref={({ file, line }) => `?page=${file}#line-${line}`}
      />,
    );
    await expect
      .element(page.getByRole('link', { name: 'Kites › Strings' }))
      .toHaveAttribute('href', '?page=README.md#line-5');
  });
});
