import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { insertText } from '../testing/page/insert-text.ts';
import { ownFieldList } from '../testing/page/own-field-list.ts';
import { showList } from '../testing/page/show-list.tsx';
import { sampleDataset, sampleVenue } from '../testing/sample-list.ts';

const search = () => page.getByRole('combobox', { name: 'Search the papers' });
const testBed = () => page.getByRole('group', { name: 'Test bed', exact: true });
const value = (name: string) => testBed().getByRole('checkbox', { name, exact: true });
const expectTitles = () =>
  expect.poll(() => [...document.querySelectorAll('table a[data-title]')].map((title) => title.textContent));
const expectAddress = () => expect.poll(() => decodeURIComponent(location.search));

/** The names of the facets, in order, each with the number of its values. */
const facetNames = () =>
  [...document.querySelectorAll('#facets h3')].map((heading) => heading.textContent?.trim());

describe("a list's own fields", () => {
  it('are facets where they tell papers apart', async () => {
    await showList({ dataset: ownFieldList });
    await expect.poll(facetNames).toEqual(['Test bed 2 values', 'Task 2 values']);
    expect([...testBed().element().querySelectorAll('label')].map((each) => each.textContent)).toEqual([
      'Mobile',
      'Web',
      'No test bed',
    ]);
  });

  it('leave the usual facets to the settings, which may hide them until a value is selected', async () => {
    const papers = ['OSDI', 'NSDI'].map((name) => ({ venue: sampleVenue(name), year: name.length }));
    const dataset = sampleDataset(papers, { hiddenFacets: ['venue'] });
    await showList({ dataset });
    await expect.poll(() => document.querySelectorAll('tr[data-paper]').length).toBe(2);
    expect(facetNames().join()).not.toContain('Venue');
    await showList({ dataset, address: '?venue=OSDI' });
    await expect.poll(() => facetNames().join()).toContain('Venue');
  });

  it('filter by ticking, by the value for none and by exclusion', async () => {
    await showList({ dataset: ownFieldList });
    await value('Web').click();
    await expectTitles().toEqual(['Clicking Through Forms', 'Both at Once']);
    await expectAddress().toBe('?test-bed=Web');
    await expect.element(page.getByRole('button', { name: 'Remove Web' })).toBeVisible();
    await value('No test bed').click();
    await expectTitles().toEqual(['Clicking Through Forms', 'Both at Once', 'A Survey of Agents']);
    await value('Mobile').click({ modifiers: ['Alt'] });
    await expectTitles().toEqual(['Clicking Through Forms', 'A Survey of Agents']);
    await expectAddress().toBe('?test-bed=Web&test-bed=(none)&-test-bed=Mobile');
    await page.getByRole('button', { name: 'Clear Test bed' }).click();
    await expectAddress().toBe('');
  });

  it('filter by a typed field, as by an address', async () => {
    await showList({ dataset: ownFieldList });
    await insertText(search(), 'test-bed:mobile');
    await userEvent.keyboard(' ');
    await expect.element(value('Mobile')).toBeChecked();
    await expectTitles().toEqual(['Tapping on Phones', 'Both at Once']);
    await expectAddress().toBe('?test-bed=Mobile');

    await showList({ dataset: ownFieldList, address: '?test-bed=Mobile&task=search&utm=x' });
    await expectTitles().toEqual(['Tapping on Phones']);
    expect(document.querySelector('#papers')?.textContent).toContain('Mobile, search');
    await value('Mobile').click();
    await expectAddress().toBe('?task=search&utm=x');
  });

  it('are columns that the chooser offers, off by default', async () => {
    await showList({ dataset: ownFieldList });
    await page.getByRole('button', { name: 'Columns' }).click();
    const idea = page.getByRole('checkbox', { name: 'Idea' });
    await expect.element(idea).not.toBeChecked();
    await idea.click();
    await page.getByRole('checkbox', { name: 'Test bed', exact: true }).click();
    await expectAddress().toMatch(/^\?cols=.*test-bed,idea,links$/u);
    await expect.element(page.getByRole('columnheader', { name: 'Idea' })).toBeVisible();
    await expect.element(page.getByRole('row', { name: /Both at Once/u })).toHaveTextContent('Mobile, Web');
  });

  it('are in the panel: values of a facet as links to all papers that have them', async () => {
    await showList({ dataset: ownFieldList, address: '?paper=paper-1' });
    const panel = page.getByRole('complementary', { name: 'Paper' });
    await expect.element(panel.getByText('Taps, not text')).toBeVisible();
    await panel.getByRole('link', { name: 'Mobile' }).click();
    await expectAddress().toBe('?test-bed=Mobile&paper=paper-1');
    await expectTitles().toEqual(['Tapping on Phones', 'Both at Once']);
  });

  it('have values in the palette', async () => {
    await showList({ dataset: ownFieldList });
    await userEvent.keyboard('{Control>}k{/Control}');
    const box = page.getByRole('dialog', { name: 'Go to' }).getByRole('combobox');
    await expect.element(box).toHaveFocus();
    await insertText(box, 'filling');
    await page.getByRole('option', { name: /filling forms/u }).click();
    await expectAddress().toBe('?task=filling+forms');
  });
});
