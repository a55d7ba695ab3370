import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { samplePage } from '../testing/sample-list.ts';
import { parseView } from '../view/codec/codec.ts';
import { TopicHint } from './topic-hint.tsx';

const pages = [
  samplePage({ path: 'systems.md', topic: ['Systems'] }),
  samplePage({
    path: 'queues.md',
    topic: ['Systems', 'Queues'],
    hints: [{ tag: 'p', children: ['This page is kept up to date.'] }],
  }),
];
const show = (address: string) => render(<TopicHint view={parseView(address).view} pages={pages} />);

describe('the hint of a topic page', () => {
  it('is shown with a link to the page if only that topic is ticked', async () => {
    await show('?topic=Systems+%3E+Queues');
    await expect.element(page.getByRole('note')).toHaveTextContent('This page is kept up to date.');
    await expect
      .element(page.getByRole('link', { name: 'Read the page' }))
      .toHaveAttribute('href', '?page=queues.md');
  });

  it.each(['?topic=Systems', '?topic=Systems+%3E+Queues&topic=Doors', '?venue=OSDI'])(
    'is absent at %s',
    async (address) => {
      const { container } = await show(address);
      expect(container.textContent).toBe('');
    },
  );
});
