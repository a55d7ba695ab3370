import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bundledDataset, showList } from '../../testing/page/show-list.tsx';
import { longerList, smallList } from '../../testing/page/small-list.ts';
import { sampleDataset } from '../../testing/sample-list.ts';

const heading = () => page.getByRole('heading', { level: 2, name: /papers/u });
const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
const rows = () => [...document.querySelectorAll<HTMLElement>('tr[data-paper]')];
const titles = () => [...document.querySelectorAll<HTMLElement>('table a[data-title]')];
const expectAddress = () => expect.poll(() => location.search);

/** Waits for frames of the page. */
async function nextFrames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

/** The number of papers that are entirely on the screen. */
async function countWholePapers(): Promise<number> {
  await document.fonts.ready;
  return rows().filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }).length;
}

describe('the results', () => {
  it('go Back one action at a time, with rows, address and scroll position, also after opening or sorting', async () => {
    await page.viewport(1440, 500);
    // The list may still report its position when the browser is back already: registered before the app listens.
    const reportPosition = () =>
      document.querySelector('main :has(> table)')?.dispatchEvent(new Event('scroll'));
    addEventListener('popstate', reportPosition);
    onTestFinished(() => removeEventListener('popstate', reportPosition));
    await showList({ dataset: longerList });
    await box('Paper').first().click();
    await expectAddress().toBe('?has=paper');
    const found = longerList.papers.flatMap(({ title, links }) => (links.length > 0 ? [title] : []));
    const shown = () => titles().map((title) => title.textContent);
    await expect.poll(shown).toEqual(found);
    const scroller = document.querySelector('main :has(> table)') ?? document.body;
    const top = 900;
    // Rows that are measured only after the list was scrolled change its position.
    await expect
      .poll(async () => {
        scroller.scrollTo(0, top);
        await nextFrames(5);
        return scroller.scrollTop;
      })
      .toBe(top);
    await expect
      .poll(() => {
        titles()[20]?.click();
        return location.search;
      })
      .toContain('&paper=');
    await expect.element(page.getByRole('complementary', { name: 'Paper' })).toBeVisible();
    history.back();
    await expectAddress().toBe('?has=paper');
    await expect.element(page.getByRole('complementary', { name: 'Paper' })).not.toBeInTheDocument();
    await expect.poll(shown).toEqual(found);
    await expect.poll(() => scroller.scrollTop).toBe(top);

    // A click by the mouse would scroll the button into view first.
    document.querySelector<HTMLElement>('th:nth-child(2) button')?.click();
    await expectAddress().toBe('?has=paper&sort=venue');
    await expect.poll(() => scroller.scrollTop).toBe(0);
    history.back();
    await expectAddress().toBe('?has=paper');
    await expect.poll(() => scroller.scrollTop).toBe(top);

    await page.getByRole('button', { name: 'Remove with paper' }).click();
    await expectAddress().toBe('');
    await expect.poll(() => titles().length).toBe(longerList.papers.length);
    history.back();
    await expectAddress().toBe('?has=paper');
    await expect.element(box('Paper').first()).toBeChecked();
    await expect.poll(() => scroller.scrollTop).toBe(top);
    history.back();
    await expectAddress().toBe('');
    await expect.element(box('Paper').first()).not.toBeChecked();
  });

  it.each([
    ['title and venue', 'nsdi gpu', bundledDataset],
    ['venue', 'sosp', smallList],
    ['affiliation', 'cmu', smallList],
    ['author', 'stone', smallList],
    ['author after the first two', 'quist', smallList],
    ['tag', 'offloading', smallList],
    ['topic', 'preemption', smallList],
  ])('highlight in every row why it matches: %s', async (_, query, dataset) => {
    await showList({ dataset, address: `?q=${encodeURIComponent(query)}` });
    await expect.poll(() => rows().length).toBeGreaterThan(0);
    const isMarked = (row: HTMLElement) =>
      [...row.querySelectorAll('mark')].some((mark) => mark.checkVisibility());
    for (const row of rows()) expect(isMarked(row), row.textContent ?? '').toBe(true);
  });

  it('say which parts of an address were ignored, and keep the rest', async () => {
    await showList({
      dataset: smallList,
      address: '?venue=OSDI&year=20x0-2&sort=colour,-year&cols=nothing&q=gpu%zz&utm=1',
    });
    await expect.element(page.getByText(/Year “20x0-2” was ignored/u)).toBeVisible();
    await expect.element(box('OSDI')).toBeChecked();
    await expect
      .element(page.getByRole('columnheader', { name: 'Year' }))
      .toHaveAttribute('aria-sort', 'descending');
    await box('Code').click();
    await expectAddress().toMatch(/utm=1/u);
  });

  it('read names in an address in any case and joined by commas, and say which the list does not have', async () => {
    await showList({ dataset: smallList, address: '?venue=osdi,SOSP&venue=Gone' });
    await expectAddress().toBe('?venue=OSDI&venue=SOSP&venue=Gone');
    await expect.element(box('SOSP')).toBeChecked();
    await expect.element(page.getByText(/^Venue “Gone” is not in this list/u)).toBeVisible();
  });

  it('suggest, when empty, which filter to remove and how many papers that gives', async () => {
    await showList({ dataset: smallList, address: '?venue=OSDI&year=1990-1995&q=gpu' });
    await expect.element(heading()).toHaveTextContent('0 of 8 papers');
    const suggestion = page.getByRole('button', { name: /Without Year: 1990–1995/u });
    await expect.element(suggestion).toBeVisible();
    const promised = /(\d+) papers?/u.exec(suggestion.element().textContent ?? '')?.[1];
    expect(Number(promised)).toBeGreaterThan(0);
    await suggestion.click();
    await expect.element(heading()).toHaveTextContent(`${promised} of 8 papers`);
  });

  it('suggest, for a sentence, the closest papers with what they lack, and its conditions as filters', async () => {
    await showList({ dataset: smallList, address: '?q=that+paper+on+gpu+queues+at+osdi+with+zeppelins' });
    await expect.element(page.getByText('No papers match all words; the closest:')).toBeVisible();
    const closest = page.getByRole('listitem').filter({ has: page.getByRole('link') });
    await expect.element(closest.first().getByRole('link')).toHaveTextContent('Fair Queues for Shared GPUs');
    expect(document.querySelector('s')?.textContent).toBe('zeppelins');
    await page.getByRole('button', { name: 'OSDI as Venue' }).click();
    await expectAddress().toMatch(/venue=OSDI/u);
    await expect.element(box('OSDI')).toBeChecked();
  });

  it('show the remark where a column shows the match, and the match with its source where none does', async () => {
    const papers = [
      {
        title: 'Lamps in Fog',
        affiliations: ['Northmoor'],
        notes: [{ tag: 'p' as const, children: ['Light is scattered.'] }],
      },
    ];
    await showList({ dataset: sampleDataset(papers), address: '?q=northmoor' });
    await expect.element(page.getByText('Light is scattered.')).toBeVisible();
    await expect.element(page.getByText('Affiliation: Northmoor')).not.toBeVisible();
    await page.viewport(390, 844);
    await expect.element(page.getByText('Affiliation: Northmoor')).toBeVisible();
    await expect.element(page.getByText('Light is scattered.')).not.toBeVisible();
  });

  it('open a paper in a new tab when a row is clicked with Ctrl', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    await showList({ dataset: smallList });
    await userEvent.click(rows()[0]?.querySelector('td:nth-child(3)') ?? document.body, {
      modifiers: ['Control'],
    });
    expect(open.mock.calls).toEqual([
      [`${location.origin}${location.pathname}?paper=paper-0`, '_blank', 'noopener'],
    ]);
    expect(location.search).toBe('');
    open.mockRestore();
  });
});

