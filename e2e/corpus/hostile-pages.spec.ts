import type { Dataset } from '../../src/paper/schema.ts';
import { requireCorpus } from '../../src/testing/corpus.ts';
import { expect, type Page, test } from '../page/fixtures.ts';
import { type ServedList, serveList } from '../page/serve-list.ts';

/** Elements and attributes that may run or load something. */
const dangerous = [
  'script:not([src]):not([type="application/ld+json"])',
  'iframe, object, embed, form[action], base, [srcdoc], [formaction]',
  'a[href^="javascript" i], a[href^="data:" i], a[href^="vbscript" i], [srcset*="data:" i]',
].join(', ');

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
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(list.address).origin)
        elsewhere.push(request.url());
    });
    await page.goto(list.address);
    const path = await page.locator('link#dataset').getAttribute('href');
    const dataset: Dataset = await (await page.request.get(new URL(path ?? '', list.address).href)).json();
    const heading = { level: 2 };
    const [article, panel] = [
      page.getByRole('main').getByRole('article'),
      page.getByRole('complementary', { name: 'Paper' }),
    ];
    const views = [
      ...dataset.pages.map((one) => [`?page=${encodeURIComponent(one.path)}`, article, one.title] as const),
      ...dataset.papers.map(({ id, title }) => [`?paper=${encodeURIComponent(id)}`, panel, title] as const),
    ];
    expect(views.length).toBeGreaterThan(100);
    for (const [view, place, title] of views) {
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, view);
      await expect(place.getByRole('heading', heading).first(), view).toContainText(
        title.split(/\s/u, 1)[0] ?? '',
      );
      await expect(page.locator(dangerous), view).toHaveCount(0);
      expect(await handlersIn(page), view).toEqual([]);
    }
    expect(await page.evaluate('[window.__xss, {}.polluted, {}.isAdmin]')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(elsewhere).toEqual([]);
  });
});

/** Attributes that are event handlers, of whatever event. */
function handlersIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].map(({ name }) => name).filter((name) => /^on/iu.test(name)),
    ),
  );
}
