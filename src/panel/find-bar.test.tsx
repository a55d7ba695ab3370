import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showQueues } from '../testing/page/show-queues.ts';

const panel = () => page.getByRole('complementary', { name: 'Paper' });
const marks = (text: string) => panel().getByText(text, { exact: true });

describe('the find bar', () => {
  it('counts the matches in the notes, and steps through them by button and by Enter', async () => {
    await showQueues('?q=quixotic');
    await page.getByRole('link', { name: 'Fair Queues at Scale', exact: true }).click();
    await expect.element(panel()).toHaveTextContent('3 matches for “quixotic”');
    expect(panel().element().scrollTop).toBe(0);
    await panel().getByRole('button', { name: 'Go to the first' }).click();
    await expect.element(panel()).toHaveTextContent('Match 1 of 3');
    await expect.element(marks('quixotic').first()).toHaveFocus();
    await expect.element(marks('quixotic').first()).toBeInViewport();
    await userEvent.keyboard('{Enter}');
    await expect.element(panel()).toHaveTextContent('Match 2 of 3');
    await expect.element(marks('quixotic').nth(1)).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect.element(marks('quixotic').first()).toHaveFocus();
    await panel().getByRole('button', { name: 'Next', exact: true }).click();
    await expect.element(marks('quixotic').nth(1)).toHaveFocus();
  });

  it('is absent if the title shows all matches; the notes mark them all the same', async () => {
    await showQueues('?q=fair&paper=fair-queues-at-scale');
    await expect.element(panel().getByRole('heading', { name: 'Idea' })).toBeVisible();
    await expect
      .poll(() => [...document.querySelectorAll('#notes mark')].map((mark) => mark.textContent))
      .toContain('fair');
    await expect.element(panel()).not.toHaveTextContent(/match(es)? for/u);
  });
});
