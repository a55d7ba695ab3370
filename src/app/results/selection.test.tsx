import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { nextDownload } from '../../testing/page/downloads.ts';
import { focusRow, headingText, shownIds } from '../../testing/page/rows.ts';
import { showList } from '../../testing/page/show-list.tsx';
import { treeList } from '../../testing/page/tree-list.ts';

const box = (name: string) => page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
const bar = () => page.getByRole('group', { name: 'The selected papers' });
const progress = () => page.getByLabelText('Reading status');
const selected = ['birch', 'cedar', 'dogwood', 'fir'];

async function expectHeading(text: string): Promise<void> {
  await expect.poll(headingText).toBe(text);
}

async function expectSelected(text: string): Promise<void> {
  await expect.element(bar().getByText(text, { exact: true })).toBeVisible();
}

async function show(address: string): Promise<void> {
  await showList({ dataset: treeList, address });
  await expect.poll(() => shownIds().length).toBeGreaterThan(0);
}

describe('rows', () => {
  it('are selected by mouse and by keys, then exported, starred and marked together', async () => {
    await show('?venue=OSDI&sort=title');
    expect(shownIds()).toEqual(['alder', 'birch', 'cedar', 'dogwood', 'elm', 'fir', 'ginkgo']);
    await box('Birch').click();
    await expectSelected('1 paper selected');
    await box('Dogwood').click({ modifiers: ['Shift'] });
    await expectSelected('3 papers selected');
    focusRow('fir');
    await userEvent.keyboard('x');
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await expectSelected('5 papers selected');
    await userEvent.keyboard('{Shift>} {/Shift}');
    await expectSelected('4 papers selected');

    const download = nextDownload();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'BibTeX' }).click();
    const { name, text } = await download;
    expect(name).toMatch(/-4-papers\.bib$/u);
    expect([...text.matchAll(/^ {2}paperdex = \{(.*)\},$/gmu)].map(([, id]) => id)).toEqual(selected);

    await page.getByRole('button', { name: 'Compare' }).click();
    const comparison = page.getByRole('dialog', { name: 'Compare' });
    await expect.element(comparison.getByRole('columnheader')).toHaveLength(4);
    await expect.element(comparison.getByRole('row', { name: 'Venue OSDI OSDI OSDI OSDI' })).toBeVisible();
    await expect.element(comparison.getByRole('button', { name: 'Copy as LaTeX' })).toBeVisible();
    await userEvent.keyboard('{Escape}');

    await bar().getByRole('button', { name: 'Star' }).click();
    await progress().selectOptions('Read');
    bar().getByRole('button', { name: 'Starred' }).element().focus();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.id).toBe('papers');
    await expectSelected('4 papers selected');
    focusRow('alder');
    await userEvent.keyboard('{Escape}');
    await expect.element(bar()).not.toBeInTheDocument();
    await show('?library=read&library=starred&sort=title');
    await expect.poll(shownIds).toEqual(selected);
  });

  it('stay selected in a tray through other searches, and all of them are acted on, until they are cleared', async () => {
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await show('?venue=OSDI&venue=SOSP');
    focusRow('elm');
    await userEvent.keyboard('x');
    await page.getByRole('checkbox', { name: 'Select all that are shown' }).click();
    await expectSelected('9 papers selected');
    await page.getByRole('button', { name: 'Remove OSDI' }).click();
    await expectSelected('9 papers selected, 7 not shown');
    await expectHeading('2 of 9 papers: SOSP');
    await page.getByRole('checkbox', { name: 'Select all that are shown' }).click();
    await expectSelected('7 papers selected, 7 not shown');
    focusRow('ivy');
    await userEvent.keyboard('x');
    await expectSelected('8 papers selected, 7 not shown');
    await userEvent.keyboard('{Escape}');
    await expectSelected('8 papers selected, 7 not shown');

    const download = nextDownload();
    await bar().getByRole('button', { name: 'BibTeX' }).click();
    await expect.element(bar().getByRole('status')).toHaveTextContent(/^\d+ papers? saved as BibTeX$/u);
    expect((await download).name).toMatch(/-8-papers\.bib$/u);
    await bar().getByRole('button', { name: 'Copy link' }).click();
    await expect.element(bar().getByRole('button', { name: 'Copied' })).toBeVisible();
    const { hash } = new URL(String(copy.mock.lastCall?.[0]));
    expect(hash).toMatch(/^#list=(?:\.[0-9a-v]{8}){8}$/u);
    await bar().getByRole('button', { name: 'Star' }).click();
    await bar().getByRole('button', { name: 'Clear the selection' }).click();
    await expect.element(bar()).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement?.id).toBe('papers');
    await show('?library=starred');
    await expectHeading('8 of 9 papers: Starred');
    await showList({ dataset: treeList, address: hash });
    const listed = () => [...document.querySelectorAll('[data-entry]')].map((entry) => entry.textContent);
    await expect.poll(listed).toHaveLength(8);
    expect(listed()[0]).toContain('Ivy');
  });

  it('with different progress show that it differs', async () => {
    await show('?sort=title');
    focusRow('alder');
    await userEvent.keyboard('x');
    await progress().selectOptions('Reading');
    await expect.element(progress()).toHaveValue('reading');
    focusRow('birch');
    await userEvent.keyboard('x');
    await expectSelected('2 papers selected');
    await expect.element(progress()).toHaveValue('mixed');
  });
});
