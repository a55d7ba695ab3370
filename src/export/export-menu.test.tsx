import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Paper } from '../paper/schema.ts';
import { nextDownload } from '../testing/page/downloads.ts';
import { showQueues } from '../testing/page/show-queues.ts';
import { sampleDataset } from '../testing/sample-list.ts';
import { ExportMenu } from './export-menu.tsx';

/** Matches the id of each paper in a format. */
const ids = {
  BibTeX: /^ {2}paperdex = \{(.*)\},$/gmu,
  RIS: /^AN {2}- (.*)\r$/gmu,
  CSV: /(?<=\r\n)"([^"]+)",/gu,
};

describe('an export', () => {
  it.each(Object.entries(ids))(
    'as %s contains the filtered papers of the table in its order',
    async (format, id) => {
      await showQueues('?venue=OSDI&venue=SOSP&sort=title');
      const rows = [...document.querySelectorAll('tr[data-paper]')].map((row) =>
        row.getAttribute('data-paper'),
      );
      expect(rows).toHaveLength(8);
      await page.getByRole('button', { name: 'Export' }).click();
      const download = nextDownload();
      const menu = page.getByRole('dialog', { name: 'Export' });
      await expect.element(menu).toHaveFocus();
      await menu.getByRole('button', { name: format }).click();
      const { name, text } = await download;
      expect(name).toMatch(/^queueing-8-papers\.(?:bib|ris|csv)$/u);
      expect([...text.matchAll(id)].map(([, found]) => found)).toEqual(rows);
    },
  );
});

/** Shows the menu for papers of a list. */
async function showMenu(papers: readonly Partial<Paper>[]) {
  const dataset = sampleDataset(papers);
  await render(<ExportMenu dataset={dataset} getPapers={() => dataset.papers} onDone={() => {}} />);
}

async function exported(format: string): Promise<string> {
  const download = nextDownload();
  await page.getByRole('button', { name: format }).click();
  return (await download).text;
}

describe('the choices of an export', () => {
  it('include resources in citations, and always in data', async () => {
    await showMenu([{ title: 'Fair Queues' }, { title: 'Queue Tool', kind: 'resource' }]);
    expect(await exported('BibTeX')).not.toContain('Queue Tool');
    expect(await exported('CSV')).toContain('Queue Tool');
    await page.getByLabelText('Include resources in citations: 1 left out').click();
    expect(await exported('BibTeX')).toContain('Queue Tool');
  });

  it('are none for papers without remarks; resources alone are cited', async () => {
    await showMenu([{ title: 'Queue Tool', kind: 'resource' }]);
    await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
    expect(await exported('BibTeX')).toContain('Queue Tool');
  });

  it('leave out remarks', async () => {
    await showMenu([{ title: 'Fair Queues', notes: ['Read this first.'] }]);
    expect(await exported('RIS')).toContain('Read this first.');
    await page.getByLabelText('Include remarks in citations').click();
    expect(await exported('RIS')).not.toContain('Read this first.');
  });
});

describe('missing authors', () => {
  const named = { authors: ['Ada Stone'] };
  const arxiv = { identifiers: { arxiv: '2205.11913' } };
  it.each([
    [[named], ''],
    [
      [{}, named],
      "1 of 2 papers without authors, because the list names none. Each paper's panel links to a site",
    ],
    [[arxiv], '1 paper without authors, because the list names none. It has a DOI or arXiv id'],
    [
      [arxiv, {}, named],
      '2 of 3 papers without authors, because the list names none. One has a DOI or arXiv',
    ],
    [[arxiv, arxiv, named], '2 of 3 papers without authors, because the list names none. Both have a DOI'],
  ])('%#: %j', async (papers, expected) => {
    await showMenu(papers);
    await expect.element(page.getByRole('button', { name: 'BibTeX' })).toBeVisible();
    const told = page.getByText(/without authors/u).query()?.textContent ?? '';
    expect(told.slice(0, expected.length)).toBe(expected);
    if (expected === '') expect(told).toBe('');
  });
});
