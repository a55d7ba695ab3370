import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusRow, headingText, shownIds } from '../testing/page/rows.ts';
import { showList } from '../testing/page/show-list.tsx';
import { treeList } from '../testing/page/tree-list.ts';

const export_ = () => page.getByRole('dialog', { name: 'Export' });

async function expectHeading(text: string): Promise<void> {
  await expect.poll(headingText).toBe(text);
}

describe('a reading list', () => {
  it('is a link to the selected papers in order, in the fragment so that no server sees them', async () => {
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await showList({ dataset: treeList, address: '?venue=OSDI&sort=-title' });
    focusRow('ginkgo');
    for (let step = 0; step < 3; step += 1) await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await expectHeading('4 papers selected');
    await page.getByRole('button', { name: 'Export' }).click();
    await export_().getByLabelText('Name of the reading list').fill('For Monday');
    await export_().getByRole('button', { name: 'Copy link' }).click();
    await expect.element(export_().getByRole('button', { name: 'Copied' })).toBeVisible();
    const link = new URL(String(copy.mock.lastCall?.[0]));
    expect(link.search).toBe('');
    expect(link.hash).toBe('#list=ginkgo,fir,elm,dogwood&name=For+Monday');
  });

  it('opens from its address with its papers in its order, and stays while one of them is open', async () => {
    await showList({ dataset: treeList, address: '#list=ginkgo,birch,elm&name=For+Monday' });
    await expectHeading('3 of 9 papers: reading list “For Monday”');
    expect(shownIds()).toEqual(['ginkgo', 'birch', 'elm']);
    await expect.element(page.getByText(/“For Monday”, in reading-list order$/u)).toBeInTheDocument();
    await page.getByRole('link', { name: 'Birch' }).first().click();
    await expect.poll(() => location.search).toBe('?paper=birch');
    await userEvent.keyboard('j');
    await expect.poll(() => location.search).toBe('?paper=elm');
    expect(location.hash).toBe('#list=ginkgo,birch,elm&name=For+Monday');
    expect(shownIds()).toEqual(['ginkgo', 'birch', 'elm']);
  });

  it('can be sorted, Back restores its own order, and removing it shows the whole list', async () => {
    await showList({ dataset: treeList, address: '#list=ginkgo,birch,elm' });
    await page.getByRole('button', { name: 'Title', exact: true }).click();
    await expect.poll(shownIds).toEqual(['birch', 'elm', 'ginkgo']);
    history.back();
    await expect.poll(shownIds).toEqual(['ginkgo', 'birch', 'elm']);
    await page.getByRole('button', { name: 'Remove reading list' }).click();
    await expectHeading('9 papers');
  });

  it('says how many of its papers are missing from the list', async () => {
    await showList({ dataset: treeList, address: '#list=not-here,elm' });
    await expectHeading('1 of 9 papers: reading list');
    await expect.element(page.getByText('1 paper of the reading list is not in this list')).toBeVisible();
  });

  it('that is malformed shows a notice and the whole list', async () => {
    await showList({ dataset: treeList, address: '#list=%3Cscript%3E' });
    await expectHeading('9 papers');
    await expect
      .element(page.getByText('A part of the reading list in the address could not be read'))
      .toBeVisible();
  });
});
