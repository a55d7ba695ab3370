import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { datedList } from '../testing/page/dated-list.ts';
import { showList } from '../testing/page/show-list.tsx';
import { sampleDataset } from '../testing/sample-list.ts';

const undated = sampleDataset(datedList.papers.map((paper) => ({ ...paper, added: null, changed: null })));
const titles = () => [...document.querySelectorAll('table a[data-title]')].map((title) => title.textContent);
const panel = () => page.getByRole('complementary', { name: 'Paper' });
const news = () => page.getByRole('link', { name: '2 new in the last week of this list' });

describe('a list that says when papers were added', () => {
  it('says when it changed last, and links to the papers of its last week', async () => {
    await showList({ dataset: datedList });
    await expect.element(page.getByText('Last changed 3 May 2024')).toBeVisible();
    await news().click();
    await expect.poll(() => location.search).toBe('?added=7d');
    await expect.poll(titles).toEqual(['Kites in Storms', 'Kites at Sea']);
    await expect.element(news()).not.toBeInTheDocument();
    history.back();
    await expect.element(news()).toBeVisible();
  });

  it('marks those as new on the first visit', async () => {
    await showList({ dataset: datedList });
    await expect.poll(() => document.querySelectorAll('tr[data-paper]').length).toBe(6);
    const isNew = () =>
      [...document.querySelectorAll('tr[data-paper]')].flatMap((row) =>
        row.textContent?.includes('New') === true
          ? (row.querySelector('a[data-title]')?.textContent ?? [])
          : [],
      );
    await expect.poll(isNew).toEqual(['Kites in Storms', 'Kites at Sea']);
  });

  it('can be sorted by a column of dates, the newest first, papers without one last', async () => {
    await showList({ dataset: datedList, address: '?cols=year,added' });
    const byDate = titles();
    await page.getByRole('columnheader', { name: 'Added' }).getByRole('button').click();
    await expect.poll(() => location.search).toBe('?sort=-added&cols=year,added');
    await expect.poll(titles).toEqual(byDate);
    await page.getByRole('columnheader', { name: 'Added' }).getByRole('button').click();
    await expect.poll(() => location.search).toBe('?sort=added&cols=year,added');
    await expect.poll(titles).toEqual([...byDate.slice(0, -1).reverse(), ...byDate.slice(-1)]);
  });

  it('has a facet of periods before its last change and years', async () => {
    await showList({ dataset: datedList });
    const facet = page.getByRole('group', { name: 'Added', exact: true });
    await expect.element(facet.getByText('Up to the list’s last change, 3 May 2024')).toBeVisible();
    const labels = [...facet.element().querySelectorAll('label')].map((label) => label.textContent);
    expect(labels).toEqual([
      ...['Last 7 days', 'Last 30 days', 'Last 90 days'],
      '2024',
      '2023',
      '2022',
      'No date',
    ]);
  });

  it('says in the panel when the paper was added and when its entry changed', async () => {
    await showList({ dataset: datedList, address: '?paper=lines-under-load' });
    await expect.element(panel().getByText('1 June 2023, last changed 15 January 2024')).toBeVisible();
  });
});

describe('a list without dates', () => {
  it('has no text, facet, column or order for them', async () => {
    await showList({ dataset: undated, address: '?cols=year,added&paper=kites-at-sea' });
    await expect.element(panel().getByRole('heading', { name: 'Kites at Sea' })).toBeVisible();
    await expect.element(page.getByRole('columnheader', { name: 'Year' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Columns' }));
    await expect.element(page.getByRole('checkbox', { name: 'Year' })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/added|changed/iu);
  });
});

describe('the address of a paper that the list does not have', () => {
  it('opens the only paper that it can mean', async () => {
    const dataset = sampleDataset([{ id: 'tidal-fair-ropes', title: 'Tidal: Fair Ropes', name: 'Tidal' }]);
    await showList({ dataset, address: '?paper=tidal' });
    await expect.element(panel().getByRole('heading', { name: 'Tidal: Fair Ropes' })).toBeVisible();
    await expect.poll(() => location.search).toBe('?paper=tidal-fair-ropes');
  });

  it('offers those with similar titles', async () => {
    await showList({ dataset: datedList, address: '?paper=kites-and-knots-in-a-storm' });
    await expect.element(panel()).toHaveTextContent('Did you mean');
    await panel().getByRole('link', { name: 'Knots for Kites' }).click();
    await expect.element(panel().getByRole('heading', { name: 'Knots for Kites' })).toBeVisible();
    history.back();
    await expect.element(panel()).toHaveTextContent('Not found in this list');
  });

  it('offers none if no title is similar', async () => {
    await showList({ dataset: datedList, address: '?paper=fair-queues' });
    await expect.element(panel()).toHaveTextContent('Not found in this list');
    expect(panel().element().textContent).not.toContain('Did you mean');
  });
});
