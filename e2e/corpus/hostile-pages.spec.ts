import { requireCorpus } from '../../src/testing/corpus.ts';
import { expect, test } from '../page/fixtures.ts';
import { openEveryView } from '../page/open-every-view.ts';
import { type ServedList, serveList } from '../page/serve-list.ts';

test.describe('the hostile pages', () => {
  let list: ServedList;
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    list = await serveList(requireCorpus().hostilePages);
  });
  test.afterAll(() => list.close());

  test('run nothing and load nothing in the browser: each page and each paper, opened in turn', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    expect(await openEveryView(page, list.address)).toBeGreaterThan(100);
  });
});
