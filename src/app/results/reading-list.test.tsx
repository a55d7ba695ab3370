import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusRow, headingText, shownIds } from '../../testing/page/rows.ts';
import { showList } from '../../testing/page/show-list.tsx';
import { treeList } from '../../testing/page/tree-list.ts';
import { samplePaper } from '../../testing/sample-list.ts';

const export_ = () => page.getByRole('dialog', { name: 'Export' });
const main = () => page.getByRole('main');

/** The ids of the papers that the reading list shows as a page, in order. */
const listedIds = () =>
  [...document.querySelectorAll<HTMLElement>('[data-entry]')].map((entry) => entry.dataset.entry);

async function expectHeading(text: string): Promise<void> {
  await expect.poll(headingText).toBe(text);
}

describe('a reading list', () => {
  it('is a short link to the selected papers, with its name and lines, in the fragment, and opens as a page', async () => {
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await showList({ dataset: treeList, address: '?venue=OSDI&sort=-title' });
    focusRow('ginkgo');
    for (let step = 0; step < 3; step += 1) await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await expect.element(page.getByText('4 papers selected', { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Export' }).click();
    await export_().getByLabelText('Name of the reading list').fill('For Monday');
    await export_().getByText('A line about each paper').click();
    await export_().getByLabelText('Elm').fill('Read ~ this first.');
    await export_().getByRole('button', { name: 'Copy link' }).click();
    await expect.element(export_().getByRole('button', { name: 'Copied' })).toBeVisible();
    const link = new URL(String(copy.mock.lastCall?.[0]));
    expect(link.search).toBe('');
    expect(link.hash).toMatch(
      /^#list=(?:\.[0-9a-v]{8}){4}&name=For\+Monday&lines=~~Read\+%257E\+this\+first\.$/u,
    );

    await showList({ dataset: treeList, address: link.hash });
    await expect.element(main().getByRole('heading', { name: 'For Monday', exact: true })).toBeVisible();
    expect(listedIds()).toEqual(['ginkgo', 'fir', 'elm', 'dogwood']);
    await expect.element(main().getByText('Read ~ this first.')).toBeVisible();
    await main().getByRole('button', { name: 'Star all' }).click();
    await expect.element(main().getByRole('button', { name: 'Starred', exact: true })).toBeVisible();
    for (const star of main()
      .getByRole('button', { name: /^Star (?:Ginkgo|Fir|Elm|Dogwood)$/u })
      .elements())
      expect(star.getAttribute('aria-pressed')).toBe('true');
  });

  it('opens from the address with ids that links had before, and stays while one of its papers is open', async () => {
    await showList({ dataset: treeList, address: '#list=ginkgo,birch,elm&name=For+Monday' });
    await expectHeading('3 of 9 papers: reading list “For Monday”');
    await expect.poll(listedIds).toEqual(['ginkgo', 'birch', 'elm']);
    await page.getByRole('link', { name: 'Birch' }).first().click();
    await expect.poll(() => location.search).toBe('?paper=birch');
    const panel = page.getByRole('complementary', { name: 'Paper' });
    await expect.element(panel.getByRole('heading', { level: 2 })).toHaveFocus();
    await userEvent.keyboard('j');
    await expect.poll(() => location.search).toBe('?paper=elm');
    expect(location.hash).toBe('#list=ginkgo,birch,elm&name=For+Monday');
    expect(listedIds()).toEqual(['ginkgo', 'birch', 'elm']);
    await userEvent.keyboard('{Escape}');
    await expect
      .poll(() => document.activeElement?.closest('[data-entry]')?.getAttribute('data-entry'))
      .toBe('elm');
    await userEvent.keyboard('k');
    expect(document.activeElement?.textContent).toContain('Birch');
  });

  it('is a table to sort, search and select in, Back restores the page, and removing it shows the whole list', async () => {
    await showList({ dataset: treeList, address: '#list=ginkgo,birch,elm' });
    await page.getByRole('button', { name: 'As a table' }).click();
    await expect.poll(shownIds).toEqual(['ginkgo', 'birch', 'elm']);
    await page.getByRole('button', { name: 'Title', exact: true }).click();
    await expect.poll(shownIds).toEqual(['birch', 'elm', 'ginkgo']);
    history.back();
    await expect.poll(shownIds).toEqual(['ginkgo', 'birch', 'elm']);
    history.back();
    await expect.poll(listedIds).toEqual(['ginkgo', 'birch', 'elm']);
    await page.getByRole('button', { name: 'Remove reading list' }).click();
    await expectHeading('9 papers');
    expect(shownIds()).toHaveLength(9);
  });

  it('says which of its papers are missing from the list, and which could be either of two', async () => {
    const twins = ['queues-544781', 'queues-940952'].map((id, at) =>
      samplePaper({ id, title: `Twin ${at}` }),
    );
    const dataset = { ...treeList, papers: [...treeList.papers, ...twins] };
    await showList({ dataset, address: '#list=not-here,elm.ovrcs5vf&lines=Gone~Here' });
    await expectHeading('1 of 11 papers: reading list');
    await expect.element(page.getByText('2 papers of the reading list are not in this list')).toBeVisible();
    await expect.element(main().getByText('This paper is not in the list')).toBeVisible();
    await expect.element(main().getByText('Gone', { exact: true })).toBeVisible();
    await expect.element(main().getByText('The link may mean either of these papers:')).toBeVisible();
    await main().getByRole('link', { name: 'Twin 1' }).click();
    await expect.poll(() => location.search).toBe('?paper=queues-940952');
  });

  it('that names no paper of the list says so', async () => {
    await showList({ dataset: treeList, address: '#list=%3Cscript%3E' });
    await expectHeading('0 of 9 papers: reading list');
    await expect.element(page.getByText('1 paper of the reading list is not in this list')).toBeVisible();
  });
});
