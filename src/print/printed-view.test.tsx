import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { facets } from '../paper/facets.ts';
import { noMarks } from '../paper/reader-marks.ts';
import type { RowItem } from '../table/row-item.ts';
import { emulatePrint, emulateScreen, isVisible, visibleControls } from '../testing/page/print-media.ts';
import { shownIds } from '../testing/page/rows.ts';
import { showList } from '../testing/page/show-list.tsx';
import { treeList } from '../testing/page/tree-list.ts';
import { samplePage, samplePaper } from '../testing/sample-list.ts';
import { emptyView } from '../view/view.ts';
import { PrintedView } from './printed-view.tsx';

/** The list of trees, with a page of notes about Birch and another page. */
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

/** Serves the parts that load later: the papers related to Birch, and page texts. */
function serveParts(): void {
  const details = { details: { birch: { related: [{ id: 'alder', terms: ['water'] }] } } };
  const pages = { texts: { 'hedges.md': garden.pages[1]?.body } };
  for (const [name, part] of Object.entries({ details, pages })) {
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
  await emulatePrint(system);
  await expect.element(head()).toBeVisible();
}

describe('a list on paper', () => {
  it('is a bibliography: a head, and a paragraph for each paper in the order of the table', async () => {
    await showList({ dataset: treeList, address: '?venue=OSDI' });
    await expect.poll(() => shownIds().length).toBe(7);
    const shown = shownIds();
    await print();
    const heading = [...document.querySelectorAll('p, h2')].filter(
      (each) => isVisible(each) && each.textContent?.startsWith('7 of 9 papers'),
    );
    expect(heading.map(({ textContent }) => textContent)).toEqual(['7 of 9 papers: OSDI, in list order']);
    await expect.element(head()).toHaveTextContent(/\?venue=OSDI$/u);
    expect(paragraphs().map(({ dataset }) => dataset.printed)).toEqual(shown);
    expect(paragraphs().every(isVisible)).toBe(true);
    expect(visibleControls()).toEqual([]);
    expect([...document.querySelectorAll('table')].filter(isVisible)).toEqual([]);
  });

  it.each([
    ['chosen here', 'light'],
    ['of the system', 'dark'],
  ] as const)(
    'is black on white when the dark theme is %s, and splits no paper over two sheets',
    async (how, system) => {
      if (how === 'chosen here') document.documentElement.dataset.theme = 'dark';
      onTestFinished(() => {
        delete document.documentElement.dataset.theme;
      });
      await emulateScreen(system);
      await showList({ dataset: treeList });
      expect(pageColour()).toBe('rgb(31, 30, 27)');
      await print(system);
      const [first] = paragraphs();
      const link = document.querySelector('[data-printed="birch"] a');
      if (first === undefined || link === null) throw new Error('nothing is printed');
      const { color, breakInside } = getComputedStyle(first);
      const computed = [color, breakInside, getComputedStyle(link).color, pageColour()];
      expect(computed).toEqual(['rgb(0, 0, 0)', 'avoid', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    },
  );

  it('has the lines of a reading list’s sender', async () => {
    await showList({ dataset: treeList, address: '#list=elm,fir&lines=~Read+this+first' });
    await expect.poll(() => document.querySelectorAll('[data-entry]').length).toBe(2);
    await print();
    expect(paragraphs().map(({ dataset }) => dataset.printed)).toEqual(['elm', 'fir']);
    expect(paragraphs()[1]?.textContent).toContain('Trees in the Snow. OSDI\u00a02022. Read this first.');
    expect(visibleControls()).toEqual([]);
  });

  it('is removed after printing', async () => {
    await showList({ dataset: treeList });
    await print();
    expect(paragraphs()).toHaveLength(9);
    await emulateScreen();
    await expect.poll(paragraphs).toEqual([]);
    await expect.element(head()).not.toBeInTheDocument();
  });

  it("prints the reader's own marks", async () => {
    await showList({ dataset: treeList, address: '?paper=birch' });
    await page.getByRole('button', { name: 'To read', exact: true }).click();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await print();
    await expect
      .poll(() => document.querySelector('[data-printed="birch"]')?.textContent)
      .toMatch(/ To read\.$/u);
  });

  it('stops at 2,000 papers, and says how many are left out', async () => {
    const item = (index: number): RowItem => {
      const paper = samplePaper({ id: `paper-${index + 1}` });
      return { paper, match: null, marks: noMarks, href: '', remark: '', links: [], moreLinks: 0 };
    };
    const rows = { length: 2_500, at: item, indexOf: () => -1 };
    await render(
      <PrintedView
        title="Very many"
        view={emptyView}
        facets={facets}
        searchedView={emptyView}
        rows={rows}
        countText="2,500 papers"
      />,
    );
    expect(document.querySelector('.print-header')?.textContent).toContain(
      'The first 2,000 of 2,500 papers are printed',
    );
    expect(paragraphs()).toHaveLength(2_000);
    expect(paragraphs().at(-1)?.dataset.printed).toBe('paper-2000');
  });
});

describe('a printed page', () => {
  it('is the open paper alone, with its notes and addresses', async () => {
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
    expect(visibleControls()).toEqual([]);
    const code = page.getByRole('link', { name: 'Code' }).element();
    expect(getComputedStyle(code, '::after').content).toContain('https://example.org/code');
  });

  it('is the overview as on screen', async () => {
    await showList({ address: '?show=overview' });
    await expect.element(section('Coverage')).toBeVisible();
    await print();
    expect(document.querySelector('.print-header')?.textContent).toContain('Overview of 86 papers');
    await expect.element(section('Papers per year')).toBeVisible();
    const boxes = [...document.querySelectorAll('.matrix-box')];
    expect(boxes.map((box) => getComputedStyle(box).overflowX)).toEqual(['visible', 'visible']);
    expect(visibleControls()).toEqual([]);
  });

  it('is the open page of the list as on screen', async () => {
    serveParts();
    await showList({ dataset: garden, address: '?page=hedges.md' });
    await expect.element(page.getByText('A hedge is a wall.')).toBeVisible();
    await print();
    await expect.element(section('Hedges')).toBeVisible();
    await expect.element(page.getByText('A hedge is a wall.')).toBeVisible();
    expect(visibleControls()).toEqual([]);
  });
});

describe('the palette', () => {
  it('prints after it has closed', async () => {
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
