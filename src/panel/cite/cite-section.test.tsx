import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { sampleDataset, samplePaper, sampleVenue } from '../../testing/sample-list.ts';
import { CiteSection } from './cite-section.tsx';

const paper = samplePaper({
  id: 'fair-queues',
  title: 'Fair Queues',
  venue: sampleVenue('OSDI', 'OSDI 2022'),
  year: 2022,
});
const dataset = sampleDataset([paper]);
const button = (name: string) => page.getByRole('button', { name });

describe('the citation of a paper', () => {
  it('has the format that the reader chooses, to copy or to download', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const onDownload = vi.fn();
    await render(<CiteSection paper={paper} dataset={dataset} onDownload={onDownload} />);
    await expect.element(page.getByText('@inproceedings{fair-osdi2022')).toBeVisible();
    await button('Download').click();
    const bibtex: unknown = expect.stringContaining('@inproceedings{fair-osdi2022');
    expect(onDownload).toHaveBeenLastCalledWith('fair-queues.bib', bibtex, 'application/x-bibtex');
    await page.getByText('RIS', { exact: true }).click();
    await button('Copy').click();
    await expect.element(button('Copied')).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied');
    expect(copied).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('TY  - CPAPER'));
    await button('Download').click();
    const text: unknown = copied.mock.calls[0]?.[0];
    expect(onDownload).toHaveBeenLastCalledWith(
      'fair-queues.ris',
      text,
      'application/x-research-info-systems',
    );
  });

  it('is selected if the browser refuses to copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await render(<CiteSection paper={paper} dataset={dataset} onDownload={() => {}} />);
    await button('Copy').click();
    await expect.element(button('Press Ctrl+C to copy')).toBeVisible();
    expect(String(getSelection())).toContain('@inproceedings{fair-osdi2022');
  });

  it("links to the paper's record elsewhere if the list names no authors", async () => {
    const help = page.getByText('The list names no authors of this paper');
    const { rerender } = await render(<CiteSection paper={paper} dataset={dataset} onDownload={() => {}} />);
    await expect.element(help).toBeVisible();
    await expect.element(help.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer');
    await rerender(
      <CiteSection paper={{ ...paper, authors: ['Mira Stone'] }} dataset={dataset} onDownload={() => {}} />,
    );
    await expect.element(help).not.toBeInTheDocument();
  });

  it('says which BibTeX record completes it', async () => {
    const bibtex = {
      ...{ file: 'papers.bib', line: 7, endLine: 9, key: 'stone', type: 'inproceedings' },
      ...{ authors: ['Mira Stone'], authorsComplete: true, pages: '1-9' },
    };
    await render(<CiteSection paper={{ ...paper, bibtex }} dataset={dataset} onDownload={() => {}} />);
    await expect.element(page.getByText('comes from papers.bib, line 7.')).toBeVisible();
    await expect.element(page.getByText('pages = {1--9}')).toBeVisible();
    await expect.element(page.getByText('author = {Stone, Mira}')).toBeVisible();
  });

  it('leaves out the remarks of the list', async () => {
    const remarked = { ...paper, notes: ['Read this first.'] };
    await render(<CiteSection paper={remarked} dataset={dataset} onDownload={() => {}} />);
    await expect.element(page.getByText('@inproceedings{fair-osdi2022')).toBeVisible();
    await expect.element(page.getByText('Read this first.')).not.toBeInTheDocument();
  });
});