describe('on a laptop', () => {
  it('at least 15 whole papers are on the screen, and 22 with compact rows', async () => {
    await showList();
    expect(await countWholePapers()).toBeGreaterThanOrEqual(15);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('radio', { name: 'Compact' }).click();
    expect(await countWholePapers()).toBeGreaterThanOrEqual(22);
  });
});

describe('on a phone', () => {
  it('at least 5 whole papers are on the screen', async () => {
    await page.viewport(390, 844);
    await showList();
    expect(await countWholePapers()).toBeGreaterThanOrEqual(5);
  });

  it('the order can be chosen beside what the preview adds', async () => {
    await page.viewport(360, 740);
    await showList({ previewTools: <span className="w-36 shrink-0">4 diagnostics</span> });
    const order = page.getByRole('combobox', { name: 'Order of the papers' });
    expect(order.element().getBoundingClientRect().right).toBeLessThanOrEqual(360);
  });

  it('a year without a venue before it is aligned with the title', async () => {
    await page.viewport(390, 844);
    await showList({ dataset: sampleDataset([{ title: 'Queues Without a Venue', year: 2024 }]) });
    const year = page.getByRole('cell', { name: '2024', exact: true });
    await expect.element(year).toBeVisible();
    const leftOf = (element: Element | null | undefined) => element?.getBoundingClientRect().left;
    expect(leftOf(year.element())).toBe(leftOf(rows()[0]?.querySelector('td')));
  });
});
