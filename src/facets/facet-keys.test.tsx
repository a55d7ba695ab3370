import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showList } from '../testing/page/show-list.tsx';
import { smallList } from '../testing/page/small-list.ts';

const facet = (name: string) => page.getByRole('group', { name, exact: true });
const value = (facetName: string, name: string) =>
  facet(facetName).getByRole('checkbox', { name, exact: true });
const heading = (name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name} \\d+ values$`, 'u') });
const expectAddress = () => expect.poll(() => decodeURIComponent(location.search));
const expectFocus = () => expect.poll(focusName);
const press = (keys: string) => userEvent.keyboard(keys);

/** The name of what has the focus. */
function focusName(): string {
  const focused = document.activeElement;
  const label = focused?.closest('label');
  return focused?.getAttribute('aria-label') ?? (label ?? focused)?.textContent?.trim() ?? '';
}

describe('the facets', () => {
  it('are one Tab stop each, and the first row comes soon after them', async () => {
    await showList();
    await expect.element(page.getByRole('separator')).toBeVisible();
    await expect.element(heading('Venue')).toBeVisible();
    const stops: string[] = [];
    while (stops.length < 60 && document.activeElement?.closest('tr[data-paper]') === null) {
      await press('{Tab}');
      stops.push(focusName());
    }
    const inFacets = stops.filter((name) => / values$/u.test(name));
    expect(stops.length - inFacets.length).toBeLessThanOrEqual(17);
    expect(inFacets).toEqual(
      [...document.querySelectorAll('#facets h3')].map((each) => each.textContent?.trim()),
    );
    // Back over the facets: from the last value of one to the facet before it.
    heading('Venue').element().focus();
    await press('{End}');
    await expectFocus().toBe('ASPLOS');
    await press('{Shift>}{Tab}{/Shift}');
    await expectFocus().toMatch(/^Topic/u);
  });

  it('lead by arrows to all their controls', async () => {
    await showList({ dataset: smallList, address: '?venue=OSDI' });
    await expect.element(value('Venue', 'OSDI')).toBeChecked();
    for (const section of document.querySelectorAll('#facets section')) {
      const controls = [...section.querySelectorAll('button, input')].filter(
        // The bars beside the one with the focus, the sliders and the arrows of a tree have keys of their own.
        (each) =>
          each.checkVisibility() && !each.matches('[type="range"], [data-act="year"], li [aria-expanded]'),
      );
      section.querySelector<HTMLElement>('h3 button')?.focus();
      const reached = new Set<Element | null>([document.activeElement]);
      for (let presses = 0; presses <= controls.length; presses += 1) {
        await press('{ArrowDown}');
        reached.add(document.activeElement);
      }
      const actions = '.facet-actions *';
      expect(controls.filter((each) => !each.matches(actions) && !reached.has(each))).toEqual([]);
    }
  });

  it('are used by keyboard alone: steps, ticks, exclusions, folding, branches and years', async () => {
    await showList({ dataset: smallList });
    await expect.element(value('Venue', 'ATC')).toBeVisible();
    document.querySelector<HTMLElement>('#papers')?.focus();
    await press('f');
    await expectFocus().toMatch(/^Year/u);
    await press('{ArrowDown}');
    await expectFocus().toBe('Only 2024: 1 paper');
    await press('{ArrowLeft}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
    await expectAddress().toBe('?year=2021-2023');
    await press('{Home}{Enter}');
    await expectAddress().toBe('?year=2019');
    await press('{Enter}');
    await expectAddress().toBe('');

    await press('{Tab}{ArrowDown}');
    await expectFocus().toMatch(/^Code/u);
    await press(' ');
    await expectAddress().toBe('?has=code');
    await press('-');
    await expectAddress().toBe('?-has=code');
    await press('o');
    await expectAddress().toBe('?has=code');
    await press(' {ArrowRight}{ArrowRight}');
    await expectAddress().toBe('');

    heading('Venue').element().focus();
    await press('{ArrowDown}{End}o');
    await expectAddress().toBe('?venue=(none)');
    await press('{Home}-');
    await expectAddress().toBe('?venue=(none)&-venue=NSDI');
    await press('{ArrowUp}');
    await expectFocus().toMatch(/^Clear/u);
    await press('{Enter}');
    await expectAddress().toBe('');

    heading('Topic').element().focus();
    await press('{ArrowDown}{ArrowRight}{ArrowDown}');
    await expectFocus().toBe('Queues');
    await press('{ArrowUp}{ArrowLeft}');
    await expect.element(value('Topic', 'Queues')).not.toBeInTheDocument();
  });

  it('after the third are folded; what the reader folds or opens stays so', async () => {
    await showList({ dataset: smallList });
    await expect.element(value('Venue', 'ATC')).toBeVisible();
    await expect.element(value('Affiliation', 'CMU')).not.toBeInTheDocument();
    heading('Venue').element().focus();
    await press('{ArrowLeft}');
    heading('Affiliation').element().focus();
    await press('{ArrowRight}');
    await expect.element(value('Affiliation', 'CMU')).toBeVisible();
    await showList({ dataset: smallList, address: '?award=Best+Paper+Award' });
    await expect.element(value('Affiliation', 'CMU')).toBeVisible();
    await expect.element(value('Venue', 'ATC')).not.toBeInTheDocument();
    await value('Award', 'Best Paper Award').click();
    await expectAddress().toBe('');
    await expect.element(value('Award', 'Best Paper Award')).toBeVisible();
  });

  it('have values without shown papers behind “Show more”', async () => {
    await showList({ dataset: smallList, address: '?year=2022' });
    const names = () =>
      [...facet('Venue').element().querySelectorAll('label')].map((each) => each.textContent);
    await expect.element(value('Venue', 'NSDI')).toBeVisible();
    expect(names()).toEqual(['NSDI', 'OSDI']);
    await page.getByRole('button', { name: 'Show more of Venue (3 left)' }).click();
    expect(names()).toEqual(['NSDI', 'OSDI', 'SOSP', 'ATC', 'No venue']);
  });

  it('on touch screens open the actions of a value by a long press, which does not tick', async () => {
    await showList({ dataset: smallList });
    await expect.element(value('Venue', 'ATC')).toBeVisible();
    const label = value('Venue', 'ATC').element().closest('label') ?? document.body;
    const isOpened = () => label.closest('[data-open]') !== null;
    const touch = (type: string, clientX: number) =>
      label.dispatchEvent(
        new PointerEvent(type, { pointerType: 'touch', bubbles: true, clientX, clientY: 9 }),
      );
    touch('pointerdown', 9);
    touch('pointermove', 40);
    touch('pointerup', 40);
    touch('pointerdown', 9);
    expect(isOpened()).toBe(false);
    await expect.poll(isOpened).toBe(true);
    touch('pointerup', 9);
    label.click();
    await expect.element(value('Venue', 'ATC')).not.toBeChecked();
    label.click();
    await expect.element(value('Venue', 'ATC')).toBeChecked();
    await expectAddress().toBe('?venue=ATC');
  });
});
