import type { Dataset } from '../../src/paper/schema.ts';
import { expect, type Page } from './fixtures.ts';

/**
 * Opens a list whose texts would do harm, then each of its pages and papers, and expects that none of them runs or
 * loads anything. Returns how many there are.
 */
export async function openEveryView(page: Page, address: string): Promise<number> {
  const { origin } = new URL(address);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) elsewhere.push(request.url());
  });
  await page.goto(address);
  const path = await page.locator('link#dataset').getAttribute('href');
  const dataset: Dataset = await (await page.request.get(new URL(path ?? '', address).href)).json();
  const article = page.getByRole('main').getByRole('article');
  const panel = page.getByRole('complementary', { name: 'Paper' });
  const views = [
    ...dataset.pages.map((one) => [`?page=${encodeURIComponent(one.path)}`, article, one.title] as const),
    ...dataset.papers.map(({ id, title }) => [`?paper=${encodeURIComponent(id)}`, panel, title] as const),
  ];
  for (const [view, place, title] of views) {
    await showView(page, view);
    const heading = place.getByRole('heading', { level: 2 }).first();
    await expect(heading, view).toContainText(title.split(/\s/u, 1)[0] ?? '');
    expect(await harmIn(page), view).toEqual([]);
  }
  await expectNoHarm(page);
  expect(elsewhere).toEqual([]);
  return views.length;
}

/** Goes to another address of the app, as its own links do, and waits until the app has nothing left to do. */
export async function showView(page: Page, address: string): Promise<void> {
  await page.evaluate((view) => {
    history.pushState(null, '', view);
    dispatchEvent(new PopStateEvent('popstate'));
    return new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)));
  }, address);
}

/** Expects that no text of the list has run, or changed a prototype. */
export async function expectNoHarm(page: Page): Promise<void> {
  expect(await page.evaluate('[window.__xss, {}.polluted, {}.isAdmin]')).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
}

/** The elements and attributes of a page that may run or load something. */
export function harmIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const active =
      'script:not([src]):not([type="application/ld+json"]), iframe, object, embed, base, form[action], animate, set';
    const urls = ['href', 'src', 'srcset', 'cite', 'xlink:href', 'poster', 'action', 'background', 'ping'];
    const forbidden = ['srcdoc', 'formaction', 'is', 'accesskey'];
    // No text of a list leads to a file of the site, which a browser would open as a page.
    const files = ':is(article, #panel) a:not([href^="http"], [href^="mailto:"], [href^="?"], [href^="#"])';
    const isHarmful = ({ name, value }: Attr) =>
      /^on/iu.test(name) ||
      forbidden.includes(name) ||
      (urls.includes(name) && !/^(?:https?|mailto):$/u.test(new URL(value, document.baseURI).protocol));
    return [
      ...[...document.querySelectorAll(`${active}, ${files}`)].map(({ outerHTML }) => outerHTML),
      ...[...document.querySelectorAll('*')].flatMap(({ tagName, attributes }) =>
        [...attributes].filter(isHarmful).map(({ name, value }) => `${tagName} ${name}="${value}"`),
      ),
    ];
  });
}
