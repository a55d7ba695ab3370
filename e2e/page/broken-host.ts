import type { Page, Route } from '@playwright/test';

/** What a host answers for a file of the page that is missing or damaged. */
export const faultyAnswers = {
  'an error status': (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
  'a page of HTML with status 200': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
  'half of the file': async (route: Route) => {
    const response = await route.fetch();
    const text = await response.text();
    // Without the answer's headers: the browser must not take the half for a file that it need not ask for again.
    await route.fulfill({
      contentType: response.headers()['content-type'] ?? '',
      body: text.slice(0, text.length / 2),
    });
  },
  nothing: (route: Route) => route.abort(),
};

/** A published page that changes: its dataset has another name from the next request for the page on. */
export async function publishAnew(page: Page, options: { readonly isComplete: boolean }) {
  const dataset = 'assets/dataset-00000000.json';
  let visits = 0;
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      visits += 1;
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        response,
        body: visits === 1 ? html : html.replace(/assets\/dataset-[0-9a-f]+\.json/u, dataset),
      });
    },
  );
  const [file] = (await (await page.request.get('/')).text()).match(/assets\/dataset-[0-9a-f]+\.json/u) ?? [];
  await page.route(`**/${file}`, (route) => route.fulfill({ status: 404 }));
  await page.route(`**/${dataset}`, async (route) =>
    options.isComplete
      ? route.fulfill({ body: await (await page.request.get(`/${file}`)).text() })
      : route.fulfill({ status: 404 }),
  );
  return { visits: () => visits };
}
