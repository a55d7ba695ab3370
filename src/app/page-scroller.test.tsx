import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { servePart, showQueues } from '../testing/page/show-queues.ts';

const shared = '?page=topics/shared-servers.md';

const article = page.getByRole('main').getByRole('article');
const title = article.getByRole('heading', { level: 2 });
const panel = page.getByRole('complementary', { name: 'Paper' });
const entry = (name: RegExp) => article.getByRole('link', { name });
const scroller = () => article.element().closest('main > div');

describe('a page of the list', () => {
  it('opens from the table of contents and shows its hints, headings and papers', async () => {
    await showQueues();
    await page.getByRole('button', { name: 'Pages', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Pages' });
    const contents = dialog.getByRole('navigation', { name: 'Pages of the list' });
    await expect.element(contents).toBeVisible();
    expect(
      contents
        .getByRole('heading')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(['Topics', 'Venues', 'Not in the table of contents']);
    await contents.getByRole('link', { name: 'Shared Servers' }).click();
    await expect.element(title).toHaveTextContent('Shared Servers');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(document.title).toBe('Shared Servers – Queueing');
    await expect.element(article.getByRole('note').nth(0)).toHaveTextContent('subject of their own');
    await expect.element(article.getByRole('note').nth(1)).toHaveTextContent('kept up to date');
    expect(
      article
        .getByRole('heading', { level: 3 })
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(['One Door', 'Many Doors']);
    expect(article.element().querySelectorAll('[data-entry]')).toHaveLength(6);
    const beside = page.getByRole('complementary', { name: 'Pages' }).element();
    expect(beside.querySelector('[aria-current=page]')?.textContent).toMatch(/^Shared Servers/u);
  });

  it('opens its papers beside it; the keys step through the page, and Back returns to it', async () => {
    await showQueues(shared);
    await entry(/^Usher/u).click();
    await expect.element(panel).toHaveTextContent('1 of 6');
    await userEvent.keyboard('j');
    await expect.element(panel).toHaveTextContent('2 of 6');
    await expect.element(panel.getByRole('heading', { level: 2 })).toHaveTextContent('Paella');
    await expect.element(entry(/^Paella/u)).toHaveAttribute('aria-current', 'true');
    history.back();
    await expect.element(panel).not.toBeInTheDocument();
    await expect.element(title).toHaveTextContent('Shared Servers');
    entry(/^Usher/u)
      .element()
      .focus();
    await userEvent.keyboard('j');
    await expect.element(entry(/^Paella/u)).toHaveFocus();
  });

  it('links to the next page, which starts at its top; Back restores the scroll position', async () => {
    await page.viewport(1440, 400);
    await showQueues(shared);
    const next = article.getByRole('link', { name: 'Next page' });
    await expect.element(next).toBeVisible();
    next.element().scrollIntoView();
    await expect.poll(() => scroller()?.scrollTop).toBeGreaterThan(100);
    // Let the page paint once: no reader scrolls and clicks before that.
    await new Promise(requestAnimationFrame);
    const position = scroller()?.scrollTop;
    await next.click();
    await expect.element(title).toHaveTextContent('Networks');
    await expect.poll(() => scroller()?.scrollTop).toBe(0);
    history.back();
    await expect.element(title).toHaveTextContent('Shared Servers');
    await expect.poll(() => scroller()?.scrollTop).toBe(position);
  });

  it('follows the links of its text and its breadcrumb', async () => {
    await showQueues(shared);
    await article.getByRole('link', { name: 'a list of their own' }).click();
    await expect.element(title).toHaveTextContent('Networks');
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Serving' }).click();
    await expect.element(title).toHaveTextContent('Serving');
  });

  it('is replaced by the table when the reader searches, and Back returns to it', async () => {
    await showQueues(shared);
    await expect.element(title).toBeVisible();
    await page.getByRole('combobox', { name: 'Search the papers' }).click();
    await userEvent.keyboard('usher');
    await expect.element(page.getByRole('row', { name: /Usher/u })).toBeVisible();
    await expect.poll(() => location.search).toBe('?q=usher');
    history.back();
    await expect.element(title).toHaveTextContent('Shared Servers');
  });

  it('opens from a placement of a paper, at its line; venue pages do too', async () => {
    await showQueues('?paper=turnstile-microsecond-preemption-at-the-counter');
    await panel
      .getByRole('definition')
      .getByRole('link', { name: /^Shared Servers › One Door/u })
      .click();
    await expect.element(title).toHaveTextContent('Shared Servers');
    await expect.poll(() => document.activeElement?.getAttribute('data-entry')).toMatch(/^turnstile/u);
    await panel.getByRole('link', { name: 'Page of OSDI 2022' }).click();
    await expect.element(title).toHaveTextContent('OSDI 2022');
  });

  it('opens at the line that the address names', async () => {
    await page.viewport(1440, 400);
    await showQueues('?page=topics/shared-servers.md#line-29');
    await expect.poll(() => document.activeElement?.getAttribute('data-entry')).toMatch(/^vestibule/u);
    await expect.element(entry(/^Vestibule/u)).toBeInViewport();
  });

  it('that does not exist shows an error', async () => {
    await showQueues('?page=nowhere.md');
    await expect.element(page.getByRole('alert')).toHaveTextContent('no page “nowhere.md”');
  });

  it('that could not be loaded can be loaded again', async () => {
    await showQueues(shared, { pages: '{"texts":' });
    await expect.element(page.getByRole('alert')).toHaveTextContent('could not be loaded');
    servePart('pages');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(title).toHaveTextContent('Shared Servers');
  });
});
