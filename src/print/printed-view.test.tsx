import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { noMarks } from '../paper/reader-marks.ts';
import type { RowItem } from '../table/row-item.ts';
import { drawnControls, isDrawn, putOnPaper, putOnScreen } from '../testing/page/on-paper.ts';
import { shownIds } from '../testing/page/rows.ts';
import { showList } from '../testing/page/show-list.tsx';
import { treeList } from '../testing/page/tree-list.ts';
import { samplePage, samplePaper } from '../testing/sample-list.ts';
import { emptyView } from '../view/view.ts';
import { PrintedView } from './printed-view.tsx';

/** The list of trees, with a page of notes about Birch and a page that lists Hazel. */
const garden = {
  ...treeList,
  papers: treeList.papers.map((paper) =>
    paper.id === 'birch' ? { ...paper, notePage: 'notes/birch.md' } : paper,
  ),
  pages: [
    samplePage({
      path: 'notes/birch.md',
      title: 'Birch',
      kind: 'note',
      body: [
        { tag: 'h2', children: ['Understanding the paper'] },
        { tag: 'p', children: ['Bark: it peels.'] },
      ],
    }),
    samplePage({
      path: 'hedges.md',
      title: 'Hedges',
      body: [{ tag: 'p', children: ['A hedge is a wall.'] }],
    }),
  ],
};

/** Serves what the page of the list loads later: what is related to Birch, and the texts of pages. */
function serveParts(): void {
  const related = { related: { birch: [{ id: 'alder', terms: ['water'] }] } };
  const pages = { texts: { 'hedges.md': garden.pages[1]?.body } };
  for (const [name, part] of Object.entries({ related, pages })) {
    const meta = document.createElement('meta');
    meta.name = name;
    meta.content = `data:application/json,${encodeURIComponent(JSON.stringify(part))}`;
    document.head.append(meta);
    onTestFinished(() => meta.remove());
  }
}

const paragraphs = () => [...document.querySelectorAll<HTMLElement>('ol.bibliography > li')];
const pageColour = () => getComputedStyle(document.body).backgroundColor;
const head = () => page.getByText(/^Printed on \d+ \w+ \d{4} from /u);
const section = (name: string | RegExp) => page.getByRole('heading', { name, exact: true });

async function print(system: 'light' | 'dark' = 'light'): Promise<void> {
  await putOnPaper(system);
  await expect.element(head()).toBeVisible();
}

