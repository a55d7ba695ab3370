import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { RelatedPapers } from './related-papers.tsx';

const venue = { venue: sampleVenue('OSDI'), year: 2022 };
const paper = samplePaper({
  id: 'fair',
  topics: [['Systems', 'Queues', 'Fair']],
  affiliations: ['Hill College'],
  ...venue,
});
const near = samplePaper({
  id: 'near',
  title: 'Fairer Queues',
  topics: paper.topics,
  affiliations: ['Hill College'],
  ...venue,
});
const far = samplePaper({ id: 'far', title: 'Doors' });

const show = (ids: readonly string[]) =>
  render(
    <RelatedPapers
      paper={paper}
      related={ids.map((id) => ({ id, terms: id === 'far' ? ['turnstile', 'guest'] : [] }))}
      paperOf={(id) => [near, far].find((other) => other.id === id)}
      paperHref={(id) => `?paper=${id}`}
    />,
  );

describe('the papers related to a paper', () => {
  it('are links, each with venue, year and all reasons', async () => {
    await show(['near', 'far']);
    const items = page.getByRole('region', { name: 'Related in this list' }).getByRole('listitem');
    await expect
      .element(items.nth(0))
      .toHaveTextContent(
        /^Fairer Queues OSDI 2022same section Queues › Fair; from Hill College; same venue OSDI 2022$/u,
      );
    await expect.element(items.nth(1)).toHaveTextContent(/^Doors both mention turnstile, guest$/u);
    await expect.element(items.nth(0).getByRole('link')).toHaveAttribute('href', '?paper=near');
  });

  it('render nothing if there are none, or none that the list still has', async () => {
    const { container } = await show(['gone']);
    expect(container.textContent).toBe('');
  });
});
