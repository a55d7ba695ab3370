import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
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
const address = () => expect.poll(() => location.search);
const usual = ['Title', 'Venue', 'Year', 'Affiliation', 'Links'];

/** The heads of the columns that can be chosen and are seen. */
const heads = () =>
  expect.poll(() =>
    [...document.querySelectorAll('th')]
      .filter((head) => head.checkVisibility() && head.textContent !== 'Star')
      .map((head) => head.textContent),
  );

describe('the choice of columns', () => {
  it('shows and hides columns, as acts that Back undoes, and gives the usual ones back', async () => {
    await showList({ dataset: smallList });
    await heads().toEqual(usual);
    await trigger().click();
    await column('Author').click();
    await column('Venue').click();
    const chosen = ['Title', 'Year', 'Affiliation', 'Author', 'Links'];
    await heads().toEqual(chosen);
    await address().toBe('?cols=year,affil,author,links');
    await expect
      .element(page.getByRole('row', { name: /Kernels That Yield/u }))
      .toHaveTextContent('Tomas Reed');
    expect(document.querySelector('h1 a')?.getAttribute('href')).toBe('?cols=year,affil,author,links');

    history.back();
    await heads().toEqual(['Title', 'Venue', ...chosen.slice(1)]);
    history.forward();
    await heads().toEqual(chosen);
    await inChooser('Reset').click();
    await heads().toEqual(usual);
    await address().toBe('');
  });

  it('is kept for the next visit, unless its address names columns; Reset forgets it', async () => {
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
    await heads().toEqual(['Title', 'Links']);
    await trigger().click();
    await inChooser('Reset').click();
    expect(arrive('')).toBe('');
  });

  it('is ignored and left alone where what is kept is none', () => {
    const key = `paperdex:${location.pathname}:cols`;
    localStorage.setItem(key, 'year,size');
    applyColumns();
    expect(location.search).toBe('');
    expect(localStorage.getItem(key)).toBe('year,size');
  });

  it('puts the columns in order with the keyboard alone, and says where one stands', async () => {
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
    await heads().toEqual(['Title', 'Links', 'Year', 'Venue']);

    await userEvent.keyboard('{Escape}');
    await expect.element(chooser()).not.toBeInTheDocument();
    await expect.element(trigger()).toHaveFocus();
    await expect.element(page.getByRole('complementary', { name: 'Paper' })).toBeVisible();
  });

  it('is closed by a click elsewhere, which leaves the focus on its button', async () => {
    await showList({ dataset: smallList });
    await trigger().click();
    await expect.element(column('Tag')).toBeVisible();
    column('Tag').element().focus();
    await mouse.click({ x: 700, y: 68 });
    await expect.element(chooser()).not.toBeInTheDocument();
    await expect.element(trigger()).toHaveFocus();
  });

  it('leaves a column unticked for which there is no room, and shows it when it is asked for', async () => {
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
  it('take one line each, and tell the whole title to the keyboard', async () => {
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

  it('leave the rows in sight where they are', async () => {
    await page.viewport(1440, 500);
    await showList({ dataset: longerList });
    const row = [...document.querySelectorAll('[data-paper]')][20];
    const top = () => row?.getBoundingClientRect().top ?? Number.NaN;
    row?.scrollIntoView({ block: 'start' });
    const before = top();
    await trigger().click();
    for (const density of ['Compact', 'Comfortable']) {
      await chooser().getByRole('radio', { name: density }).click();
      expect(Math.abs(top() - before)).toBeLessThan(60);
    }
  });
});
