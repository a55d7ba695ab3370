import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { queueList } from '../testing/page/show-queues.ts';
import { Note } from './note.tsx';

/** A note that holds everything that a note may hold, as the compiler gives it. */
const everything = queueList.pages.find(({ path }) => path === 'notes/fair-queues.md')?.body ?? [];

/** Shows the note as wide as the panel is. */
const show = () =>
  render(
    <div data-testid="panel" className="w-104 overflow-x-clip">
      <Note
        nodes={everything}
        resolve={(href) => ({ href, external: true, title: 'Its Title' })}
        match={null}
      />
    </div>,
  );

describe('a picture of a note', () => {
  const picture = page.getByRole('button', { name: 'Enlarge The third server asks its neighbour' });
  const large = page.getByRole('dialog', { name: 'The third server asks its neighbour' });

  it('opens as large as the window with its caption, and Esc closes it back into the note', async () => {
    await show();
    const small = picture.element().getBoundingClientRect().width;
    await picture.click();
    await expect.element(large.getByRole('img')).toBeVisible();
    await expect
      .poll(() => large.getByRole('img').element().getBoundingClientRect().width)
      .toBeGreaterThan(small * 2);
    await expect.element(large).toHaveTextContent('The third server asks its neighbour');
    await userEvent.keyboard('{Escape}');
    await expect.element(large).not.toBeInTheDocument();
    await expect.element(picture).toHaveFocus();
  });

  it('opens by a key; its button and a click on it close it too', async () => {
    await show();
    picture.element().focus();
    await userEvent.keyboard('{Enter}');
    await large.getByRole('button', { name: 'Close' }).click();
    await expect.element(large).not.toBeInTheDocument();
    await expect.element(picture).toHaveFocus();
    await picture.click();
    await large.getByRole('img').click();
    await expect.element(large).not.toBeInTheDocument();
  });

  it('leads where the link leads that it stands in', async () => {
    await show();
    const link = page.getByRole('link', { name: 'Four servers that lead elsewhere' });
    await expect.element(link).toHaveAttribute('href', 'https://example.org/servers');
    expect(link.getByRole('button').elements()).toEqual([]);
  });
});

describe('a block of a note', () => {
  it('is shown for what it is: a hint, a titled piece of code, a card, a task, a link to a page', async () => {
    await show();
    await expect.element(page.getByRole('note')).toHaveTextContent(/^Warning.*both neighbours/u);
    const code = page.getByRole('figure').filter({ hasText: 'serve.ts' });
    await expect.element(code).toHaveTextContent('export function serve');
    const card = page.getByRole('listitem').filter({ hasText: 'Who comes first does not matter' });
    expect(card.element().textContent).toBe('Patient QueuesWho comes first does not matter');
    await expect.element(page.getByText('☑ Read it')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Its Title' }).first())
      .toHaveAttribute('href', 'notes/patient-queues.md');
  });

  it('that is a formula is set, and one that is wider than the panel scrolls on its own', async () => {
    await show();
    expect(document.querySelectorAll('math')).toHaveLength(3);
    const panel = page.getByTestId('panel').element();
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
    const wide = () => document.querySelector<HTMLElement>('[tabindex="0"]:has(math)');
    // A stop for the keyboard is made once the browser has measured the formula.
    await expect.poll(wide).not.toBeNull();
    wide()?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => wide()?.scrollLeft).toBeGreaterThan(0);
  });
});
