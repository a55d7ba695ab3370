import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showQueues } from '../testing/page/show-queues.ts';

const palette = page.getByRole('dialog', { name: 'Go to' });
const box = palette.getByRole('combobox');
const options = palette.getByRole('option');
const active = palette.getByRole('option', { selected: true });
const group = (name: string) => palette.getByRole('group', { name });
const search = page.getByRole('combobox', { name: 'Search the papers' });
const panel = page.getByRole('complementary', { name: 'Paper' });
const rowTitle = (name: RegExp) => page.getByRole('table').getByRole('link', { name });
const heading = () => document.querySelector<HTMLElement>('#papers');

const paletteKeys = '{Control>}k{/Control}';

/** Opens the palette by its keys and asks for something. */
async function ask(words: string): Promise<void> {
  await userEvent.keyboard(paletteKeys);
  await expect.element(box).toHaveFocus();
  if (words !== '') await userEvent.keyboard(words);
}

/** Asks for something and takes the first thing that is offered. */
async function take(words: string, offered: RegExp): Promise<void> {
  await ask(words);
  await expect.element(active).toHaveTextContent(offered);
  await userEvent.keyboard('{Enter}');
  await expect.element(palette).not.toBeInTheDocument();
}

/** Goes down to the first row of a group. */
async function goDownTo(name: string): Promise<void> {
  const first = group(name).getByRole('option').first();
  await expect.element(first).toBeVisible();
  while (box.element().getAttribute('aria-activedescendant') !== first.element().id)
    await userEvent.keyboard('{ArrowDown}');
}

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe('the palette', () => {
  it('finds a paper, opens it although the filters hide it, and offers it again later', async () => {
    await showQueues('?venue=SOSP');
    await ask('microsecond preemption');
    await expect.element(active).toHaveTextContent('Microsecond Preemption');
    expect(active.element().querySelector('mark')?.textContent).toBe('Microsecond');
    await userEvent.keyboard('{Enter}');
    await expect.element(palette).not.toBeInTheDocument();
    await expect.element(panel.getByRole('heading', { level: 2 })).toHaveFocus();
    await expect.element(panel).toHaveTextContent('The filters hide this paper in the table.');
    history.back();
    await expect.element(panel).not.toBeInTheDocument();
    expect(location.search).toBe('?venue=SOSP');

    await ask('');
    expect(group('Opened last').getByRole('option').elements()).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await expect.element(panel).toBeVisible();
  });

  it('ticks a value with as many papers as it says, offers to remove it, and Back takes it back', async () => {
    await showQueues('?has=code');
    await ask('osdi');
    await goDownTo('Filters');
    const count = /(\d+) papers/u.exec(active.element().textContent)?.[1];
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.search).toBe('?venue=OSDI&has=code');
    await expect.poll(() => document.activeElement).toBe(heading());
    expect(heading()?.textContent).toContain(`${count} of `);
    await ask('osdi');
    await expect.element(group('Commands')).toHaveTextContent('Remove Venue: OSDI');
    expect(group('Filters').elements()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    history.back();
    await expect.poll(() => location.search).toBe('?has=code');
  });

  it('runs commands, each of which Back undoes where it changed the view', async () => {
    await showQueues('?venue=OSDI');
    await take('sort by tit', /Sort by title/u);
    expect(location.search).toBe('?venue=OSDI&sort=title');
    await take('clear', /Clear/u);
    expect(location.search).toBe('?sort=title');
    await expect.poll(() => document.activeElement).toBe(heading());
    history.back();
    await expect.poll(() => location.search).toBe('?venue=OSDI&sort=title');
    history.back();
    await expect.poll(() => location.search).toBe('?venue=OSDI');
    await take('dark', /Dark theme/u);
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  it('opens what a button opens, and that button has the focus afterwards', async () => {
    await showQueues();
    await take('choose', /Choose columns/u);
    await expect.element(page.getByRole('dialog', { name: 'Columns' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Columns' })).toHaveFocus();
    await take('keyboard', /Keyboard shortcuts/u);
    await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });

  it('stars the open paper, steps on and copies the link', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await showQueues();
    await rowTitle(/^Fair Queues/u).click();
    await expect.element(panel).toBeVisible();
    await take('star', /Star this paper/u);
    await ask('show only');
    await expect.element(active).toHaveTextContent(/Show only: Starred/u);
    await userEvent.keyboard('{Escape}');
    await take('next', /Next paper/u);
    await expect.element(panel).toHaveTextContent('2 of ');
    await expect.poll(() => location.search).toBe('?paper=patient-queues-for-hasty-readers');
    await take('copy', /Copy the link/u);
    await expect.element(page.getByText('The link is copied.')).toBeVisible();
    expect(copied).toHaveBeenCalledExactlyOnceWith(location.href);
  });

  it('says so where the browser refuses to copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await showQueues();
    await take('copy', /Copy the link/u);
    await expect.element(page.getByText('take the link from the address bar')).toBeVisible();
  });

  it('leads to the whole search, and to a page of the list', async () => {
    await showQueues();
    await ask('queue');
    const more = group('Papers').getByRole('option').last();
    await expect.element(more).toHaveTextContent('Search for “queue”');
    await more.click();
    await expect.poll(() => location.search).toBe('?q=queue');
    await expect.poll(() => heading()?.textContent).toContain('matching “queue”');
    await ask('osdi');
    await goDownTo('Pages');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.search).toBe('?page=venues/osdi-2022.md');
    await expect.element(page.getByRole('heading', { level: 2, name: 'OSDI 2022' })).toBeVisible();
  });

  it('opens from the search box too, and Esc gives the focus back', async () => {
    await showQueues();
    await userEvent.keyboard('/');
    await search.fill('queue');
    await ask('doors');
    await userEvent.keyboard('{Escape}');
    await expect.element(palette).not.toBeInTheDocument();
    await expect.element(search).toHaveFocus();
    await expect.element(search).toHaveValue('queue');
  });

  it('has keys that go round, and its own key closes it', async () => {
    await showQueues();
    rowTitle(/^Fair Queues/u)
      .element()
      .focus();
    await ask('');
    await userEvent.keyboard('{End}');
    await expect.element(options.last()).toHaveAttribute('aria-selected', 'true');
    await expect.element(options.last()).toBeInViewport();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(options.first()).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(options.last()).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Home}');
    await expect.element(options.first()).toBeInViewport();
    await userEvent.keyboard(`{Escape}${paletteKeys}{Escape}`);
    await ask('qqqqzz');
    await expect.element(palette).toHaveTextContent('Nothing is called that.');
    await userEvent.keyboard(`{Enter}${paletteKeys}`);
    await expect.element(palette).not.toBeInTheDocument();
    await expect.element(rowTitle(/^Fair Queues/u)).toHaveFocus();
  });

  it.each([390, 1440])(
    'at %i px opens by a button in the header too, which takes the focus back',
    async (width) => {
      await page.viewport(width, 844);
      await showQueues();
      const button = page.getByRole('button', { name: 'Commands' });
      await expect
        .element(button)
        .toHaveAttribute('title', expect.stringMatching(/^Commands \((Ctrl|⌘) K\)$/u));
      await button.click();
      await expect.element(box).toHaveFocus();
      await expect.element(group('Commands')).toBeVisible();
      await userEvent.keyboard('{Escape}');
      await expect.element(palette).not.toBeInTheDocument();
      await expect.element(button).toHaveFocus();
    },
  );

  it('closes the paper that covers the rows on a phone when a value is ticked, and Back opens it again', async () => {
    await page.viewport(390, 844);
    await showQueues();
    await page.getByRole('link', { name: /^Fair Queues/u }).click();
    const sheet = page.getByRole('dialog', { name: 'Paper' });
    await expect.element(sheet).toBeVisible();
    await ask('osdi');
    await goDownTo('Filters');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.search).toBe('?venue=OSDI');
    await expect.element(sheet).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement).toBe(heading());
    history.back();
    await expect.element(sheet).toBeVisible();
  });
});
