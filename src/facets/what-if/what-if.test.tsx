import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mouse, pointIn } from '../../testing/page/mouse.ts';
import { showList } from '../../testing/page/show-list.tsx';
import { smallList } from '../../testing/page/small-list.ts';

const value = (name: string) => page.getByRole('checkbox', { name, exact: true });
const rowOf = (name: string) => value(name).element().closest('[data-act]') ?? document.body;

/** The venues of the rows that do not fade. */
const kept = () =>
  expect.poll(() =>
    [...document.querySelectorAll('tr[data-paper]:not([data-fades])')].map(
      (row) => row.querySelectorAll('td')[1]?.textContent,
    ),
  );
const all = ['OSDI', 'SOSP', 'OSDI', 'NSDI', 'SOSP', 'ATC', 'NSDI', ''];

describe('pointing at a filter', () => {
  it('fades the rows that it would remove, and nothing once it is ticked or not pointed at', async () => {
    await showList({ dataset: smallList });
    await expect.element(value('ATC')).toBeVisible();
    await kept().toEqual(all);
    await mouse.move(pointIn(rowOf('OSDI')));
    await kept().toEqual(['OSDI', 'OSDI']);
    expect(document.querySelector('#papers')?.textContent).toBe('8 papers');
    await mouse.move(pointIn(page.getByRole('button', { name: 'exclude OSDI' }).element()));
    await kept().toEqual(all.filter((venue) => venue !== 'OSDI'));
    await mouse.move(pointIn(page.getByRole('button', { name: /^Only 2022/u }).element()));
    await kept().toEqual(['OSDI', 'NSDI']);
    await mouse.move(pointIn(rowOf('Code')));
    await kept().toEqual(['OSDI', 'OSDI', 'NSDI']);
    await mouse.move({ x: 700, y: 5 });
    await kept().toEqual(all);

    await mouse.click(pointIn(rowOf('OSDI'), { x: 30, y: 10 }));
    await expect.poll(() => location.search).toBe('?venue=OSDI');
    await kept().toEqual(['OSDI', 'OSDI']);
    // More venues would remove nothing.
    await mouse.move(pointIn(rowOf('ATC')));
    await mouse.move(pointIn(rowOf('OSDI')));
    await kept().toEqual(['OSDI', 'OSDI']);
  });

  it('fades them for the keyboard’s focus, too, and ends when the view changes', async () => {
    await showList({ dataset: smallList });
    await expect.element(value('ATC')).toBeVisible();
    document.querySelector<HTMLElement>('#papers')?.focus();
    await userEvent.keyboard('f{ArrowDown}');
    await kept().toEqual(['OSDI']);
    await userEvent.keyboard('{ArrowLeft}');
    await kept().toEqual(['SOSP']);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.search).toBe('?year=2023');
    await kept().toEqual(['SOSP']);
    await userEvent.keyboard('/');
    await kept().toEqual(['SOSP']);
  });

  it('fades the numbers of the overview that would become zero', async () => {
    await showList({ dataset: smallList, address: '?show=overview' });
    const cell = page.getByRole('link', { name: '1 paper: OSDI, 2022' });
    const fading = () =>
      [...document.querySelectorAll('main a[data-fades]')].map((link) => link.getAttribute('aria-label'));
    await expect.element(cell).toBeVisible();
    await expect.element(value('ATC')).toBeVisible();
    await mouse.move(pointIn(cell.element()));
    await expect.poll(fading).toContain('1 paper: OSDI, 2024');
    expect(fading()).toContain('SOSP: 2 papers');
    expect(fading()).not.toContain('OSDI: 2 papers');
    expect(fading()).not.toContain('2022: 2 papers');
    await mouse.move(pointIn(rowOf('ATC')));
    await expect.poll(fading).toContain('2022: 2 papers');
    expect(fading()).not.toContain('2019: 1 paper');
    await mouse.move({ x: 700, y: 5 });
    await expect.poll(fading).toEqual([]);
  });
});
