import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { startTooltips } from './tooltips.ts';

const tip = () => document.querySelector('.tooltip:popover-open')?.textContent ?? null;

it('shows the title of a button on hover, focus and a long press, in place of the browser’s', async () => {
  startTooltips();
  await render(
    <>
      <button type="button" title="About this list">
        i
      </button>
      <button type="button">Pages</button>
    </>,
  );
  const button = page.getByRole('button', { name: 'i' });
  const expectShown = async () => {
    await expect.poll(tip).toBe('About this list');
    await expect.element(button).not.toHaveAttribute('title');
  };
  const expectHidden = async () => {
    await expect.poll(tip).toBe(null);
    await expect.element(button).toHaveAttribute('title', 'About this list');
  };
  await button.hover();
  await expectShown();
  await page.getByRole('button', { name: 'Pages' }).hover();
  await expectHidden();
  window.focus();
  await userEvent.tab();
  await expectShown();
  await userEvent.keyboard('{Escape}');
  await expectHidden();
  await userEvent.tab();
  const finger = { bubbles: true, pointerType: 'touch' };
  button.element().dispatchEvent(new PointerEvent('pointerdown', finger));
  await expectShown();
  button.element().dispatchEvent(new PointerEvent('pointerup', finger));
  await expectHidden();
});

it('waits until a popover that takes the focus is open', async () => {
  startTooltips();
  await render(
    <>
      <button type="button" popoverTarget="menu">
        Menu
      </button>
      <div id="menu" popover="auto">
        {/* The browser moves the focus to it while it opens the popover. */}
        <button type="button" title="Close the menu" ref={(button) => button?.setAttribute('autofocus', '')}>
          x
        </button>
      </div>
    </>,
  );
  window.focus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(tip).toBe('Close the menu');
});
