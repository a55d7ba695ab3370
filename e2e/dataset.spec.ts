import { expect, type Page, test } from './page/fixtures.ts';

const heading = (page: Page) => page.locator('#papers');

/** Serves the page a changed dataset. */
async function serve(page: Page, change: (dataset: { papers: Record<string, unknown>[] }) => unknown) {
  await page.route('**/assets/dataset-*.json', async (route) =>
    route.fulfill({ json: change(await (await route.fetch()).json()) }),
  );
}

test('invalid papers are skipped and counted; the others are shown', async ({ page }) => {
  await serve(page, (dataset) => {
    const [first, second, third] = dataset.papers;
    return {
      ...dataset,
      papers: [
        null,
        { ...first, title: null },
        { ...second, notes: '<b>' },
        third,
        third,
        ...dataset.papers.slice(3),
      ],
    };
  });
  await page.goto('/?year=1990-');
  await expect(page.getByText('3 papers could not be shown.')).toBeVisible();
  await expect(page.getByText('1 paper could not be shown in full.')).toBeVisible();
  await expect(heading(page)).toContainText('85 papers');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('could not be shown')).toHaveCount(0);
});

test('a hostile dataset does no harm', async ({ page }) => {
  const url = 'javascript:window.__xss=1';
  const html = '<img src=x onerror="window.__xss=1">';
  await serve(page, (dataset) => ({
    ...dataset,
    list: { title: html, homepage: url, source: { view: url, edit: url } },
    papers: [
      {
        id: 'hostile',
        title: html,
        links: [{ kind: 'paper', label: html, url }],
        notes: [
          {
            tag: 'p',
            children: [
              html,
              { tag: 'a', href: url, children: ['a link'] },
              { tag: 'img', src: url, alt: 'a picture' },
            ],
          },
          { tag: 'aside', kind: 'constructor', children: ['a hint'] },
        ],
        placements: [{ file: html, line: 1, endLine: 1, section: [html] }],
        constructor: { prototype: { polluted: 1 } },
      },
    ],
  }));
  await page.goto('/?paper=hostile');
  const panel = page.getByRole('complementary', { name: 'Paper' });
  await expect(panel).toContainText(html);
  await expect(panel.getByText('a link')).toBeVisible();
  await expect(page.locator('a[href*="script"], img[src="x"], [onerror]')).toHaveCount(0);
  expect(await page.evaluate('[window.__xss, {}.polluted]')).toEqual([undefined, undefined]);
});

for (const [fault, body, message] of [
  ['is of a newer version', '{"schemaVersion":99,"papers":[]}', 'This page is out of date.'],
  ['has no version', '{"papers":[]}', 'its data has an old or unknown format'],
  [
    'is an HTML page',
    '<!doctype html><title>404</title>',
    'its data is incomplete, or the file is not a list',
  ],
  [
    'is damaged UTF-8',
    Buffer.concat([
      Buffer.from('{"schemaVersion":2,"list":{"title":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}}'),
    ]),
    'its data is incomplete, or the file is not a list',
  ],
] as const) {
  test(`a dataset that ${fault} is reported in plain words`, async ({ page }) => {
    await page.route('**/assets/dataset-*.json', (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    );
    await page.goto('/?year=1990-', { waitUntil: 'commit' });
    await expect(page.getByRole('alert')).toContainText(message);
  });
}
