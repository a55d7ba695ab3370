import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { PaperLink } from '../paper/schema.ts';
import { showList } from '../testing/page/show-list.tsx';
import { servePart } from '../testing/page/show-queues.ts';
import { sampleDataset, samplePage } from '../testing/sample-list.ts';

const otherHost = 'https://other.test/x';
const text = 'https://usenix.org/osdi/kites';
const link = (label: string, url: string): PaperLink => ({ kind: 'other', label, url, page: null });
const dataset = sampleDataset(
  [
    {
      id: 'kites',
      title: 'Kites at Night',
      links: [link(text, otherHost), link('https://uѕenix.org', 'https://uѕenix.org/')],
      notes: [
        { tag: 'a', href: otherHost, children: [text] },
        { tag: 'a', href: text, children: [text] },
      ],
    },
  ],
  { pages: [samplePage({ body: [{ tag: 'entry', paper: 'kites', line: 1 }] })] },
);

/** The visible words of the links to hosts that their texts do not show. */
const shown = () =>
  [...document.querySelectorAll('a[target]')].flatMap(({ textContent }) =>
    textContent.includes('leads to') ? [textContent] : [],
  );

describe('a link whose text looks like another address', () => {
  it('shows the host that it leads to: in the panel, in remarks and on pages', async () => {
    const asElsewhere = `${text}(leads to other.test)`;
    const asTwin = 'https://uѕenix.org(leads to xn--uenix-h2e.org)';
    servePart('pages', '{"texts":{}}');
    await showList({ dataset, address: '?paper=kites' });
    await expect.element(page.getByRole('complementary', { name: 'Paper' })).toBeVisible();
    await expect.poll(shown).toEqual([asElsewhere, asTwin, asElsewhere]);
    await showList({ dataset, address: '?page=list.md' });
    await expect.poll(shown).toEqual([asElsewhere, asTwin, asElsewhere]);
  });
});
