import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keyedFields } from '../paper/own-fields.ts';
import { mouse } from '../testing/page/mouse.ts';
import { showList } from '../testing/page/show-list.tsx';
import { longerList, smallList } from '../testing/page/small-list.ts';
import { sampleDataset } from '../testing/sample-list.ts';
import { applyColumns } from './column-choice.ts';

const trigger = () => page.getByRole('button', { name: 'Columns' });
const chooser = () => page.getByRole('dialog', { name: 'Columns' });
const column = (name: string) => chooser().getByRole('checkbox', { name, exact: true });
const inChooser = (name: string) => chooser().getByRole('button', { name });
const topic = () => page.getByRole('columnheader', { name: 'Topic' });
const expectAddress = () => expect.poll(() => location.search);
const defaultColumns = ['Title', 'Venue', 'Year', 'Affiliation', 'Links'];

/** The visible heads of the columns that can be chosen. */
const expectHeads = () =>
  expect.poll(() =>
    [...document.querySelectorAll('th')]
      .filter((head) => head.checkVisibility() && head.textContent !== 'Star')
      .map((head) => head.textContent),
  );

describe('the column chooser', () => {
  it('shows and hides columns, which Back undoes, and restores the default columns', async () => {
    await showList({ dataset: smallList });
    await expectHeads().toEqual(defaultColumns);
    await trigger().click();
    await column('Author').click();
    await column('Venue').click();
    const chosen = ['Title', 'Year', 'Affiliation', 'Author', 'Links'];
    await expectHeads().toEqual(chosen);
    await expectAddress().toBe('?cols=year,affil,author,links');
    await expect
      .element(page.getByRole('row', { name: /Kernels That Yield/u }))
      .toHaveTextContent('Tomas Reed');
    expect(document.querySelector('h1 a')?.getAttribute('href')).toBe('?cols=year,affil,author,links');

    history.back();
    await expectHeads().toEqual(['Title', 'Venue', ...chosen.slice(1)]);
    history.forward();
    await expectHeads().toEqual(chosen);
    await inChooser('Reset').click();
    await expectHeads().toEqual(defaultColumns);
    await expectAddress().toBe('');
  });

  it('stores the choice for visits whose address names no columns; Reset deletes it', async () => {
    const arrive = (at: string) => {
      history.replaceState(null, '', location.pathname + at);
      applyColumns();
      return location.search + location.hash;
    };
    await showList({ dataset: smallList });
    await trigger().click();
    await column('Author').click();
    expect(arrive('')).toBe('?cols=venue,year,affil,author,links');
    expect(arrive('?venue=OSDI#papers')).toBe('?venue=OSDI&cols=venue,year,affil,author,links#papers');
    expect(arrive('?cols=links')).toBe('?cols=links');

    await showList({ dataset: smallList, address: '?cols=links' });
    await expectHeads().toEqual(['Title', 'Links']);
    await trigger().click();
    await inChooser('Reset').click();
    expect(arrive('')).toBe('');
  });

  it("keeps the list's own columns, which only the list knows", () => {
    const key = `paperdex:${location.pathname}:cols`;
    history.replaceState(null, '', location.pathname);
    localStorage.setItem(key, 'year,env');
    applyColumns(keyedFields([{ label: 'Env', isFacet: false }]));
    expect(location.search).toBe('?cols=year,env');
    history.replaceState(null, '', location.pathname);
  });

  it('ignores an invalid stored value and does not delete it', () => {
    const key = `paperdex:${location.pathname}:cols`;
    localStorage.setItem(key, 'year,size');
    applyColumns();
    expect(location.search).toBe('');
    expect(localStorage.getItem(key)).toBe('year,size');
  });

  it('reorders columns with the keyboard alone, and announces the new position', async () => {
    await showList({ dataset: smallList, address: '?paper=paper-0' });
    trigger().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(inChooser('Move Links up')).toBeVisible();
    inChooser('Move Links up').element().focus();
    await userEvent.keyboard('{Enter}{Enter}{Enter}');
    await expect.element(inChooser('Move Links up')).toHaveFocus();
    await expect.element(chooser().getByRole('status')).toHaveTextContent('Links is column 2 of 4');
    inChooser('Move Venue down').element().focus();
    await userEvent.keyboard(' ');
    await expect.element(inChooser('Move Venue down')).toHaveFocus();
    await expectHeads().toEqual(['Title', 'Links', 'Year', 'Venue']);

    await userEvent.keyboard('{Escape}');
    await expect.element(chooser()).not.toBeInTheDocument();
    await expect.element(trigger()).toHaveFocus();
    await expect.element(page.getByRole('complementary', { name: 'Paper' })).toBeVisible();
  });

  it('is closed by a click outside, which returns the focus to its button', async () => {
    await showList({ dataset: smallList });
    await trigger().click();
    await expect.element(column('Tag')).toBeVisible();
    column('Tag').element().focus();
    await mouse.click({ x: 700, y: 68 });
    await expect.element(chooser()).not.toBeInTheDocument();
    await expect.element(trigger()).toHaveFocus();
  });

  it('leaves a column that does not fit unticked, and shows it when it is ticked', async () => {
    await page.viewport(1024, 768);
    await showList({ dataset: smallList });
    await expect.element(topic()).not.toBeInTheDocument();
    await trigger().click();
    await expect.element(column('Topic')).not.toBeChecked();
    await column('Topic').click();
    await expect.element(topic()).toBeVisible();
  });
});

describe('compact rows', () => {
  it('are one line high, and show the whole title of the focused row', async () => {
    await page.viewport(1200, 900);
    const long = `A Title That Goes On ${'and On '.repeat(20)}`.trim();
    await showList({ dataset: sampleDataset([{ title: long }, { title: 'A Short One' }]) });
    await trigger().click();
    await chooser().getByRole('radio', { name: 'Compact' }).click();
    await userEvent.keyboard('{Escape}');

    const title = page.getByTitle(long).element();
    const isCut = () => title.scrollWidth > title.clientWidth;
    const [height = 0, otherHeight = 0] = [...document.querySelectorAll('[data-paper]')].map(
      (row) => row.getBoundingClientRect().height,
    );
    expect(isCut()).toBe(true);
    expect(Math.abs(height - otherHeight)).toBeLessThan(2);
    title.querySelector('a')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    expect(isCut()).toBe(false);
  });

  it('keep the visible rows in place', async () => {
    await page.viewport(1440, 500);
    await showList({ dataset: longerList });
    const rows = () => document.querySelectorAll('[data-paper]');
    await expect.poll(() => rows().length).toBe(longerList.papers.length);
    const row = rows()[20];
    const top = () => row?.getBoundingClientRect().top ?? Number.NaN;
    row?.scrollIntoView({ block: 'start' });
    const before = top();
    await trigger().click();
    for (const density of ['Compact', 'Comfortable']) {
      await chooser().getByRole('radio', { name: density }).click();
      await expect.poll(() => Math.abs(top() - before)).toBeLessThan(60);
    }
  });
});
