import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Dataset } from '../paper/schema.ts';
import { explore } from '../search/explore.ts';
import { buildSearchableIndex } from '../search/text-search.ts';
import { datedList } from '../testing/page/dated-list.ts';
import { bundledDataset } from '../testing/page/show-list.tsx';
import { queueList } from '../testing/page/show-queues.ts';
import { parseView } from '../view/codec/codec.ts';
import { Overview } from './overview.tsx';

const part = (name: string) => page.getByRole('region', { name, exact: true });
const matrix = (name: string) => part(name).getByRole('table');
const chart = page.getByRole('group', { name: 'Papers per year, as bars' });
const bars = chart.getByRole('link');

/** Renders the overview of a list for the view of an address. */
async function show(dataset: Dataset, address = '?show=overview') {
  const { view } = parseView(address);
  const exploration = explore(buildSearchableIndex(dataset), view);
  await render(
    <main className="@container">
      <Overview exploration={exploration} papers={dataset.papers} view={view} by={view.overview ?? 'venue'} />
    </main>,
  );
}

describe('a matrix of the overview', () => {
  it('has rows, columns and cells that add their filters to the view', async () => {
    await show(queueList, '?has=code&show=overview');
    const link = (name: RegExp | string) => matrix('Topics by venue').getByRole('link', { name });
    await expect.element(link(/^OSDI: /u)).toHaveAttribute('href', '?venue=OSDI&has=code&show=overview');
    const topic = '?topic=Serving+%3E+Shared+Servers&has=code&show=overview';
    await expect.element(link(/^Shared Servers: /u)).toHaveAttribute('href', topic);
    const both = '?topic=Serving+%3E+Shared+Servers&venue=OSDI&has=code&show=overview';
    const cell = link('2 papers: Shared Servers, OSDI');
    await expect.element(cell).toHaveAttribute('href', both);
    await expect.element(cell).toHaveTextContent(/^2$/u);
  });

  it('scrolls in its own box on a phone, and its sticky names do not cover a focused cell', async () => {
    await page.viewport(390, 800);
    await show(bundledDataset);
    const row = matrix('Topics by venue').element().querySelector('tbody tr');
    const [name, ...cells] = [...(row?.querySelectorAll('a') ?? [])];
    cells.at(-1)?.focus();
    const left = name?.getBoundingClientRect().left;
    for (const _ of cells.slice(1)) await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(cells[0]);
    const edges = () => {
      const [names, cell] = [name?.getBoundingClientRect(), cells[0]?.getBoundingClientRect()];
      return { namesStay: names?.left === left, seen: (cell?.left ?? 0) >= (names?.right ?? 0) };
    };
    await expect.poll(edges).toEqual({ namesStay: true, seen: true });
  });
});

describe('the years of the overview', () => {
  it('are stacked by venue, and link to those by topic', async () => {
    await show(queueList);
    const link = part('Papers per year').getByRole('link', { name: 'by topic' });
    await expect.element(link).toHaveAttribute('href', '?show=overview-topic');
    await expect.element(page.getByRole('table', { name: 'Papers per year by venue' })).toBeInTheDocument();
  });

  it('are a table with the same numbers for screen readers', async () => {
    await show(queueList, '?show=overview-topic');
    const table = page.getByRole('table', { name: 'Papers per year by topic' });
    const row = table.getByRole('row', { name: /^2022/u });
    const numbers = row
      .getByRole('cell')
      .elements()
      .map(({ textContent }) => Number(textContent));
    const all = numbers.pop();
    expect(all).toBe(5);
    expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(all);
    const bar = chart.getByRole('link', { name: `2022: ${all} papers` });
    await expect.element(bar).toHaveAttribute('href', '?year=2022&show=overview-topic');
  });

  it('are one tab stop, and arrow keys move between the bars', async () => {
    await show(queueList);
    const count = bars.elements().length;
    (part('Papers per year').getByRole('link', { name: 'by topic' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Tab}');
    await expect.element(bars.first()).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(bars.last()).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}');
    await expect.element(bars.nth(count - 2)).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    expect(chart.element().contains(document.activeElement)).toBe(false);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await expect.element(bars.nth(count - 2)).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(bars.first()).toHaveFocus();
  });
});

describe('the values with larger shares than in the whole list', () => {
  const shares = part('More often here than in the whole list');

  it('are absent without filters', async () => {
    await show(bundledDataset);
    await expect.element(part('Papers per year')).toBeVisible();
    expect(shares.elements()).toEqual([]);
  });

  it('are shown with filters', async () => {
    await show(bundledDataset, '?topic=Hardware+Virtualization&show=overview');
    await expect
      .element(shares.getByRole('row').nth(1))
      .toHaveTextContent(/\d+ of 14.*\d+ of 86.*times as large/u);
  });
});

describe('the papers added over time', () => {
  const added = () => part('Added over time');

  it('are a chart with its text, the date of the last change, and links to the latest', async () => {
    await show(datedList, '?venue=SKY&show=overview');
    const text = 'Papers added to the list from February 2022 to May 2024; most in February 2022: 1';
    await expect.element(added().getByRole('img', { name: text })).toBeVisible();
    await expect.element(added()).toHaveTextContent('The list last changed on 3 May 2024.');
    const link = added().getByRole('link', { name: '2 papers in the last 7 days' });
    await expect.element(link).toHaveAttribute('href', '?venue=SKY&added=7d&show=overview');
    await expect.element(added().getByRole('link')).toHaveLength(3);
  });

  it('are no link where the period has all that are shown', async () => {
    await show(datedList, '?added=30d&show=overview');
    await expect.element(added()).toHaveTextContent('2 papers in the last 30 days');
    await expect.element(added().getByRole('link')).toHaveLength(0);
  });

  it('are left out of a list without dates', async () => {
    await show(queueList);
    await expect.element(chart).toBeVisible();
    await expect.element(added()).not.toBeInTheDocument();
  });
});
