import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showList } from '../testing/page/show-list.tsx';
import { smallList } from '../testing/page/small-list.ts';

const title = (index: number) => [...document.querySelectorAll('table a[data-title]')][index];
const keys = () => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const single = () => keys().getByRole('checkbox', { name: 'Single-key shortcuts' });
const search = () => page.getByRole('combobox', { name: 'Search the papers' });
const focused = () => expect.poll(() => document.activeElement);

describe('the keyboard shortcuts', () => {
  it('move through the rows and open the list of shortcuts, which disables them while open', async () => {
    await showList({ dataset: smallList });
    window.focus();
    await userEvent.keyboard('{ArrowDown}');
    await focused().toBe(title(0));
    document.querySelector<HTMLElement>('#papers')?.focus();
    await userEvent.keyboard('j');
    await focused().toBe(title(0));
    await userEvent.keyboard('j');
    await focused().toBe(title(1));
    await userEvent.keyboard('k');
    await focused().toBe(title(0));

    await userEvent.keyboard('?');
    await expect.element(keys()).toBeVisible();
    await userEvent.keyboard('/o');
    expect(document.activeElement).not.toBe(search().element());
    expect(location.search).toBe('');
    await userEvent.keyboard('{Escape}');
    await expect.element(keys()).not.toBeInTheDocument();
    await focused().toBe(title(0));
  });

  it('with a single key can be switched off and on again; the others always work', async () => {
    await showList({ dataset: smallList });
    window.focus();
    await userEvent.keyboard('?');
    await single().click();
    await userEvent.keyboard('{Escape}');
    await expect.element(keys()).not.toBeInTheDocument();
    await showList({ dataset: smallList });
    window.focus();
    await userEvent.keyboard('j/?');
    await expect.element(keys()).not.toBeInTheDocument();
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(page.getByRole('dialog', { name: 'Go to' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    search().element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await focused().toBe(title(0));
    await userEvent.keyboard('j');
    await focused().toBe(title(0));
    await userEvent.keyboard('{ArrowDown}');
    await focused().toBe(title(1));

    await userEvent.keyboard('{Control>}k{/Control}');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await single().click();
    await keys().getByRole('button', { name: 'Close' }).click();
    await userEvent.keyboard('/what?');
    await expect.element(search()).toHaveValue('what?');
    await expect.element(keys()).not.toBeInTheDocument();
  });
});