describe('a list on paper', () => {
  it('is a bibliography: a head, and a paragraph for each paper that is shown, in the order of the table', async () => {
    await showList({ dataset: treeList, address: '?venue=OSDI' });
    await expect.poll(() => shownIds().length).toBe(7);
    const shown = shownIds();
    await print();
    const said = [...document.querySelectorAll('p, h2')].filter(
      (each) => isDrawn(each) && each.textContent?.startsWith('7 of 9 papers'),
    );
    expect(said.map(({ textContent }) => textContent)).toEqual([
      '7 of 9 papers: OSDI, in the list’s own order',
    ]);
    await expect.element(head()).toHaveTextContent(/\?venue=OSDI$/u);
    expect(paragraphs().map(({ dataset }) => dataset.printed)).toEqual(shown);
    expect(paragraphs().every(isDrawn)).toBe(true);
    expect(drawnControls()).toEqual([]);
    expect([...document.querySelectorAll('table')].filter(isDrawn)).toEqual([]);
  });

  it.each([
    ['chosen here', 'light'],
    ['of the system', 'dark'],
  ] as const)(
    'is black on white where the dark theme is %s, and no paper is split over two sheets',
    async (how, system) => {
      if (how === 'chosen here') document.documentElement.dataset.theme = 'dark';
      onTestFinished(() => {
        delete document.documentElement.dataset.theme;
      });
      await putOnScreen(system);
      await showList({ dataset: treeList });
      expect(pageColour()).toBe('rgb(31, 30, 27)');
      await print(system);
      const [first] = paragraphs();
      const link = document.querySelector('[data-printed="birch"] a');
      if (first === undefined || link === null) throw new Error('nothing is printed');
      const { color, breakInside } = getComputedStyle(first);
      const look = [color, breakInside, getComputedStyle(link).color, pageColour()];
      expect(look).toEqual(['rgb(0, 0, 0)', 'avoid', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    },
  );

  it('is gone when the page is on the screen again', async () => {
    await showList({ dataset: treeList });
    await print();
    expect(paragraphs()).toHaveLength(9);
    await putOnScreen();
    await expect.poll(paragraphs).toEqual([]);
    await expect.element(head()).not.toBeInTheDocument();
  });

  it('says in words what the reader says of a paper', async () => {
    await showList({ dataset: treeList, address: '?paper=birch' });
    await page.getByRole('button', { name: 'To read', exact: true }).click();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await print();
    await expect
      .poll(() => document.querySelector('[data-printed="birch"]')?.textContent)
      .toMatch(/ To read\.$/u);
  });

  it('of very many papers has the first 2,000, and says how many are left out', async () => {
    const item = (place: number): RowItem => {
      const paper = samplePaper({ id: `paper-${place + 1}` });
      return { paper, match: null, marks: noMarks, href: '', remark: '', links: [], moreLinks: 0 };
    };
    const rows = { length: 2_500, at: item, placeOf: () => -1 };
    await render(
      <PrintedView
        title="Very many"
        view={emptyView}
        listView={emptyView}
        rows={rows}
        words="2,500 papers"
      />,
    );
    expect(document.querySelector('.print-head')?.textContent).toContain(
      'The first 2,000 of 2,500 papers are printed',
    );
    expect(paragraphs()).toHaveLength(2_000);
    expect(paragraphs().at(-1)?.dataset.printed).toBe('paper-2000');
  });
});

describe('what is open', () => {
  it('is printed alone where it is a paper, with its notes and its addresses', async () => {
    serveParts();
    await showList({ dataset: garden, address: '?paper=birch' });
    await expect.element(section('Understanding the paper')).toBeVisible();
    await expect.element(section('Related in this list')).toBeVisible();
    await print();
    await expect.element(section('Birch: Trees of the North')).toBeVisible();
    await expect.element(section('Understanding the paper')).toBeVisible();
    await expect.element(page.getByText('Bark: it peels.')).toBeVisible();
    expect(document.querySelector('#related')?.checkVisibility()).toBe(false);
    expect(document.querySelector('main')?.checkVisibility()).toBe(false);
    expect(paragraphs()).toEqual([]);
    expect(drawnControls()).toEqual([]);
    const code = page.getByRole('link', { name: 'Code' }).element();
    expect(getComputedStyle(code, '::after').content).toContain('https://example.org/code');
  });

  it('is printed as it stands where it is the overview', async () => {
    await showList({ address: '?show=overview' });
    await expect.element(section('Coverage')).toBeVisible();
    await print();
    expect(document.querySelector('.print-head')?.textContent).toContain('Overview of 86 papers');
    await expect.element(section('Papers per year')).toBeVisible();
    const boxes = [...document.querySelectorAll('.matrix-box')];
    expect(boxes.map((box) => getComputedStyle(box).overflowX)).toEqual(['visible', 'visible']);
    expect(drawnControls()).toEqual([]);
  });

  it('is printed as it stands where it is a page of the list', async () => {
    serveParts();
    await showList({ dataset: garden, address: '?page=hedges.md' });
    await expect.element(page.getByText('A hedge is a wall.')).toBeVisible();
    await print();
    await expect.element(section('Hedges')).toBeVisible();
    await expect.element(page.getByText('A hedge is a wall.')).toBeVisible();
    expect(drawnControls()).toEqual([]);
  });
});

describe('the palette', () => {
  it('prints, when it is gone from the page itself', async () => {
    const open: (boolean | undefined)[] = [];
    const { print: printNow } = window;
    window.print = () => void open.push(document.querySelector('dialog[open]') !== null);
    await showList({ dataset: treeList });
    await userEvent.keyboard('{Control>}k{/Control}');
    await page.getByRole('combobox', { name: 'Papers, filters, pages and commands' }).fill('print');
    await page.getByRole('option', { name: 'Print', exact: true }).click();
    await expect.poll(() => open).toEqual([false]);
    window.print = printNow;
  });
});
