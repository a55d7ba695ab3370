import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { currentLibrary } from '../library/library.ts';
import { showList } from '../testing/page/show-list.tsx';
import { readStoredValues } from '../testing/page/stored-values.ts';
import { sampleDataset } from '../testing/sample-list.ts';

const trees = sampleDataset([
  { name: 'Alder', title: 'Alder: Trees by the Water', year: 2021 },
  { name: 'Birch', title: 'Birch: Trees of the North', year: 2022, identifiers: { doi: '10.1/birch' } },
  { name: 'Cedar', title: 'Cedar: Trees on the Mountain', year: 2023 },
]);

const row = (name: string) => page.getByRole('row').filter({ hasText: `${name}: Trees` });
const star = (name: string) => page.getByRole('button', { name: `Star ${name}`, exact: true });
const facet = (name: string) => page.getByRole('group', { name, exact: true });
const library = () => page.getByRole('link', { name: 'Your library' });
const search = () => page.getByRole('combobox', { name: 'Search the papers' });
const panel = () => page.getByRole('complementary', { name: 'Paper' });

async function expectHeading(text: string): Promise<void> {
  await expect.poll(() => document.querySelector('#papers')?.textContent).toBe(text);
}

async function expectRecordCount(count: number): Promise<void> {
  await expect
    .poll(async () => Object.keys(await readStoredValues()).filter((key) => key.startsWith('record:')).length)
    .toBe(count);
}

// The library of the test before is still shown until it is read again.
beforeEach(() => expect.poll(() => currentLibrary().records.size).toBe(0));

afterEach(() => vi.useRealTimers());

describe('the reader’s own marks', () => {
  it('include stars set by mouse or key, found by a facet, an address or a typed filter', async () => {
    await showList({ dataset: trees });
    await star('Alder').click();
    document.querySelector<HTMLElement>('[data-paper="paper-1"] [data-title]')?.focus();
    await userEvent.keyboard('s{ArrowRight}');
    await expect.element(star('Birch')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(star('Birch')).toHaveAttribute('aria-pressed', 'false');
    await userEvent.keyboard(' ');
    await expect.element(star('Alder')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(star('Birch')).toHaveAttribute('aria-pressed', 'true');
    await expectRecordCount(2);

    await facet('Library').getByRole('checkbox', { name: 'Starred' }).click();
    await expectHeading('2 of 3 papers: Starred');
    expect(location.search).toBe('?library=starred');
    await star('Birch').click();
    await expectHeading('1 of 3 papers: Starred');

    await showList({ dataset: trees, address: '?library=starred' });
    await expectHeading('1 of 3 papers: Starred');

    await showList({ dataset: trees });
    await search().fill('is:starred ');
    await expectHeading('1 of 3 papers: Starred');
    await expect.poll(() => location.search).toBe('?library=starred');
  });

  it('are the library: a view of their papers, those added last first, that Back closes', async () => {
    const titles = () =>
      [...document.querySelectorAll('[data-paper] [data-title]')].map((title) =>
        title.textContent?.slice(0, 5),
      );
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T10:00:00') });
    await showList({ dataset: trees, address: '?year=2021-' });
    for (const name of ['Cedar', 'Alder']) {
      // The tooltip of one star may lie over the next.
      await expect.element(star(name)).toBeVisible();
      (star(name).element() as HTMLElement).click();
      await expect.element(star(name)).toHaveAttribute('aria-pressed', 'true');
      vi.setSystemTime(new Date('2026-01-05T10:00:01'));
    }
    await library().click();
    await expectHeading('2 papers: your library');
    await expect.poll(() => location.search).toBe('?show=library');
    expect(titles()).toEqual(['Alder', 'Cedar']);
    await expect.poll(() => document.title).toBe('Your library – Sample');
    await userEvent.keyboard('/');
    await userEvent.keyboard('mountain');
    await expectHeading('1 of 2 papers: your library, matching “mountain”');
    await search().fill('north');
    await expect.element(page.getByRole('button', { name: 'In the whole list 1 paper' })).toBeVisible();
    await search().fill('');
    await page.getByRole('button', { name: 'Year', exact: true }).last().click();
    await expect.poll(titles).toEqual(['Cedar', 'Alder']);
    await page.getByRole('link', { name: 'Starred 2' }).click();
    await expect.poll(() => location.search).toBe('?library=starred&sort=-year&show=library');
    await page.getByRole('main').getByRole('button', { name: 'Close', exact: true }).click();
    await expectHeading('3 papers');
    await expect.poll(() => document.activeElement?.id).toBe('papers');
    await library().click();
    history.back();
    await expectHeading('3 papers');
  });

  it('include progress and tags set in the panel, shown in the row and counted by facets', async () => {
    await showList({ dataset: trees, address: '?paper=paper-0' });
    await panel().getByRole('button', { name: 'To read' }).click();
    await panel().getByRole('button', { name: 'Tags, note' }).click();
    await panel().getByLabelText('Add a tag of your own').fill('thesis');
    await userEvent.keyboard('{Enter}');
    await expect.element(row('Alder').getByText('To read')).toBeVisible();
    await facet('My tags').getByRole('checkbox', { name: 'thesis' }).click();
    await expectHeading('1 of 3 papers: thesis');
    await search().fill('thesis');
    await expect.element(row('Alder').getByText('In your tags: thesis')).toBeVisible();
    await search().fill('');
    await panel().getByRole('button', { name: 'Remove tag thesis' }).click();
    await expectHeading('0 of 3 papers: thesis');
  });

  it('follow their paper when its id changes', async () => {
    await showList({ dataset: trees });
    await star('Birch').click();
    await expectRecordCount(1);
    const papers = trees.papers.map((paper) =>
      paper.name === 'Birch' ? { ...paper, id: 'renamed', title: 'Birch: Trees Renamed' } : paper,
    );
    await showList({ dataset: { ...trees, papers } });
    await expect.element(star('Birch')).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(async () => Object.keys(await readStoredValues())).toContain('record:renamed');
    await expectRecordCount(1);
  });
});

describe('papers added since the last visit', () => {
  it('are marked as new and can be searched for; the first visit marks none', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T10:00:00') });
    await showList({ dataset: { ...trees, papers: trees.papers.slice(0, 2) } });
    await expectHeading('2 papers');
    await expect.poll(async () => Object.keys(await readStoredValues())).toContain('visits');
    await expect.element(facet('Year')).toBeVisible();
    await expect.element(facet('Library')).not.toBeInTheDocument();

    vi.setSystemTime(new Date('2026-01-12T10:00:00'));
    await showList({ dataset: trees });
    await expect.element(row('Cedar').getByText('New', { exact: true })).toBeVisible();
    await search().fill('is:new ');
    await expectHeading('1 of 3 papers: New');

    vi.setSystemTime(new Date('2026-01-19T10:00:00'));
    await showList({ dataset: trees, address: '?library=new' });
    await expect.element(page.getByText('Nothing new since 12 January')).toBeVisible();
  });
});
