import { describe, expect, it, onTestFinished } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { mouse, pointIn } from '../testing/page/mouse.ts';
import { showList } from '../testing/page/show-list.tsx';
import { smallList } from '../testing/page/small-list.ts';
import { applyWidths } from './widths.ts';

const part = (name: string) => page.getByRole('complementary', { name });
const separator = (name: string) => page.getByRole('separator', { name });
const filtersSeparator = () => separator('Width of the filters');
const paperSeparator = () => separator('Width of the paper');
const widthOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().width;
const filters = () => widthOf('facets');
const paper = () => widthOf('panel');
const table = () => document.querySelector('main')?.getBoundingClientRect().width;

/** Shows the small list with its first paper beside it. */
async function openPaper(): Promise<void> {
  await showList({ dataset: smallList, address: '?paper=paper-0' });
  await expect.element(paperSeparator()).toHaveAttribute('aria-valuenow');
  await expect.element(filtersSeparator()).toHaveAttribute('aria-valuenow', '256');
}

/** Presses the mouse on a separator and moves it, without releasing. */
async function drag(edge: Element, by: number) {
  const from = pointIn(edge, { x: 12, y: 300 });
  const at = (share: number) => ({ x: from.x + by * share, y: from.y });
  await mouse.move(from);
  await mouse.press(from);
  await mouse.move(at(0.5));
  await mouse.move(at(1));
  return at(1);
}

/** Presses a key on the focused element, and waits for the expected width. */
async function press(key: string, width: number, now: () => number | undefined): Promise<void> {
  await userEvent.keyboard(key);
  await expect.poll(now, { message: key }).toBe(width);
}

