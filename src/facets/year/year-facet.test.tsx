import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { leaveList } from '../../testing/page/leave-list.ts';
import { mouse, pointIn } from '../../testing/page/mouse.ts';
import { showList } from '../../testing/page/show-list.tsx';
import { smallList } from '../../testing/page/small-list.ts';
import { samplePaper } from '../../testing/sample-list.ts';

const bar = (year: number) => page.getByRole('button', { name: new RegExp(`^Only ${year}:`, 'u') });
const middleOf = (year: number) => pointIn(bar(year).element());
const address = () => expect.poll(() => location.search);

/** Drags from one year to another, over all years between. */
async function drag(from: number, to: number): Promise<void> {
  const by = to > from ? 1 : -1;
  await mouse.move(middleOf(from));
  await mouse.press(middleOf(from));
  for (let year = from + by; year !== to + by; year += by) await mouse.move(middleOf(year));
  await mouse.release(middleOf(to));
}

describe('the year bars', () => {
  it('select the years under a drag, in either direction, as one history entry', async () => {
    await showList({ dataset: smallList, address: '?venue=OSDI&venue=SOSP' });
    await expect.element(bar(2019)).toBeVisible();
    await drag(2023, 2020);
    await address().toBe('?year=2020-2023&venue=OSDI&venue=SOSP');
    await expect
      .element(page.getByRole('heading', { level: 2, name: /papers/u }))
      .toHaveTextContent('2020–2023');
    history.back();
    await address().toBe('?venue=OSDI&venue=SOSP');

    await drag(2021, 2023);
    await address().toBe('?year=2021-2023&venue=OSDI&venue=SOSP');
    await mouse.move({ x: middleOf(2019).x, y: 400 });
    await mouse.move(middleOf(2019));
    leaveList();
    expect(location.search).toBe('?year=2021-2023&venue=OSDI&venue=SOSP');
  });

  it('select a year by a click, and deselect it by another', async () => {
    await showList({ dataset: smallList, address: '?venue=OSDI' });
    await bar(2022).click();
    await address().toBe('?year=2022&venue=OSDI');
    await bar(2022).click();
    await address().toBe('?venue=OSDI');
  });

  it('stand for several years if a list spans many', async () => {
    const years = [1911, 1937, 2012, 2013];
    const papers = years.map((year) => samplePaper({ id: `p${year}`, title: `A Paper of ${year}`, year }));
    await showList({ dataset: { ...smallList, papers } });
    const bars = page.getByRole('button', { name: /^Only .*: 2 papers$/u });
    await expect.element(bars).toHaveAccessibleName('Only 2010–2013: 2 papers');
    await bars.click();
    await address().toBe('?year=2010-');
    await bars.click();
    await address().toBe('');
    await page.getByRole('button', { name: 'Only 1911–1914: 1 paper' }).click();
    await address().toBe('?year=-1914');
  });
});
