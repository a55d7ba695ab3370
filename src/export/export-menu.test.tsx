import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { showQueues } from '../testing/page/show-queues.ts';
import { downloadFile } from '../ui/download-file.ts';

vi.mock(import('../ui/download-file.ts'), () => ({ downloadFile: vi.fn() }));

beforeEach(() => vi.mocked(downloadFile).mockClear());

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
      await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: format }).click();
      const [name, text = ''] = vi.mocked(downloadFile).mock.calls[0] ?? [];
      expect(name).toMatch(/^queueing-8-papers\.(?:bib|ris|csv)$/u);
      expect([...text.matchAll(id)].map(([, found]) => found)).toEqual(rows);
    },
  );
});
