import { join } from 'node:path';
import type { RichTextNode } from '../../src/paper/rich-text.ts';
import type { Dataset, Paper } from '../../src/paper/schema.ts';
import { requireCorpus } from '../../src/testing/corpus.ts';
import { axeFindings } from '../checks/axe.ts';
import { showTheme, themes } from '../checks/themes.ts';
import { expect, type Page, test } from '../page/fixtures.ts';
import { shiftOf, watchShifts } from '../page/layout-shifts.ts';
import { type ServedList, serveList } from '../page/serve-list.ts';

/** The list that budgets refer to. */
const referenceList = join(requireCorpus().lists, 'mental2008__awesome-papers');
const minPages = 50;
/** The pages are split into batches that run in parallel. */
const batches = 8;
/** The largest layout shift that nobody notices. */
const maxShift = 0.05;

test.describe('the note pages of the reference list', () => {
  let list: ServedList;
  test.beforeAll(async () => {
    // Compiling and building a large list takes long on a busy machine.
    test.setTimeout(180_000);
    list = await serveList(referenceList);
  });
  test.afterAll(() => list.close());

  for (let batch = 0; batch < batches; batch += 1) {
    test(`are complete in the panel: images, no layout shifts, no axe violations (${batch + 1} of ${batches})`, async ({
      page,
    }) => {
      const { papers, pages } = await readDataset(page, list.address);
      const noted = papers.filter(({ notePage }) => notePage !== null);
      expect(new Set(noted.map(({ notePage }) => notePage)).size).toBeGreaterThanOrEqual(minPages);
      const noteOf = ({ notes, notePage }: Paper) => [
        ...notes,
        ...(pages.find(({ path }) => path === notePage)?.body ?? []),
      ];
      const withNewBlocks = firstOfEachKind(noted, noteOf);
      await watchShifts(page);
      for (const [index, paper] of noted.entries()) {
        if (index % batches !== batch) continue;
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await openPaper(page, list.address, paper);
        await loadImages(page, countImages(noteOf(paper)));
        expect(await shiftOf(page), paper.id).toBeLessThanOrEqual(maxShift);
        if (!withNewBlocks.has(paper)) continue;
        for (const theme of themes) {
          await showTheme(page, theme);
          expect(await axeFindings(page, { within: '[data-panel]' }), `${paper.id}, ${theme}`).toEqual([]);
        }
      }
    });
  }
});

async function readDataset(page: Page, address: string): Promise<Dataset> {
  await page.goto(address);
  const path = await page.locator('link#dataset').getAttribute('href');
  return (await page.request.get(new URL(path ?? '', address).href)).json();
}

/**
 * Opens a paper with a query that matches only papers of its note page: other rows would take most of the
 * time.
 */
async function openPaper(page: Page, address: string, { id, title, notePage }: Paper): Promise<void> {
  await page.goto(`${address}?q=${encodeURIComponent(`in:"${notePage}"`)}&paper=${id}`);
  await expect(
    page.getByRole('complementary', { name: 'Paper' }).getByRole('heading', { level: 2 }),
  ).toHaveText(title);
}

/** Scrolls to each image in the panel and waits until it has loaded. */
async function loadImages(page: Page, count: number): Promise<void> {
  const images = page.locator('[data-panel] img');
  await expect(images).toHaveCount(count);
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    await expect(image).toHaveJSProperty('complete', true);
    expect(
      await image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth),
    ).toBeGreaterThan(0);
  }
}

/** The first paper with each kind of block in its notes; axe would find nothing new in the others. */
function firstOfEachKind(
  papers: readonly Paper[],
  noteOf: (paper: Paper) => readonly RichTextNode[],
): ReadonlySet<Paper> {
  const known = new Set<string>();
  return new Set(
    papers.filter((paper) => {
      const kinds = kindsOf(noteOf(paper));
      const isFirst = kinds.some((kind) => !known.has(kind));
      for (const kind of kinds) known.add(kind);
      return isFirst;
    }),
  );
}

/** A note's elements with their parents' tags: a list in a quotation is a kind of its own. */
function kindsOf(nodes: readonly RichTextNode[], holder = ''): readonly string[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [`${holder} ${node.tag}`, ...kindsOf(node.children ?? [], node.tag)],
  );
}

/** The number of images in a note. */
function countImages(nodes: readonly RichTextNode[]): number {
  return nodes.reduce(
    (count, node) =>
      count + (typeof node === 'string' ? 0 : Number(node.tag === 'img') + countImages(node.children ?? [])),
    0,
  );
}
