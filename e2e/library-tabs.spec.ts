import fc from 'fast-check';
import { expect, type Page, test, withAppWait } from './page/fixtures.ts';
import { readStoredLibrary } from './page/stored-library.ts';

/** A reader's action in one of two tabs. */
type Action =
  | { readonly kind: 'star'; readonly tab: number; readonly row: number }
  | { readonly kind: 'progress'; readonly tab: number; readonly row: number; readonly to: string }
  | { readonly kind: 'reload'; readonly tab: number };

interface Expected {
  readonly starred: Set<number>;
  readonly progress: Map<number, string>;
}

const steps = ['to-read', 'reading', 'read'];
const tab = fc.integer({ min: 0, max: 1 });
const rowIndex = fc.integer({ min: 0, max: 3 });
const actions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('star' as const), tab, row: rowIndex }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('progress' as const),
      tab,
      row: rowIndex,
      to: fc.constantFrom(...steps),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reload' as const), tab }) },
);

const rowAt = (page: Page, row: number) => page.locator('tr[data-paper]').nth(row);

async function perform(pages: readonly Page[], action: Action): Promise<void> {
  const page = pages[action.tab];
  if (page === undefined) return;
  if (action.kind === 'reload') await page.reload();
  if (action.kind === 'star') await rowAt(page, action.row).locator('[data-star]').click();
  if (action.kind !== 'progress') return;
  await rowAt(page, action.row).locator('[data-title]').focus();
  await page.keyboard.press('x');
  await page.getByLabel('Reading status').selectOption(action.to);
  await rowAt(page, action.row).locator('[data-title]').focus();
  await page.keyboard.press('x');
}

function recordExpected({ starred, progress }: Expected, action: Action): void {
  if (action.kind === 'star' && !starred.delete(action.row)) starred.add(action.row);
  if (action.kind === 'progress') progress.set(action.row, action.to);
}

/**
 * Whether two actions may run concurrently: not in the same tab, and not if they change the same field of a
 * paper.
 */
function mayCoincide(one: Action, other: Action): boolean {
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
      const label = { 'to-read': 'To read', reading: 'Reading', read: 'Read' }[progress.get(row) ?? ''];
      if (label !== undefined) await expect(rowAt(page, row).getByText(label, { exact: true })).toBeVisible();
    }
  }
}

/** The number of stored stars; a page that has not read them yet shows fewer. */
async function countStoredStars(page: Page): Promise<number> {
  return Object.values(await readStoredLibrary(page)).filter(
    (kept) => typeof kept === 'object' && kept !== null && 'starred' in kept && kept.starred === true,
  ).length;
}

test('concurrent actions in two tabs are never lost and shown in both, also after reloads', {
  tag: '@full',
}, async ({ page, context }) => {
  test.setTimeout(120_000);
  await page.goto('/');
  const second = withAppWait(await context.newPage());
  await second.goto('/');
  const pages = [page, second];
  const expected: Expected = { starred: new Set(), progress: new Map() };
  await fc.assert(
    fc.asyncProperty(fc.array(actions, { minLength: 4, maxLength: 8 }), async (sequence) => {
      for (let at = 0; at < sequence.length; at += 1) {
        const [one, other] = sequence.slice(at, at + 2);
        if (one === undefined) break;
        const together = other !== undefined && mayCoincide(one, other) ? [one, other] : [one];
        // A reader clicks what is visible: in a tab that is not in sync yet, the same click would do
        // something else.
        await expectEverywhere(
          together.flatMap((action) => pages[action.tab] ?? []),
          expected,
        );
        for (const action of together) recordExpected(expected, action);
        await Promise.all(together.map((action) => perform(pages, action)));
        await expectEverywhere(pages.slice(one.tab, one.tab + 1), expected);
        if (one.kind === 'reload')
          await expect.poll(() => countStoredStars(page)).toBe(expected.starred.size);
        at += together.length - 1;
      }
      await expectEverywhere(pages, expected);
      await Promise.all(pages.map((each) => each.reload()));
      await expectEverywhere(pages, expected);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

test('a change in one tab appears in the other at once and survives reloads', async ({ page, context }) => {
  const second = withAppWait(await context.newPage());
  const pages = [page, second];
  for (const each of pages) await each.goto('/');
  const expected: Expected = { starred: new Set(), progress: new Map() };
  const actions: Action[] = [
    { kind: 'star', tab: 0, row: 0 },
    { kind: 'progress', tab: 1, row: 0, to: 'reading' },
    { kind: 'star', tab: 1, row: 0 },
  ];
  for (const action of actions) {
    recordExpected(expected, action);
    await perform(pages, action);
    await expectEverywhere(pages, expected);
  }
  await second.reload();
  await expectEverywhere([second], expected);
});
