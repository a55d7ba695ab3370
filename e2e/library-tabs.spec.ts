import fc from 'fast-check';
import { keptNow } from './kept-now.ts';
import { expect, type Page, test, waitingForApp } from './quiet-page.ts';

/** One thing that a reader does in one of two tabs. */
type Act =
  | { readonly kind: 'star'; readonly tab: number; readonly row: number }
  | { readonly kind: 'progress'; readonly tab: number; readonly row: number; readonly to: string }
  | { readonly kind: 'reload'; readonly tab: number };

interface Expected {
  readonly starred: Set<number>;
  readonly progress: Map<number, string>;
}

const steps = ['to-read', 'reading', 'read'];
const tab = fc.integer({ min: 0, max: 1 });
const place = fc.integer({ min: 0, max: 3 });
const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('star' as const), tab, row: place }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('progress' as const),
      tab,
      row: place,
      to: fc.constantFrom(...steps),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reload' as const), tab }) },
);

const rowAt = (page: Page, row: number) => page.locator('tr[data-paper]').nth(row);

async function perform(pages: readonly Page[], act: Act): Promise<void> {
  const page = pages[act.tab];
  if (page === undefined) return;
  if (act.kind === 'reload') await page.reload();
  if (act.kind === 'star') await rowAt(page, act.row).locator('[data-star]').click();
  if (act.kind !== 'progress') return;
  await rowAt(page, act.row).locator('[data-title]').focus();
  await page.keyboard.press('x');
  await page.getByLabel('How far you have come').selectOption(act.to);
  await rowAt(page, act.row).locator('[data-title]').focus();
  await page.keyboard.press('x');
}

function note({ starred, progress }: Expected, act: Act): void {
  if (act.kind === 'star' && !starred.delete(act.row)) starred.add(act.row);
  if (act.kind === 'progress') progress.set(act.row, act.to);
}

/** Two acts may happen at the same time unless they change the same thing of the same paper, or meet in one tab. */
function mayCoincide(one: Act, other: Act): boolean {
  if (one.tab === other.tab || one.kind === 'reload' || other.kind === 'reload') return false;
  return one.kind !== other.kind || one.row !== other.row;
}

async function expectEverywhere(pages: readonly Page[], { starred, progress }: Expected): Promise<void> {
  for (const page of pages) {
    for (const row of [0, 1, 2, 3]) {
      await expect(rowAt(page, row).locator('[data-star]')).toHaveAttribute(
        'aria-pressed',
        String(starred.has(row)),
      );
      const words = { 'to-read': 'To read', reading: 'Reading', read: 'Read' }[progress.get(row) ?? ''];
      if (words !== undefined) await expect(rowAt(page, row).getByText(words, { exact: true })).toBeVisible();
    }
  }
}

/** How many stars the browser keeps: more than a page shows that has not read them yet. */
async function keptStars(page: Page): Promise<number> {
  return Object.values(await keptNow(page)).filter(
    (kept) => typeof kept === 'object' && kept !== null && 'starred' in kept && kept.starred === true,
  ).length;
}

const random =
  'whatever a reader does in two tabs at once, nothing is lost and both show it, also after reloads';
test(random, { tag: '@full' }, async ({ page, context }) => {
  test.setTimeout(120_000);
  await page.goto('/');
  const second = waitingForApp(await context.newPage());
  await second.goto('/');
  const pages = [page, second];
  const expected: Expected = { starred: new Set(), progress: new Map() };
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 4, maxLength: 8 }), async (sequence) => {
      for (let at = 0; at < sequence.length; at += 1) {
        const [one, other] = sequence.slice(at, at + 2);
        if (one === undefined) break;
        const together = other !== undefined && mayCoincide(one, other) ? [one, other] : [one];
        // A reader presses what is seen: in a tab that has not heard of the other yet, the same press would ask for something else.
        await expectEverywhere(
          together.flatMap(({ tab: place }) => pages[place] ?? []),
          expected,
        );
        for (const act of together) note(expected, act);
        await Promise.all(together.map((act) => perform(pages, act)));
        await expectEverywhere(pages.slice(one.tab, one.tab + 1), expected);
        if (one.kind === 'reload') await expect.poll(() => keptStars(page)).toBe(expected.starred.size);
        at += together.length - 1;
      }
      await expectEverywhere(pages, expected);
      await Promise.all(pages.map((each) => each.reload()));
      await expectEverywhere(pages, expected);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

test('what is said of a paper in one tab is shown in the other at once, and both keep it', async ({
  page,
  context,
}) => {
  const second = waitingForApp(await context.newPage());
  const pages = [page, second];
  for (const each of pages) await each.goto('/');
  const expected: Expected = { starred: new Set(), progress: new Map() };
  const acts: Act[] = [
    { kind: 'star', tab: 0, row: 0 },
    { kind: 'progress', tab: 1, row: 0, to: 'reading' },
    { kind: 'star', tab: 1, row: 0 },
  ];
  for (const act of acts) {
    note(expected, act);
    await perform(pages, act);
    await expectEverywhere(pages, expected);
  }
  await second.reload();
  await expectEverywhere([second], expected);
});