describe('the separators', () => {
  it('widen facets and panel when dragged', async () => {
    await openPaper();
    await mouse.release(await drag(filtersSeparator().element(), 60));
    await expect.poll(filters).toBe(316);
    const before = Math.round(paper() ?? 0);
    await mouse.release(await drag(paperSeparator().element(), -100));
    await expect.poll(paper).toBe(before + 100);
    await expect.element(paperSeparator()).toHaveAttribute('aria-valuenow', String(before + 100));
    await expect.element(paperSeparator()).toHaveAttribute('aria-valuetext', `${before + 100} pixels`);
  });

  it('react to arrows, Home and End; Enter and double click restore the default width', async () => {
    await openPaper();
    filtersSeparator().element().focus();
    await press('{ArrowRight}', 272, filters);
    await press('{Shift>}{ArrowRight}{/Shift}', 336, filters);
    await press('{ArrowLeft}', 320, filters);
    await press('{Home}', 208, filters);
    await press('{ArrowLeft}', 208, filters);
    await press('{End}', 400, filters);
    await expect.element(filtersSeparator()).toHaveAttribute('aria-valuenow', '400');
    await press('{Enter}', 256, filters);
    await expect.element(filtersSeparator()).toHaveFocus();

    const defaultWidth = paper() ?? 0;
    paperSeparator().element().focus();
    await press('{ArrowLeft}', Math.round(defaultWidth) + 16, paper);
    await press('{End}', 480, table);
    await expect
      .element(paperSeparator())
      .toHaveAttribute('aria-valuenow', paperSeparator().element().getAttribute('aria-valuemax'));
    await press('{Home}', 360, paper);
    await userEvent.dblClick(paperSeparator());
    await expect.poll(paper).toBe(defaultWidth);
    expect(Object.keys(localStorage).filter((name) => name.endsWith('Width'))).toEqual([]);
  });

  it('cancel a drag on Esc, which keeps the paper open', async () => {
    await openPaper();
    paperSeparator().element().focus();
    await userEvent.keyboard('{ArrowLeft}');
    const before = paper() ?? 0;
    const at = await drag(paperSeparator().element(), -80);
    await expect.poll(paper).toBe(before + 80);
    await userEvent.keyboard('{Escape}');
    await expect.poll(paper).toBe(before);
    await mouse.move({ x: 500, y: 500 });
    await mouse.release(at);
    expect(paper()).toBe(before);
    await userEvent.keyboard('{Escape}');
    await expect.element(part('Paper')).not.toBeInTheDocument();
  });

  it('clamp the widths in a smaller window, and restore them in a larger one', async () => {
    await openPaper();
    for (const edge of [filtersSeparator(), paperSeparator()]) {
      edge.element().focus();
      await userEvent.keyboard('{End}');
    }
    const wide = paper() ?? 0;
    await page.viewport(1220, 900);
    await expect.element(paperSeparator()).toHaveAttribute('aria-valuemax', '360');
    expect([filters(), table(), paper()]).toEqual([380, 480, 360]);
    await page.viewport(1024, 900);
    await expect.element(paperSeparator()).not.toBeInTheDocument();
    await expect.element(filtersSeparator()).toHaveAttribute('aria-valuenow', '400');
    expect(paper()).toBe(416);
    await page.viewport(800, 900);
    await expect.element(filtersSeparator()).toHaveAttribute('aria-valuenow', '320');
    await page.viewport(390, 800);
    await expect.element(page.getByRole('separator')).not.toBeInTheDocument();
    await page.viewport(1440, 900);
    await expect.element(paperSeparator()).toHaveAttribute('aria-valuenow', String(wide));
    expect(filters()).toBe(400);
  });

  it('add columns to the table as the facets become narrower', async () => {
    await showList({ dataset: smallList });
    const topic = page.getByRole('columnheader', { name: 'Topic' });
    await expect.element(filtersSeparator()).toHaveAttribute('aria-valuenow', '256');
    filtersSeparator().element().focus();
    await userEvent.keyboard('{End}');
    await expect.element(topic).not.toBeInTheDocument();
    await userEvent.keyboard('{Home}');
    await expect.element(topic).toBeVisible();
  });

  it('change the width of the table of contents when it replaces the filters', async () => {
    await showList({ dataset: smallList, address: '?page=hardware-sharing.md' });
    await expect.element(separator('Width of the table of contents')).toHaveAttribute('aria-valuenow', '256');
    separator('Width of the table of contents').element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => part('Pages').element().getBoundingClientRect().width).toBe(272);
  });

  it('can be grabbed over 24 pixels without covering a control', async () => {
    await openPaper();
    for (const edge of [filtersSeparator(), paperSeparator()]) {
      const { left, top, bottom, width } = edge.element().getBoundingClientRect();
      expect(width).toBeGreaterThanOrEqual(24);
      const covered = [...document.querySelectorAll('a, button, input')].filter((control) => {
        const box = control.getBoundingClientRect();
        const meets =
          box.left < left + 23.5 && box.right > left + 0.5 && box.bottom > top && box.top < bottom;
        return control.checkVisibility() && box.width > 0 && meets;
      });
      expect(covered).toEqual([]);
    }
  });

  it('are not printed', async () => {
    await openPaper();
    onTestFinished(async () => {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    });
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    await expect.element(filtersSeparator()).not.toBeInTheDocument();
    expect([...document.querySelectorAll('.separator')].filter((edge) => edge.checkVisibility())).toEqual([]);
  });
});

describe('the width of a column', () => {
  it('is stored for the next visit', async () => {
    await showList({ dataset: smallList });
    await expect.element(filtersSeparator()).toHaveAttribute('aria-valuenow', '256');
    filtersSeparator().element().focus();
    await userEvent.keyboard('{End}');
    document.documentElement.removeAttribute('style');
    await expect.poll(filters).toBe(256);
    applyWidths();
    await expect.poll(filters).toBe(400);
  });

  it.each(['12px; color: red', '-300', '3e2', ''])(
    'is the default if the stored value is invalid: %j',
    (stored) => {
      localStorage.setItem(`paperdex:${location.pathname}:facetsWidth`, '300');
      applyWidths();
      expect(document.documentElement.style.getPropertyValue('--facets-width')).toBe('300px');
      document.documentElement.removeAttribute('style');
      localStorage.setItem(`paperdex:${location.pathname}:facetsWidth`, stored);
      applyWidths();
      expect(document.documentElement.style.getPropertyValue('--facets-width')).toBe('');
    },
  );
});
