import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showList } from '../testing/page/show-list.tsx';
import { firePageShow, readStoredValues } from '../testing/page/stored-values.ts';
import { sampleDataset, sampleVenue } from '../testing/sample-list.ts';

const trees = (count: number, venue = 'WOOD') =>
  sampleDataset(
    ['Alder', 'Birch', 'Cedar', 'Date'].slice(0, count).map((name, index) => ({
      title: `${name} Trees`,
      year: 2021 + index,
      venue: sampleVenue(index === 1 ? 'REED' : venue),
    })),
  );

const library = () => page.getByRole('region', { name: 'Your library' });
const item = (name: string) => library().getByRole('listitem').filter({ hasText: name });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const storedViews = async () =>
  Object.keys(await readStoredValues()).filter((key) => key.startsWith('view:'));

async function saveAs(name: string) {
  await button('Save view').click();
  await page.getByLabelText('Name of the saved view').fill(name);
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Saved view')).toHaveFocus();
}

const openLibrary = () => page.getByRole('link', { name: 'Your library' }).click();

afterEach(() => vi.useRealTimers());

describe('saved views', () => {
  it('tell what is new in them since they were opened last, and lead to it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00') });
    await showList({ dataset: trees(2), address: '?venue=WOOD&sort=title&paper=paper-0' });
    await saveAs('Wood');
    await expect.poll(storedViews).toEqual(['view:?venue=WOOD&sort=title']);
    vi.setSystemTime(new Date('2026-11-28T10:00:00'));

    await showList({ dataset: trees(4) });
    firePageShow();
    await openLibrary();
    await expect.element(item('Wood')).toHaveTextContent('Wood2 new since 24 November');
    await item('Wood').getByRole('link', { name: '2 new' }).click();
    await expect.poll(() => document.querySelector('#papers')?.textContent).toMatch(/^2 of 4 papers/u);
    await expect.element(page.getByRole('heading', { name: 'New in Wood', exact: true })).toBeVisible();
    history.back();
    await expect.element(item('Wood')).toHaveTextContent('Nothing new since 10:00 today');
    await item('Wood').getByRole('link', { name: 'Wood', exact: true }).click();
    await expect.poll(() => location.search).toBe('?venue=WOOD&sort=title');

    await showList({ dataset: trees(4, 'BARK'), address: '?show=library' });
    await expect.element(item('Wood')).toHaveTextContent('No longer in this list: Venue “WOOD”');
  });

  it('are found in the palette, renamed, removed and brought back by keyboard', async () => {
    await showList({ dataset: trees(4), address: '?q=trees' });
    await saveAs('All trees');
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(page.getByRole('group', { name: 'Saved views' })).toHaveTextContent('All trees');
    await userEvent.keyboard('{Escape}');
    await openLibrary();
    await button('Rename All trees').click();
    await userEvent.keyboard('Every tree{Enter}');
    await expect.element(button('Rename Every tree')).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(library().getByRole('status').first()).toHaveTextContent('Removed “Every tree”.');
    await expect.poll(storedViews).toEqual([]);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(item('Every tree')).toBeVisible();
    await expect.poll(storedViews).toEqual(['view:?q=trees']);
    await button('Delete all').click();
    await expect.element(page.getByText('Deleted your data for 0 papers and 1 saved view.')).toBeVisible();
    await expect.poll(storedViews).toEqual([]);
    await button('Undo').click();
    await expect.poll(storedViews).toEqual(['view:?q=trees']);
  });

  it('last until the page is left where the browser does not store them, which it says', async () => {
    await showList({ dataset: trees(4), address: '?venue=WOOD' });
    await expect.element(button('Save view')).toBeVisible();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    await saveAs('Wood');
    await openLibrary();
    await expect.element(item('Wood')).toBeVisible();
    await expect.element(page.getByText('Your saved views could not be stored')).toBeVisible();
    transaction.mockRestore();
    await button('Rename Wood').click();
    await userEvent.keyboard('Woods{Enter}');
    await expect.element(page.getByText('Your saved views could not be stored')).not.toBeInTheDocument();
    await expect.poll(storedViews).toEqual(['view:?venue=WOOD']);
  });
});
