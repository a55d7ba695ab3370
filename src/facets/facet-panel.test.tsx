import { describe, expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { facets, isReaderFacet } from '../paper/facets.ts';
import { insertText } from '../testing/page/insert-text.ts';
import { mouse, pointIn } from '../testing/page/mouse.ts';
import { showList } from '../testing/page/show-list.tsx';
import { smallList } from '../testing/page/small-list.ts';

const search = () => page.getByRole('combobox', { name: 'Search the papers' });
const facet = (name: string) => page.getByRole('group', { name, exact: true });
const value = (facetName: string, name: string) =>
  facet(facetName).getByRole('checkbox', { name, exact: true });

/** For each facet of a list: a value, and the query that filters by it. */
const filterCases: readonly (readonly [facet: string, value: string, typed: string])[] = [
  ['Topic', 'Hardware Sharing', 'topic:"hardware sharing"'],
  ['Venue', 'OSDI', 'venue:osdi'],
  ['Affiliation', 'CMU', 'affil:CMU'],
  ['Author', 'Mira Stone', 'author:"mira stone"'],
  ['Has', 'Code', 'has:code'],
  ['Award', 'Best Paper Award', 'award:"best paper award"'],
  ['Tag', 'gpu sharing', 'tag:"gpu sharing"'],
  ['Kind', 'Paper', 'kind:paper'],
  ['Added', 'Last 30 days', 'added:30d'],
];

/** Opens a facet, unless it is open. */
async function open(name: string): Promise<void> {
  const heading = page.getByRole('button', { name: new RegExp(`^${name} \\d+ values$`, 'u') });
  await expect.element(heading).toBeVisible();
  if (heading.element().getAttribute('aria-expanded') === 'false') await heading.click();
}

/** Waits until a locator's element is visible, scrolls to it and returns it. */
async function shown(locator: Locator): Promise<HTMLElement> {
  await expect.element(locator).toBeVisible();
  locator.element().scrollIntoView({ block: 'nearest' });
  return locator.element() as HTMLElement;
}

/** Goes back to the unfiltered list. */
async function goBack(): Promise<void> {
  history.back();
  await expect
    .poll(() => document.querySelectorAll('table a[data-title]').length)
    .toBe(smallList.papers.length);
}

/** What the page shows once the address is canonical, with pointer and focus away from the facets. */
async function seen() {
  await mouse.move({ x: 700, y: 5 });
  await expect.poll(() => location.search).toMatch(/^\?(?!q=)[a-z]+=/u);
  document.querySelector<HTMLElement>('table a[data-title]')?.focus();
  await expect.element(search()).toHaveValue('');
  return {
    address: location.search,
    rows: [...document.querySelectorAll('table a[data-title]')].map((title) => title.textContent),
    heading: document.querySelector('#papers')?.textContent,
    counts: document.querySelector('#facets')?.textContent,
  };
}

describe('a facet', () => {
  it.each(filterCases)(
    '%s filters alike by mouse, by keyboard, by a typed query and by an address',
    async (facetName, valueName, typed) => {
      const readView = async () => {
        await expect.element(value(facetName, valueName)).toBeChecked();
        return seen();
      };
      await showList({ dataset: smallList });
      await open(facetName);
      await mouse.click(pointIn(await shown(value(facetName, valueName))));
      const byMouse = await readView();
      expect(byMouse.rows.length).toBeLessThan(smallList.papers.length);

      await goBack();
      (await shown(value(facetName, valueName))).focus();
      await userEvent.keyboard(' ');
      expect(await readView()).toEqual(byMouse);

      await goBack();
      await insertText(search(), typed);
      await userEvent.keyboard(' ');
      expect(await readView()).toEqual(byMouse);

      await showList({ dataset: smallList, address: `?q=${encodeURIComponent(typed)}` });
      expect(await readView()).toEqual(byMouse);
    },
  );

  it('Year filters alike by mouse, by keyboard, by a typed query and by an address', async () => {
    const readView = async () => {
      await expect.poll(() => location.search).toBe('?year=2022');
      return seen();
    };
    await showList({ dataset: smallList });
    await mouse.click(pointIn(await shown(page.getByRole('button', { name: /^Only 2022/u }))));
    const byMouse = await readView();
    expect(byMouse.rows).toEqual(['Fair Queues for Shared GPUs', 'Placing Experts by Traffic']);

    await goBack();
    for (const name of ['First year', 'Last year']) {
      (await shown(page.getByRole('textbox', { name }))).focus();
      await userEvent.keyboard('2022');
    }
    expect(await readView()).toEqual(byMouse);

    await showList({ dataset: smallList });
    await insertText(search(), 'year:2022');
    await userEvent.keyboard(' ');
    expect(await readView()).toEqual(byMouse);

    await showList({ dataset: smallList, address: '?q=year:2022..2022' });
    expect(await readView()).toEqual(byMouse);
  });

  it('filterCases covers every facet of the list', () => {
    const ofList = facets
      .filter((each) => !isReaderFacet(each))
      .map(({ key, label }) => (key === 'has' ? 'Has' : label));
    expect(['Year', ...filterCases.map(([name]) => name)].toSorted()).toEqual(ofList.toSorted());
  });

  it('keeps the order of its values under the pointer when one is ticked', async () => {
    const names = () =>
      [...facet('Venue').element().querySelectorAll('label')].map((label) => label.textContent ?? '');
    const topOf = (name: string) => value('Venue', name).element().getBoundingClientRect().top;
    await showList({ dataset: smallList });
    await expect.element(value('Venue', 'ATC')).toBeVisible();
    const before = names();
    expect(before).toEqual(['NSDI', 'OSDI', 'SOSP', 'ATC', 'No venue']);
    const top = topOf('ATC');
    for (const name of ['ATC', 'No venue', 'OSDI']) {
      await value('Venue', name).click();
      await expect.element(value('Venue', name)).toBeChecked();
      expect(names()).toEqual(before);
    }
    expect(topOf('ATC')).toBe(top);

    await mouse.move({ x: 700, y: 400 });
    document.querySelector<HTMLElement>('table a[data-title]')?.focus();
    await expect.poll(() => names().slice(0, 3)).toEqual(['OSDI', 'ATC', 'No venue']);
  });
});
