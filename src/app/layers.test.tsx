import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showQueues } from '../testing/page/show-queues.ts';

const palette = 'Go to a paper, filter or page…';
const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
const openByName = async (name: string, button = name) => {
  if (button === palette) await page.getByRole('button', { name: 'About this list' }).click();
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await expect.element(dialog(name)).toBeVisible();
};
/** Expects no dialog, and an address. */
const expectNone = async (name: string, search: string) => {
  await expect.element(dialog(name)).not.toBeInTheDocument();
  await expect.poll(() => location.search).toBe(search);
};
const sortBy = (order: string) =>
  page.getByRole('combobox', { name: 'Order of the papers' }).selectOptions(order);

describe('Back on a phone', () => {
  beforeEach(() => page.viewport(390, 844));

  it('closes a dialog and leaves the list as it is; a closed dialog leaves no entry', async () => {
    await showQueues();
    await sortBy('Title');
    for (const [name, button] of [
      ['Filters', 'Filters'],
      ['Pages', 'Pages'],
      ['Go to', palette],
    ] as const) {
      await openByName(name, button);
      history.back();
      await expectNone(name, '?sort=title');
      await openByName(name, button);
      await dialog(name).getByRole('button', { name: 'Close' }).click();
      await expectNone(name, '?sort=title');
      history.back();
      await expect.poll(() => location.search).toBe('');
      history.forward();
      await expect.poll(() => location.search).toBe('?sort=title');
    }
  });

  it('closes the filters and keeps what was ticked; the next one undoes it', async () => {
    await showQueues();
    await openByName('Filters');
    for (const venue of ['OSDI', 'SOSP'])
      await dialog('Filters').getByLabelText(venue, { exact: true }).click();
    history.back();
    await expectNone('Filters', '?venue=OSDI&venue=SOSP');
    history.back();
    await expectNone('Filters', '');
    history.forward();
    await expectNone('Filters', '?venue=OSDI&venue=SOSP');
  });

  it('closes one layer at a time, and a paper that the palette opened', async () => {
    await showQueues();
    await openByName('Go to', palette);
    await userEvent.keyboard('turnstile{Enter}');
    await expect.element(dialog('Paper')).toBeVisible();
    await expectNone('Go to', '?paper=turnstile-microsecond-preemption-at-the-counter');
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(dialog('Go to')).toBeVisible();
    history.back();
    await expect.element(dialog('Go to')).not.toBeInTheDocument();
    await expect.element(dialog('Paper')).toBeVisible();
    history.back();
    await expectNone('Paper', '');
  });
});

describe('closing a paper', () => {
  const title = (name: RegExp) => page.getByRole('link', { name }).first();
  const panel = page.getByRole('complementary', { name: 'Paper' });

  it('goes back to the list, past related papers, and takes what was typed meanwhile along', async () => {
    await showQueues();
    await title(/^Turnstile/u).click();
    await expect.element(panel).toBeVisible();
    await userEvent.keyboard('j');
    await panel.getByRole('region', { name: 'Related in this list' }).getByRole('link').first().click();
    const entries = history.length;
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('/q');
    await expect.element(panel).not.toBeInTheDocument();
    await expect.poll(() => location.search).toBe('?q=q');
    expect(history.length).toBeLessThan(entries);
    history.back();
    await expect.poll(() => location.search).toBe('');
  });

  it('stays on the page after a deep link', async () => {
    await showQueues('?paper=fair-queues-at-scale');
    const entries = history.length;
    await userEvent.keyboard('{Escape}');
    await expect.element(panel).not.toBeInTheDocument();
    await expect.poll(() => location.search).toBe('');
    expect(history.length).toBe(entries);
  });
});
