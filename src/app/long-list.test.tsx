import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusRow, shownIds } from '../testing/page/rows.ts';
import { showList } from '../testing/page/show-list.tsx';
import { sampleDataset } from '../testing/sample-list.ts';

/** A list of some windows of rows of various heights. Every third paper is about lanterns. */
const listOf = (length: number) =>
  sampleDataset(
    Array.from({ length }, (_, number) => ({
      title: `${number % 3 === 0 ? 'Lanterns' : 'Harbours'} ${'in the Fog '.repeat(number % 17)}${number}`,
      affiliations: [`Institute ${number}`],
      authors: [`Ada Frost ${number}`],
    })),
  );

const scroller = () => document.querySelector('main :has(> table)') ?? document.body;
const row = (id: string | undefined) => document.querySelector<HTMLElement>(`tr[data-paper="${id}"]`);
const focusedPaper = () => document.activeElement?.closest('tr')?.dataset.paper;
const search = () => page.getByRole('combobox', { name: 'Search the papers' });
const goTo = (address: string) => {
  history.pushState(history.state, '', location.pathname + address);
  dispatchEvent(new PopStateEvent('popstate'));
};
const isInSight = (id: string | undefined) => {
  const { top = -1, bottom = Number.NaN } = row(id)?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
};

describe('a list of several windows', () => {
  it('has all papers in the page, whole, so that scrolling draws nothing anew', async () => {
    const dataset = listOf(200);
    await showList({ dataset });
    await expect.poll(shownIds).toEqual(dataset.papers.map(({ id }) => id));
    const last = row(dataset.papers.at(-1)?.id);
    expect(last?.textContent).toContain('Institute 199');
    const title = last?.querySelector('[data-title]');
    last?.scrollIntoView();
    await expect.element(page.getByText('Institute 199')).toBeInViewport();
    // The browser's own find marks words in it.
    expect(last?.querySelector('[data-title]')).toBe(title);
  });

  it('draws those in sight while the reader types, and adds the others when the focus leaves the search box', async () => {
    const dataset = listOf(200);
    await showList({ dataset });
    await expect.poll(() => shownIds().length).toBe(200);
    await search().click();
    await expect.poll(() => shownIds().length).toBeLessThan(50);
    await userEvent.keyboard('l');
    const titles = () =>
      [...document.querySelectorAll('table [data-title]')].map((title) => title.textContent);
    expect(titles().length).toBeGreaterThan(10);
    for (const title of titles()) expect(title).toMatch(/^Lanterns/u);
    expect(shownIds().length).toBeLessThan(50);
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => shownIds().length).toBe(67);
    await search().click();
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
    expect(shownIds().slice(0, 10)).toEqual(dataset.papers.slice(0, 10).map(({ id }) => id));
    expect(shownIds().length).toBeLessThan(50);
    // The browser's own find takes the focus from the window.
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    window.dispatchEvent(new FocusEvent('blur'));
    await expect.poll(() => shownIds().length).toBe(200);
  });
});

it('draws a few more rows than before at first, and those that fill the window after a frame', async () => {
  await showList({ dataset: listOf(200) });
  await search().click();
  await userEvent.keyboard('199');
  await expect.poll(() => shownIds().length).toBe(1);
  const counts: number[] = [];
  new MutationObserver(() => counts.push(shownIds().length)).observe(document.body, {
    childList: true,
    subtree: true,
  });
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
  await expect.poll(() => shownIds().length).toBeGreaterThan(10);
  expect(counts.find((count) => count > 1)).toBeLessThanOrEqual(10);
});

it.each([200, 1_100, 20_000])(
  'brings the row of a paper opened by its address into sight among %i',
  async (length) => {
    // At another width no row's height is known, and the rows above are higher than estimated.
    await page.viewport(1_210, 720);
    const dataset = listOf(length);
    const { id } = dataset.papers[Math.floor(length / 2)] ?? {};
    await showList({ dataset, address: `?paper=${id}` });
    const seen: string[] = [];
    const isSettled = () => {
      seen.push(shownIds().join(' '), `${row(id)?.getBoundingClientRect().top}`);
      return seen.at(-1) === seen.at(-3) && seen.at(-2) === seen.at(-4);
    };
    await expect.poll(isSettled, { interval: 400, timeout: 10_000 }).toBe(true);
    expect(isInSight(id)).toBe(true);
  },
);

describe.each([200, 1_100])('in a list of %i papers the focus', (length) => {
  const dataset = listOf(length);
  const [first, second, , fourth] = dataset.papers.map(({ id }) => id);
  const last = dataset.papers.at(-1)?.id;

  it('goes to the last and the first row with End and Home, and stays where it is while others are in sight', async () => {
    await showList({ dataset });
    await expect.poll(() => row(second)?.dataset.index).toBe('1');
    focusRow(second ?? '');
    await userEvent.keyboard('{End}');
    await expect.poll(focusedPaper).toBe(last);
    await expect.poll(() => isInSight(last)).toBe(true);
    await userEvent.keyboard('{Home}');
    await expect.poll(focusedPaper).toBe(first);
    await expect.poll(() => isInSight(first)).toBe(true);
    scroller().scrollTo({ top: 3_000 });
    await expect.poll(() => isInSight(first)).toBe(false);
    await new Promise(requestAnimationFrame);
    expect(focusedPaper()).toBe(first);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focusedPaper).toBe(second);
    await expect.poll(() => isInSight(second)).toBe(true);
  });

  it('stays in sight at the end while rows above it are added', async () => {
    // At another width no row's height is known.
    await page.viewport(1_430, 900);
    await showList({ dataset });
    await expect.poll(() => row(second)).not.toBeNull();
    focusRow(first ?? '');
    await userEvent.keyboard('{End}');
    const wholeList = length <= 1_000 ? length : 0;
    await expect.poll(() => shownIds().length).toBeGreaterThanOrEqual(wholeList);
    await new Promise(requestAnimationFrame);
    await expect.poll(() => isInSight(last)).toBe(true);
  });

  it('stays with its paper in another order, and else goes to a row in its place or to the heading', async () => {
    await showList({ dataset });
    await expect.poll(() => row(fourth)?.dataset.index).toBe('3');
    focusRow(fourth ?? '');
    goTo('?sort=-title');
    await expect.poll(() => row(fourth)?.dataset.index).not.toBe('3');
    expect(focusedPaper()).toBe(fourth);
    goTo('?q=harbours');
    await expect.poll(() => row(fourth)).toBeNull();
    await expect.poll(focusedPaper).not.toBe(fourth);
    expect(focusedPaper()).toBeDefined();
    goTo('?q=-harbours+-lanterns');
    await expect.poll(() => document.activeElement?.id).toBe('papers');
  });
});
