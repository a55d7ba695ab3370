import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showList } from '../testing/page/show-list.tsx';
import { queueList, showQueues } from '../testing/page/show-queues.ts';
import { sampleDataset } from '../testing/sample-list.ts';

/** Some papers in an order that differs from the list's. */
const someSorted = '?venue=SOSP&sort=-year,title';

const row = () => page.getByRole('row', { name: /Turnstile/u });
const rowTitle = () => row().getByRole('link', { name: /^Turnstile/u });
const panel = () => page.getByRole('complementary', { name: 'Paper' });
const shownIds = () =>
  [...document.querySelectorAll('tr[data-paper]')].map((row) => row.getAttribute('data-paper'));
const openId = () => new URLSearchParams(location.search).get('paper');

const openings = {
  'a click': () => rowTitle().click(),
  'a click beside the title': () => row().click({ position: { x: 700, y: 6 } }),
  Enter: async () => {
    rowTitle().element().focus();
    await userEvent.keyboard('{Enter}');
  },
};

/** Swipes a finger over the open paper by the given distance, in pixels. */
function swipe(sheet: Element, x: number, y: number): void {
  const target = sheet.querySelector('h2') ?? sheet;
  const at = (type: string, by: number) => {
    const touch = new Touch({ identifier: 1, target, clientX: 200 + x * by, clientY: 300 + y * by });
    const touches = type === 'touchend' ? [] : [touch];
    target.dispatchEvent(new TouchEvent(type, { touches, changedTouches: [touch], bubbles: true }));
  };
  at('touchstart', 0);
  at('touchmove', 0.5);
  at('touchend', 1);
}

const closings = {
  Esc: () => userEvent.keyboard('{Escape}'),
  'the close button': () => panel().getByRole('button', { name: 'Close' }).click(),
  Back: async () => history.back(),
};

/** Expects the panel to be closed and the row of its paper to have the focus. */
async function expectRowFocused(): Promise<void> {
  await expect.element(panel()).not.toBeInTheDocument();
  expect(location.search).toBe('?venue=OSDI&venue=SOSP');
  await expect.element(rowTitle()).toHaveFocus();
  await expect.element(rowTitle()).toBeInViewport();
}

