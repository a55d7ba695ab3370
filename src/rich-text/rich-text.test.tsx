import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { RichTextElement } from '../paper/rich-text.ts';
import { queueList } from '../testing/page/show-queues.ts';
import { RichText } from './rich-text.tsx';

/** A note with every kind of node, as the compiler writes it. */
const everything = queueList.pages.find(({ path }) => path === 'notes/fair-queues.md')?.body ?? [];

/** Renders the note in the width of the panel. */
const show = () =>
  render(
    <div data-testid="panel" className="w-104 overflow-x-clip">
      <RichText
        nodes={everything}
        resolve={(href) => ({ href, external: href.startsWith('https:'), title: 'Its Title' })}
        match={null}
      />
    </div>,
  );

describe('a picture of a note', () => {
  const picture = page.getByRole('button', { name: 'Enlarge The third server asks its neighbour' });
  const large = page.getByRole('dialog', { name: 'The third server asks its neighbour' });

  it('opens in the lightbox with its caption; Esc closes it and returns the focus', async () => {
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

  it('opens by Enter; the close button and a click on the picture close it', async () => {
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

  it('inside a link follows the link and does not open', async () => {
    await show();
    const link = page.getByRole('link', { name: 'Four servers that lead elsewhere' });
    await expect.element(link).toHaveAttribute('href', 'https://example.org/servers');
    expect(link.getByRole('button').elements()).toEqual([]);
  });
});

describe('a footnote', () => {
  it('is where its number leads', async () => {
    const call: RichTextElement = { tag: 'a', href: '#user-content-fn-1', children: ['1'] };
    const item: RichTextElement = { tag: 'li', id: 'user-content-fn-1', children: ['In wind.'] };
    await render(
      <RichText
        nodes={[
          { tag: 'p', children: ['They rise', { tag: 'sup', children: [call] }] },
          { tag: 'ol', children: [item] },
        ]}
        resolve={() => null}
        match={null}
      />,
    );
    const anchor = page.getByRole('link', { name: '1' }).element().getAttribute('href')?.slice(1);
    expect(document.getElementById(anchor ?? '')?.textContent).toBe('In wind.');
  });
});

describe('a block of a note', () => {
  it('renders as its kind: a hint, a titled code block, a card, a task, a link to a page', async () => {
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

  it('renders a formula as MathML, and lets one wider than the panel scroll on its own', async () => {
    await show();
    expect(document.querySelectorAll('math')).toHaveLength(3);
    const panel = page.getByTestId('panel').element();
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
    const wide = () => document.querySelector<HTMLElement>('[tabindex="0"]:has(math)');
    // The formula becomes focusable only after its ResizeObserver has run.
    await expect.poll(wide).not.toBeNull();
    wide()?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => wide()?.scrollLeft).toBeGreaterThan(0);
  });
});
