import { join } from 'node:path';
import type { NoteNode } from '../../src/paper/note.ts';
import type { Dataset, Paper } from '../../src/paper/schema.ts';
import { requireCorpus } from '../../src/testing/corpus.ts';
import { axeFindings } from '../checks/axe.ts';
import { showTheme, themes } from '../checks/themes.ts';
import { shiftOf, watchShifts } from '../layout-shifts.ts';
import { expect, type Page, test } from '../quiet-page.ts';
import { type ServedList, serveList } from '../serve-list.ts';

/** The list that budgets are about. */
const referenceList = join(requireCorpus().lists, 'mental2008__awesome-papers');
const fewestPages = 50;
/** The pages are opened in so many lots, side by side. */
const lots = 8;
/** What nobody sees move. */
const largestShift = 0.05;

test.describe('the note pages of the reference list', () => {
  let list: ServedList;
  test.beforeAll(async () => {
    list = await serveList(referenceList);
  });
  test.afterAll(() => list.close());

  for (let lot = 0; lot < lots; lot += 1) {
    test(`are whole in the panel: pictures, nothing that jumps, nothing that axe finds (${lot + 1} of ${lots})`, async ({
      page,
    }) => {
      const { papers, pages } = await readDataset(page, list.address);
      const noted = papers.filter(({ notePage }) => notePage !== null);
      expect(new Set(noted.map(({ notePage }) => notePage)).size).toBeGreaterThanOrEqual(fewestPages);
      const noteOf = ({ notes, notePage }: Paper) => [
        ...notes,
        ...(pages.find(({ path }) => path === notePage)?.body ?? []),
      ];
      const telling = firstOfEachKind(noted, noteOf);
      await watchShifts(page);
      for (const [place, paper] of noted.entries()) {
        if (place % lots !== lot) continue;
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await openPaper(page, list.address, paper);
        await seePictures(page, countPictures(noteOf(paper)));
        expect(await shiftOf(page), paper.id).toBeLessThanOrEqual(largestShift);
        if (!telling.has(paper)) continue;
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

/** Opens a paper alone in the table: rows that nobody looks at here would take most of the time. */
async function openPaper(page: Page, address: string, { id, title, notePage }: Paper): Promise<void> {
  await page.goto(`${address}?q=${encodeURIComponent(`in:"${notePage}"`)}&paper=${id}`);
  await expect(
    page.getByRole('complementary', { name: 'Paper' }).getByRole('heading', { level: 2 }),
  ).toHaveText(title);
}

/** Scrolls to each picture of the panel and waits until it is there. */
async function seePictures(page: Page, count: number): Promise<void> {
  const pictures = page.locator('[data-panel] img');
  await expect(pictures).toHaveCount(count);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveJSProperty('complete', true);
    expect(
      await picture.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth),
    ).toBeGreaterThan(0);
  }
}

/** The first papers to bring each kind of block into their notes: axe finds in the others what it finds in these. */
function firstOfEachKind(
  papers: readonly Paper[],
  noteOf: (paper: Paper) => readonly NoteNode[],
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

/** The elements of a note, each with the one that holds it: a list in a quotation is a kind of its own. */
function kindsOf(nodes: readonly NoteNode[], holder = ''): readonly string[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [`${holder} ${node.tag}`, ...kindsOf(node.children ?? [], node.tag)],
  );
}

/** Adds up how far things jump on the pages that are opened from here on. */
function countPictures(nodes: readonly NoteNode[]): number {
  return nodes.reduce(
    (count, node) =>
      count +
      (typeof node === 'string' ? 0 : Number(node.tag === 'img') + countPictures(node.children ?? [])),
    0,
  );
}
