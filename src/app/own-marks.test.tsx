import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keptValues } from '../testing/page/kept-values.ts';
import { showList } from '../testing/page/show-list.tsx';
import { sampleDataset } from '../testing/sample-list.ts';

const trees = sampleDataset([
  { name: 'Alder', title: 'Alder: Trees by the Water', year: 2021 },
  { name: 'Birch', title: 'Birch: Trees of the North', year: 2022, identifiers: { doi: '10.1/birch' } },
  { name: 'Cedar', title: 'Cedar: Trees on the Mountain', year: 2023 },
]);

const row = (name: string) => page.getByRole('row').filter({ hasText: `${name}: Trees` });
const star = (name: string) => page.getByRole('button', { name: `Star ${name}`, exact: true });
const facet = (name: string) => page.getByRole('group', { name, exact: true });
const search = () => page.getByRole('combobox', { name: 'Search the papers' });
const panel = () => page.getByRole('complementary', { name: 'Paper' });

async function expectHeading(words: string): Promise<void> {
  await expect.poll(() => document.querySelector('#papers')?.textContent).toBe(words);
}

async function expectKept(count: number): Promise<void> {
  await expect
    .poll(async () => Object.keys(await keptValues()).filter((key) => key.startsWith('record:')).length)
    .toBe(count);
}

afterEach(() => vi.useRealTimers());

describe('the reader’s own marks', () => {
  it('are stars given by mouse and by key, which a facet, an address and a typed filter find', async () => {
    await showList({ dataset: trees });
    await star('Alder').click();
    document.querySelector<HTMLElement>('[data-paper="paper-1"] [data-title]')?.focus();
    await userEvent.keyboard('s');
    await expect.element(star('Alder')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(star('Birch')).toHaveAttribute('aria-pressed', 'true');
    await expectKept(2);

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

  it('are progress and tags said in the panel, which the row shows and facets count', async () => {
    await showList({ dataset: trees, address: '?paper=paper-0' });
    await panel().getByRole('button', { name: 'To read' }).click();
    await panel().getByLabelText('Add a tag of your own').fill('thesis');
    await userEvent.keyboard('{Enter}');
    await expect.element(row('Alder').getByText('To read')).toBeVisible();
    await facet('My tags').getByRole('checkbox', { name: 'thesis' }).click();
    await expectHeading('1 of 3 papers: thesis');
    await panel().getByRole('button', { name: 'Remove tag thesis' }).click();
    await expectHeading('0 of 3 papers: thesis');
  });

  it('follow their paper when it gets another id', async () => {
    await showList({ dataset: trees });
    await star('Birch').click();
    await expectKept(1);
    const papers = trees.papers.map((paper) =>
      paper.name === 'Birch' ? { ...paper, id: 'renamed', title: 'Birch: Trees Renamed' } : paper,
    );
    await showList({ dataset: { ...trees, papers } });
    await expect.element(star('Birch')).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(async () => Object.keys(await keptValues())).toContain('record:renamed');
    await expectKept(1);
  });
});

describe('what came to the list since the last visit', () => {
  it('is marked and can be found; the first visit is quiet', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T10:00:00') });
    await showList({ dataset: { ...trees, papers: trees.papers.slice(0, 2) } });
    await expectHeading('2 papers');
    await expect.poll(async () => Object.keys(await keptValues())).toContain('visits');
    await expect.element(facet('Year')).toBeVisible();
    await expect.element(facet('Library')).not.toBeInTheDocument();

    vi.setSystemTime(new Date('2026-01-12T10:00:00'));
    await showList({ dataset: trees });
    await expect.element(row('Cedar').getByText('New', { exact: true })).toBeVisible();
    await search().fill('is:new ');
    await expectHeading('1 of 3 papers: New since my last visit');
  });
});
