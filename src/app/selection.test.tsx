import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { nextDownload } from '../testing/page/downloads.ts';
import { focusRow, headingText, shownIds } from '../testing/page/rows.ts';
import { showList } from '../testing/page/show-list.tsx';
import { treeList } from '../testing/page/tree-list.ts';

const box = (name: string) => page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
const bar = () => page.getByRole('group', { name: 'The selected papers' });
const progress = () => page.getByLabelText('Reading status');
const selected = ['birch', 'cedar', 'dogwood', 'fir'];

async function expectHeading(text: string): Promise<void> {
  await expect.poll(headingText).toBe(text);
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
    await expectHeading('1 paper selected');
    await box('Dogwood').click({ modifiers: ['Shift'] });
    await expectHeading('3 papers selected');
    focusRow('fir');
    await userEvent.keyboard('x');
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await expectHeading('5 papers selected');
    await userEvent.keyboard('{Shift>} {/Shift}');
    await expectHeading('4 papers selected');

    const download = nextDownload();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'BibTeX' }).click();
    const { name, text } = await download;
    expect(name).toMatch(/-4-papers\.bib$/u);
    expect([...text.matchAll(/^ {2}paperdex = \{(.*)\},$/gmu)].map(([, id]) => id)).toEqual(selected);

    await bar().getByRole('button', { name: 'Star' }).click();
    await progress().selectOptions('Read');
    focusRow('alder');
    await userEvent.keyboard('{Escape}');
    await expect.element(bar()).not.toBeInTheDocument();
    await show('?library=read&library=starred&sort=title');
    await expect.poll(shownIds).toEqual(selected);
  });

  it('are selected all at once; filtered-out rows are not acted on but stay selected', async () => {
    await show('?venue=OSDI&venue=SOSP');
    focusRow('elm');
    await userEvent.keyboard('x');
    await page.getByRole('checkbox', { name: 'Select all that are shown' }).click();
    await expectHeading('9 papers selected');
    await page.getByRole('checkbox', { name: 'SOSP', exact: true }).click();
    await expectHeading('7 papers selected');
    await bar().getByRole('button', { name: 'Star' }).click();
    history.back();
    await expectHeading('9 papers selected');
    await expect
      .element(bar().getByRole('button', { name: 'Star' }))
      .toHaveAttribute('aria-pressed', 'false');
    await page.getByRole('checkbox', { name: 'Select all that are shown' }).click();
    await expectHeading('9 papers: OSDI or SOSP');
  });

  it('with different progress show that it differs', async () => {
    await show('?sort=title');
    focusRow('alder');
    await userEvent.keyboard('x');
    await progress().selectOptions('Reading');
    await expect.element(progress()).toHaveValue('reading');
    focusRow('birch');
    await userEvent.keyboard('x');
    await expectHeading('2 papers selected');
    await expect.element(progress()).toHaveValue('mixed');
  });
});
