import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showList } from '../testing/page/show-list.tsx';

const search = () => page.getByRole('combobox', { name: 'Search the papers' });
const facet = (name: string) => page.getByRole('group', { name, exact: true });
const value = (facetName: string, name: string) => facet(facetName).getByRole('checkbox', { name, exact: true });
const rows = () => [...document.querySelectorAll('table a[data-title]')].map((title) => title.textContent);

/** Every facet of the bundled list, with what to type for one of its values. */
const ways: readonly (readonly [facet: string, value: string, typed: string])[] = [
  ['Topic', 'Hardware Virtualization', 'topic:"hardware virtualization"'],
  ['Venue', 'OSDI', 'venue:osdi'],
  ['Affiliation', 'CMU', 'affil:CMU'],
  ['Links', 'Code', 'has:code'],
];

describe('a value of a facet', () => {
  it.each(ways)('of %s is the same view by mouse, by keyboard, by typing and by an address', async (facetName, valueName, typed) => {
    const settled = async () => {
      await expect.element(value(facetName, valueName)).toBeChecked();
      await expect.poll(() => location.search).toMatch(/^\?(?!q=)/u);
      return { address: location.search, rows: rows() };
    };
    await showList();
    await value(facetName, valueName).click();
    const byMouse = await settled();

    await showList();
    value(facetName, valueName).element().focus();
    await userEvent.keyboard(' ');
    expect(await settled()).toEqual(byMouse);

    await showList();
    await search().click();
    await userEvent.keyboard(`${typed} `);
    await expect.element(search()).toHaveValue('');
    expect(await settled()).toEqual(byMouse);

    await showList({ address: `?q=${encodeURIComponent(typed)}` });
    await expect.poll(() => location.search).toBe(byMouse.address);
    expect(await settled()).toEqual(byMouse);
  });
});
