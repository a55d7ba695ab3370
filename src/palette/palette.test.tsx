import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { insertText } from '../testing/page/insert-text.ts';
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

/** Opens the palette by its shortcut and types into it. */
async function openAndType(text: string): Promise<void> {
  await userEvent.keyboard(paletteKeys);
  await expect.element(box).toHaveFocus();
  if (text !== '') await insertText(box, text);
}

/** Types into the palette and runs its first suggestion. */
async function runFirst(text: string, suggestion: RegExp): Promise<void> {
  await openAndType(text);
  await expect.element(active).toHaveTextContent(suggestion);
  await userEvent.keyboard('{Enter}');
  await expect.element(palette).not.toBeInTheDocument();
}

/** Moves to the first row of a group. */
async function moveToGroup(name: string): Promise<void> {
  const first = group(name).getByRole('option').first();
  await expect.element(first).toBeVisible();
  while (box.element().getAttribute('aria-activedescendant') !== first.element().id)
    await userEvent.keyboard('{ArrowDown}');
}

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe('the palette', () => {
  it('finds a paper, opens it even if filters hide it, and lists it as opened later', async () => {
    await showQueues('?venue=SOSP');
    await openAndType('microsecond preemption');
    await expect.element(active).toHaveTextContent('Microsecond Preemption');
    expect(active.element().querySelector('mark')?.textContent).toBe('Microsecond');
    await userEvent.keyboard('{Enter}');
    await expect.element(palette).not.toBeInTheDocument();
    await expect.element(panel.getByRole('heading', { level: 2 })).toHaveFocus();
    await expect.element(panel).toHaveTextContent('Your filters hide this paper.');
    history.back();
    await expect.element(panel).not.toBeInTheDocument();
    expect(location.search).toBe('?venue=SOSP');

    await openAndType('');
    expect(group('Recently opened').getByRole('option').elements()).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await expect.element(panel).toBeVisible();
  });

  it('ticks a value with as many papers as it says, then suggests removing it; Back undoes it', async () => {
    await showQueues('?has=code');
    await openAndType('osdi');
    await moveToGroup('Filters');
    const count = /(\d+) papers/u.exec(active.element().textContent)?.[1];
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.search).toBe('?venue=OSDI&has=code');
    await expect.poll(() => document.activeElement).toBe(heading());
    expect(heading()?.textContent).toContain(`${count} of `);
    await openAndType('osdi');
    await expect.element(group('Commands')).toHaveTextContent('Remove Venue: OSDI');
    expect(group('Filters').elements()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    history.back();
    await expect.poll(() => location.search).toBe('?has=code');
  });

  it('runs commands; Back undoes those that change the view', async () => {
    await showQueues('?venue=OSDI');
    await runFirst('sort by tit', /Sort by title/u);
    expect(location.search).toBe('?venue=OSDI&sort=title');
    await runFirst('clear', /Clear/u);
    expect(location.search).toBe('?sort=title');
    await expect.poll(() => document.activeElement).toBe(heading());
    history.back();
    await expect.poll(() => location.search).toBe('?venue=OSDI&sort=title');
    history.back();
    await expect.poll(() => location.search).toBe('?venue=OSDI');
    await runFirst('dark', /Dark theme/u);
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  it('opens the popover of a button, which gets the focus afterwards', async () => {
    await showQueues();
    await runFirst('choose', /Choose columns/u);
    await expect.element(page.getByRole('dialog', { name: 'Columns' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Columns' })).toHaveFocus();
    await runFirst('keyboard', /Keyboard shortcuts/u);
    await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });

  it('stars the open paper, opens the next one and copies the link', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await showQueues();
    await rowTitle(/^Fair Queues/u).click();
    await expect.element(panel).toBeVisible();
    await runFirst('star', /Star this paper/u);
    await openAndType('show only');
    await expect.element(active).toHaveTextContent(/Show only: Starred/u);
    await userEvent.keyboard('{Escape}');
    await runFirst('next', /Next paper/u);
    await expect.element(panel).toHaveTextContent('2 of ');
    await expect.poll(() => location.search).toBe('?paper=patient-queues-for-hasty-readers');
    await runFirst('copy', /Copy the link/u);
    await expect.element(page.getByText('Link copied.')).toBeVisible();
    expect(copied).toHaveBeenCalledExactlyOnceWith(location.href);
  });

  it('says so if the browser refuses to copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await showQueues();
    await runFirst('copy', /Copy the link/u);
    await expect.element(page.getByText('copy the link from the address bar')).toBeVisible();
  });

  it('opens the full search, and a page of the list', async () => {
    await showQueues();
    await openAndType('queue');
    const more = group('Papers').getByRole('option').last();
    await expect.element(more).toHaveTextContent('Search for “queue”');
    await more.click();
    await expect.poll(() => location.search).toBe('?q=queue');
    await expect.poll(() => heading()?.textContent).toContain('matching “queue”');
    await openAndType('osdi');
    await moveToGroup('Pages');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.search).toBe('?page=venues/osdi-2022.md');
    await expect.element(page.getByRole('heading', { level: 2, name: 'OSDI 2022' })).toBeVisible();
  });

  it('opens from the search box too, and Esc returns the focus', async () => {
    await showQueues();
    await userEvent.keyboard('/');
    await search.fill('queue');
    await openAndType('doors');
    await userEvent.keyboard('{Escape}');
    await expect.element(palette).not.toBeInTheDocument();
    await expect.element(search).toHaveFocus();
    await expect.element(search).toHaveValue('queue');
  });

  it('wraps the selection at both ends, and closes by its shortcut', async () => {
    await showQueues();
    rowTitle(/^Fair Queues/u)
      .element()
      .focus();
    await openAndType('');
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
    await openAndType('qqqqzz');
    await expect.element(palette).toHaveTextContent('No matches.');
    await userEvent.keyboard(`{Enter}${paletteKeys}`);
    await expect.element(palette).not.toBeInTheDocument();
    await expect.element(rowTitle(/^Fair Queues/u)).toHaveFocus();
  });

  it('opens by the button in the search box too, which gets the focus back', async () => {
    await showQueues();
    const button = page.getByRole('button', { name: /^Commands \((?:Ctrl|⌘) K\)$/u });
    await button.click();
    await expect.element(box).toHaveFocus();
    await expect.element(group('Commands')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(palette).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  it('closes the paper that covers the rows on a phone when a value is ticked; Back reopens it', async () => {
    await page.viewport(390, 844);
    await showQueues();
    await page.getByRole('link', { name: /^Fair Queues/u }).click();
    const sheet = page.getByRole('dialog', { name: 'Paper' });
    await expect.element(sheet).toBeVisible();
    await openAndType('osdi');
    await moveToGroup('Filters');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.search).toBe('?venue=OSDI');
    await expect.element(sheet).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement).toBe(heading());
    history.back();
    await expect.element(sheet).toBeVisible();
  });
});