describe('the paper panel', () => {
  it.each(Object.entries(openings))(
    'opens by %s, and closing it by Esc, the close button or Back focuses the row',
    async (_, open) => {
      await showQueues('?venue=OSDI&venue=SOSP');
      for (const close of Object.values(closings)) {
        await open();
        await expect.element(panel()).toBeVisible();
        await close();
        await expectRowFocused();
      }
    },
  );

  it('opens a renamed paper from an address with a former id, and corrects the address', async () => {
    const dataset = sampleDataset([
      { id: 'kernels', title: 'Kernels That Wait', formerIds: ['kernels-that-yield'] },
      { id: 'queues', title: 'Fair Queues' },
    ]);
    const entries = history.length;
    document.head.insertAdjacentHTML(
      'beforeend',
      '<link rel="canonical" href="https://kites.example/list/"><meta name="paper-pages">',
    );
    const [canonical, mark] = [...document.head.children].slice(-2);
    await showList({ dataset, address: '?sort=title&paper=kernels-that-yield' });
    await expect.element(panel().getByRole('heading', { level: 2 })).toHaveTextContent('Kernels That Wait');
    await expect.poll(() => location.search).toBe('?sort=title&paper=kernels');
    expect(history.length).toBe(entries);
    expect(document.querySelector('[data-open]')?.textContent).toContain('Kernels That Wait');
    // The paper's page has the same; without an open paper, the list's page does.
    expect(canonical).toHaveAttribute('href', 'https://kites.example/list/p/kernels/');
    await closings.Esc();
    await expect.poll(() => canonical?.getAttribute('href')).toBe('https://kites.example/list/');
    canonical?.remove();
    mark?.remove();
  });

  it.each(['Esc', 'the close button'] as const)(
    'opens from its address, and closing it by %s focuses the row',
    async (closing) => {
      await showQueues('?venue=OSDI&venue=SOSP&paper=turnstile-microsecond-preemption-at-the-counter');
      await expect.element(panel().getByRole('heading', { level: 2 })).toHaveTextContent('Turnstile');
      await closings[closing]();
      await expect.element(panel()).not.toBeInTheDocument();
      await expect.poll(() => document.activeElement?.textContent).toContain('Turnstile');
    },
  );

  it('steps through all shown rows once, in order', async () => {
    await showQueues(someSorted);
    const ids = shownIds();
    expect(ids).toHaveLength(4);
    document.querySelector<HTMLElement>('tr[data-paper] a[data-title]')?.click();
    const next = panel().getByRole('button', { name: 'Next paper' });
    const visited = [openId()];
    await expect.element(next).toBeVisible();
    while (next.element().getAttribute('aria-disabled') === 'false') {
      if (visited.length % 2 === 0) await next.click();
      else await userEvent.keyboard('j');
      await expect.element(panel()).toHaveTextContent(`${visited.length + 1} of ${ids.length}`);
      await expect.poll(openId).toBe(ids[visited.length]);
      visited.push(openId());
    }
    expect(visited).toEqual(ids);
    for (const id of ids.slice(0, -1).reverse()) {
      await userEvent.keyboard('k');
      await expect.poll(openId).toBe(id);
    }
    await expect
      .element(panel().getByRole('button', { name: 'Previous paper' }))
      .toHaveAttribute('aria-disabled', 'true');
    history.back();
    await expect.element(panel()).not.toBeInTheDocument();
  });

  it('says that the filters hide the paper of the address, and closing it then focuses the heading', async () => {
    await showQueues(`?venue=SOSP&paper=${queueList.papers[0]?.id}`);
    await expect.element(panel()).toHaveTextContent('Your filters hide this paper.');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.id).toBe('papers');
  });

  it('covers the whole screen of a phone, and closing it focuses the row', async () => {
    await page.viewport(390, 844);
    await showQueues();
    const sheet = page.getByRole('dialog', { name: 'Paper' });
    const title = page.getByRole('link', { name: /^Queues in Pairs/u });
    await title.click();
    await expect.element(sheet).toBeVisible();
    expect(sheet.element().getBoundingClientRect()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    await sheet.getByRole('button', { name: 'Next paper' }).click();
    const expectPosition = (number: number) => expect.element(sheet).toHaveTextContent(`${number} of `);
    await expectPosition(4);
    swipe(sheet.element(), -120, 0);
    await expectPosition(5);
    swipe(sheet.element(), 120, 8);
    await expectPosition(4);
    swipe(sheet.element(), -30, 0);
    swipe(sheet.element(), -150, 200);
    await expectPosition(4);
    swipe(sheet.element(), 0, 120);
    await expect.element(sheet).not.toBeInTheDocument();
    await title.click();
    await sheet.getByRole('button', { name: 'Close' }).click();
    await expect.element(title).toHaveFocus();
  });

  it('ignores keys while a picture of its notes is enlarged', async () => {
    await showQueues('?paper=fair-queues-at-scale');
    await panel().getByRole('button', { name: 'Enlarge The third server asks its neighbour' }).click();
    const large = page.getByRole('dialog', { name: 'The third server asks its neighbour' });
    await expect.element(large).toBeVisible();
    await userEvent.keyboard('j{Escape}');
    await expect.element(large).not.toBeInTheDocument();
    expect(location.search).toBe('?paper=fair-queues-at-scale');
    await expect.element(panel()).toBeVisible();
  });

  it('shows related papers once they have loaded, and links to them', async () => {
    await showQueues('?venue=SOSP&paper=paella-serving-small-plates-at-once');
    const related = panel().getByRole('region', { name: 'Related in this list' });
    const title = panel().getByRole('heading', { level: 2 });
    await related.getByRole('link', { name: /^Usher: /u }).click();
    await expect.element(title).toHaveTextContent('Usher: One Door for Every Guest');
    await expect.element(title).toHaveFocus();
    expect(location.search).toBe('?venue=SOSP&paper=usher-one-door-for-every-guest');
    await expect.element(related.getByRole('link').first()).toBeVisible();
    history.back();
    await expect.element(title).toHaveTextContent('Paella');
  });
});
