import { expectReviewedTrees, main, type Parts } from './checks/reviewed-trees.ts';
import { test } from './page/fixtures.ts';

/** The accessibility tests compare the trees of the main states. */
const partsOfPages: Readonly<Record<string, Parts>> = {
  '/?venue=SOSP&has=code': { header: (page) => page.getByRole('banner'), table: main },
  '/?venue=SOSP&has=code&show=overview': { overview: main },
  '/?page=paper-list/hardware-virtualization/README.md': {
    'list-page': main,
    pages: (page) => page.getByRole('complementary'),
  },
};

for (const [address, parts] of Object.entries(partsOfPages)) {
  test(`the accessibility tree matches the reviewed one: ${Object.keys(parts).join(', ')}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    await expectReviewedTrees(page, parts);
  });
}
