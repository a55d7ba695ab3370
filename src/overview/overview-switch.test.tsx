import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showQueues } from '../testing/page/show-queues.ts';

const heading = () => document.querySelector<HTMLElement>('#papers');
const rows = () => document.querySelectorAll('tr[data-paper]');
const part = (name: string) => page.getByRole('region', { name, exact: true });
const backToTable = page.getByRole('button', { name: 'Table' });
const button = page.getByRole('button', { name: 'Overview' });

const openings = {
  'the button': () => button.click(),
  'its key': () => userEvent.keyboard('o'),
  'its address': () => showQueues('?has=code&show=overview'),
};

describe('the overview', () => {
  it.each(Object.entries(openings))(
    'opens by %s in place of the table, and returns to it',
    async (_, open) => {
      await showQueues('?has=code');
      await open();
      await expect.element(part('Papers per year')).toBeVisible();
      expect(rows()).toHaveLength(0);
      expect(location.search).toBe('?has=code&show=overview');
      await expect.poll(() => heading()?.textContent).toBe('5 of 15 papers: with code');
      await expect.element(button).toHaveAttribute('aria-pressed', 'true');
      await backToTable.click();
      await expect.poll(rows).not.toHaveLength(0);
      expect(location.search).toBe('?has=code');
      await expect.element(backToTable).toHaveFocus();
    },
  );

  it('restores the scroll position of the table on Back', async () => {
    await page.viewport(1440, 420);
    await showQueues();
    const scroller = () => document.querySelector('main table')?.closest('main > div');
    await new Promise((resolve) => {
      document.addEventListener('scroll', resolve, { capture: true, once: true });
      scroller()?.scrollTo({ top: 90 });
    });
    await userEvent.keyboard('o');
    await expect.element(part('Papers per year')).toBeVisible();
    history.back();
    await expect.poll(rows).not.toHaveLength(0);
    await expect.poll(() => scroller()?.scrollTop).toBe(90);
  });

  it('sets the title of the tab', async () => {
    await showQueues('?show=overview');
    await expect.poll(() => document.title).toBe('Overview – Queueing');
    await showQueues('?venue=OSDI&show=overview');
    await expect.poll(() => document.title).toBe('Overview · OSDI – Queueing');
  });

  it('does not open while typing, nor by its key when single-key shortcuts are off', async () => {
    await showQueues();
    await page.getByRole('combobox', { name: 'Search the papers' }).click();
    await userEvent.keyboard('o');
    await expect.poll(() => location.search).toBe('?q=o');
    await showQueues();
    await userEvent.keyboard('?');
    await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).click();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('o');
    await expect.element(button).toHaveAttribute('aria-pressed', 'false');
    expect(location.search).toBe('');
    expect(rows()).not.toHaveLength(0);
    await userEvent.keyboard('{Control>}k{/Control}');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).click();
  });
});

describe('a number of the overview', () => {
  it('filters to as many papers as it says, in the overview too, and Back undoes it', async () => {
    await showQueues('?show=overview');
    const matrix = part('Venues by year').getByRole('table');
    const cell = matrix.getByRole('link', { name: /: OSDI, 2022$/u });
    await expect.element(cell).toBeVisible();
    const count = cell.element().textContent;
    cell.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.search).toBe('?year=2022&venue=OSDI&show=overview');
    await expect.poll(() => heading()?.textContent).toBe(`${count} of 15 papers: OSDI, 2022`);
    await expect.poll(() => matrix.getByRole('row').elements().length).toBe(2);
    await backToTable.click();
    await expect.poll(() => rows().length).toBe(Number(count));
    history.go(-2);
    await expect.poll(() => heading()?.textContent).toBe('15 papers');
    await expect.poll(() => matrix.getByRole('row').elements().length).toBeGreaterThan(2);
  });

  it('moves the focus to the heading if a click on it removes it', async () => {
    await showQueues('?show=overview');
    const code = part('Coverage').getByRole('link', { name: /papers? without code$/u });
    await expect.element(code).toBeVisible();
    code.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.search).toBe('?-has=code&show=overview');
    await expect.poll(() => document.activeElement).toBe(heading());
  });

  it('on a bar filters to its year, and the bar keeps the focus', async () => {
    await showQueues('?show=overview');
    const bars = page.getByRole('group', { name: 'Papers per year, as bars' }).getByRole('link');
    await expect.element(bars.last()).toBeVisible();
    const [, year, count] =
      /^(\d+): (\d+) papers$/u.exec(bars.last().element().getAttribute('aria-label') ?? '') ?? [];
    (bars.last().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => heading()?.textContent).toBe(`${count} of 15 papers: ${year}`);
    expect(bars.elements()).toHaveLength(1);
    await expect.element(bars).toHaveFocus();
    history.back();
    await expect.poll(() => heading()?.textContent).toBe('15 papers');
  });
});
