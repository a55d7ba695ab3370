import { describe, expect, it } from 'vitest';
import { samplePage, samplePaper } from '../../testing/sample-list.ts';
import { emptyView } from '../../view/view.ts';
import { listPages, pageHref, resolveTarget } from './link-targets.ts';

const fair = samplePaper({ id: 'fair-queues', title: 'Fair Queues', notePage: 'notes/fair.md' });
const first = samplePaper({ id: 'first', title: 'First of a Pair', notePage: 'notes/pair.md' });
const second = samplePaper({ id: 'second', title: 'Second of a Pair', notePage: 'notes/pair.md' });
const pages = listPages({
  pages: [
    samplePage({ path: 'notes/fair.md', kind: 'note' }),
    samplePage({ path: 'notes/pair.md', kind: 'note' }),
    samplePage({ path: 'topics/queues.md', title: 'Queues' }),
  ],
  papers: [fair, first, second],
});
const hrefFrom = (from: typeof fair, address: string) => resolveTarget(address, from, emptyView, pages)?.href;

describe('the target of an address', () => {
  it('is the paper that the page is about, at its notes or at the given heading', () => {
    expect(resolveTarget('notes/fair.md', first, emptyView, pages)).toEqual({
      href: '?paper=fair-queues#notes',
      external: false,
      title: 'Fair Queues',
    });
    expect(hrefFrom(first, 'notes/fair.md#results')).toBe('?paper=fair-queues#note-results');
  });

  it('for a page about several papers is the paper with the link, else the first', () => {
    expect(hrefFrom(second, 'notes/pair.md')).toBe('?paper=second#notes');
    expect(hrefFrom(fair, 'notes/pair.md')).toBe('?paper=first#notes');
  });

  it('is a page that is about no paper, at the given heading', () => {
    expect(
      resolveTarget('topics/queues.md', fair, { ...emptyView, query: 'fair', paper: 'fair-queues' }, pages),
    ).toEqual({
      href: '?page=topics/queues.md',
      external: false,
      title: 'Queues',
    });
    expect(hrefFrom(fair, 'topics/queues.md#fair-ones')).toBe('?page=topics/queues.md#page-fair-ones');
    expect(pageHref('topics/queues.md', 'line-7')).toBe('?page=topics/queues.md#line-7');
  });

  it('is external for a web address, and null for anything else', () => {
    expect(resolveTarget('https://example.org/', fair, emptyView, pages)).toEqual({
      href: 'https://example.org/',
      external: true,
    });
    expect(resolveTarget('topics/unknown.md', fair, emptyView, pages)).toBeNull();
    expect(resolveTarget('javascript:alert(1)', fair, emptyView, pages)).toBeNull();
  });
});
