import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { CiteSection } from './cite-section.tsx';

const paper = samplePaper({
  id: 'fair-queues',
  title: 'Fair Queues',
  venue: sampleVenue('OSDI', 'OSDI 2022'),
  year: 2022,
});
const button = (name: string) => page.getByRole('button', { name });

describe('the citation of a paper', () => {
  it('comes in the format that the reader chooses, to copy and to keep as a file', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const kept = vi.fn();
    await render(<CiteSection paper={paper} onDownload={kept} />);
    await expect.element(page.getByText('@inproceedings{fair-queues')).toBeVisible();
    await button('Download').click();
    const bibtex: unknown = expect.stringContaining('@inproceedings{fair-queues');
    expect(kept).toHaveBeenLastCalledWith('fair-queues.bib', bibtex, 'application/x-bibtex');
    await page.getByText('RIS', { exact: true }).click();
    await button('Copy').click();
    await expect.element(button('Copied')).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied');
    expect(copied).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('TY  - CPAPER'));
    await button('Download').click();
    const text: unknown = copied.mock.calls[0]?.[0];
    expect(kept).toHaveBeenLastCalledWith('fair-queues.ris', text, 'application/x-research-info-systems');
  });

  it('is selected where the browser refuses to copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await render(<CiteSection paper={paper} onDownload={() => {}} />);
    await button('Copy').click();
    await expect.element(button('Press Ctrl+C to copy')).toBeVisible();
    expect(String(getSelection())).toContain('@inproceedings{fair-queues');
  });

  it('says where authors are known that the list does not name', async () => {
    const help = page.getByText('The list names no authors of this paper');
    const { rerender } = await render(<CiteSection paper={paper} onDownload={() => {}} />);
    await expect.element(help).toBeVisible();
    await expect.element(help.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer');
    await rerender(<CiteSection paper={{ ...paper, authors: ['Mira Stone'] }} onDownload={() => {}} />);
    await expect.element(help).not.toBeInTheDocument();
  });
});
