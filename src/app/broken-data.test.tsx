import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showList } from '../testing/page/show-list.tsx';
import { queueList, showQueues } from '../testing/page/show-queues.ts';
import { smallList } from '../testing/page/small-list.ts';

const heading = () => page.getByRole('heading', { level: 2, name: /papers/u });

describe('a search that cannot be prepared', () => {
  it('leaves the filters, and says that it does not work', async () => {
    const dataset = {
      ...smallList,
      // Only the text index reads them.
      get acronyms(): never {
        throw new Error('out of memory');
      },
    };
    await showList({ dataset });
    const all = heading().element().textContent;
    await userEvent.fill(page.getByRole('combobox', { name: 'Search the papers' }), 'tensors');
    await expect.element(page.getByText('Search is not working')).toBeVisible();
    await expect.poll(() => heading().element().textContent).toContain(all);
    await page.getByRole('checkbox', { name: 'SOSP', exact: true }).click();
    await expect
      .poll(() => document.querySelectorAll('tr[data-paper]').length)
      .toBeLessThan(smallList.papers.length);
  });
});

describe('a damaged part of the list', () => {
  it('costs a page only the blocks that are damaged', async () => {
    const path = 'topics/shared-servers.md';
    const blocks = [{ tag: 'p', children: ['What is left.'] }, { tag: 'script', children: ['x'] }, 7];
    await showQueues(`?page=${path}`, { pages: JSON.stringify({ texts: { [path]: blocks } }) });
    const main = page.getByRole('main');
    await expect.element(main.getByText('What is left.')).toBeVisible();
    await expect.element(main.getByText('Part of this page could not be shown')).toBeVisible();
  });

  it('costs a paper only the details that are damaged', async () => {
    const [paper, other] = queueList.papers;
    const details = { related: [{ id: other?.id, terms: [] }, 'x'], printedLines: 7 };
    await showQueues(`?paper=${paper?.id}`, {
      details: JSON.stringify({ details: { [paper?.id ?? '']: details } }),
    });
    const panel = page.getByRole('complementary', { name: 'Paper' });
    await expect.element(panel.getByText('Some related papers or source lines')).toBeVisible();
    const related = panel.getByRole('region', { name: 'Related in this list' });
    await expect.element(related.getByRole('link', { name: other?.title ?? '' })).toBeVisible();
  });
});
