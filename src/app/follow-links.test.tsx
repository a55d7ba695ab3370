import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { showQueues } from '../testing/page/show-queues.ts';

const panel = () => page.getByRole('complementary', { name: 'Paper' });
const title = () => panel().getByRole('heading', { level: 2 });
const results = () => panel().getByRole('heading', { name: 'Results' });

describe('a link in the notes of a paper', () => {
  it('in their contents leads to its heading, even if two headings have the same text', async () => {
    await showQueues('?paper=fair-queues-at-scale');
    const contents = panel().getByRole('navigation', { name: 'Contents of the notes' });
    await expect.element(panel().getByText('Contents', { exact: true })).toBeVisible();
    expect(contents.elements()).toEqual([]);
    await panel().getByText('Contents', { exact: true }).click();
    await contents.getByRole('link', { name: 'Results' }).last().click();
    await expect.element(results().last()).toHaveFocus();
    await expect.element(results().last()).toBeInViewport();
    await contents.getByRole('link', { name: 'Results' }).first().click();
    await expect.element(results().first()).toHaveFocus();
    await panel().getByRole('link', { name: 'its own heading' }).click();
    await expect.element(results().last()).toHaveFocus();
  });

  it('to a heading of another note opens that paper at the heading, and Back returns', async () => {
    await showQueues('?paper=patient-queues-for-hasty-readers');
    await panel().getByRole('link', { name: 'the results of Fair Queues' }).click();
    await expect.element(title()).toHaveTextContent('Fair Queues at Scale');
    await expect.element(results().first()).toHaveFocus();
    await expect.element(results().first()).toBeInViewport();
    history.back();
    await expect.element(title()).toHaveTextContent('Patient Queues for Hasty Readers');
  });

  it('that forms its own block opens the paper that its page is about', async () => {
    await showQueues('?paper=fair-queues-at-scale');
    await panel().getByRole('link', { name: 'Patient Queues for Hasty Readers' }).first().click();
    await expect.element(title()).toHaveTextContent('Patient Queues for Hasty Readers');
  });

  it.each([
    ['queues-in-pairs', 'Queues in Pairs'],
    ['pairs-of-queues', 'Pairs of Queues'],
  ])('to its own page about two papers keeps the open paper: %s', async (id, name) => {
    await showQueues(`?paper=${id}`);
    await expect.element(panel()).toHaveTextContent('Both papers are about queues that share one server');
    await panel().getByRole('link', { name: 'Notes', exact: true }).click();
    await expect.element(title()).toHaveTextContent(name);
  });
});
