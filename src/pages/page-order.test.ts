import { describe, expect, it } from 'vitest';
import { samplePage } from '../testing/sample-list.ts';
import { type ContentsNode, contentsOf, firstPage, pagesAbove, pagesBeside } from './page-order.ts';

const start = samplePage({ path: 'README.md', title: 'Start', kind: 'other' });
const systems = samplePage({ path: 'systems.md', title: 'Systems', group: 'Topics' });
const queues = samplePage({ path: 'queues.md', title: 'Queues', group: 'Topics', depth: 1 });
const fair = samplePage({ path: 'fair.md', title: 'Fair', group: 'Topics', depth: 2 });
const clocks = samplePage({ path: 'clocks.md', title: 'Clocks', group: 'Topics', depth: 1 });
const notes = samplePage({ path: 'notes.md', title: 'Notes', group: 'More' });
const contents = samplePage({ path: 'SUMMARY.md', title: 'Contents', kind: 'other', depth: null });
const stray = samplePage({ path: 'stray.md', title: 'Stray', depth: null });
const pages = [start, systems, queues, fair, clocks, notes, contents, stray];

const words = ({ page, children }: ContentsNode): string =>
  page.title + (children.length === 0 ? '' : `(${children.map(words).join(' ')})`);

describe('the table of contents of a list', () => {
  it('is trees below their headings; papers on pages that it does not name are not lost', () => {
    expect(contentsOf(pages).map(({ title, nodes }) => `${title}: ${nodes.map(words).join(' ')}`)).toEqual([
      ': Start',
      'Topics: Systems(Queues(Fair) Clocks)',
      'More: Notes',
      'Not in the table of contents: Stray',
    ]);
  });

  it('says what stands above a page, before it and behind it', () => {
    expect(pagesAbove(pages, fair)).toEqual([systems, queues]);
    expect(pagesAbove(pages, clocks)).toEqual([systems]);
    expect(pagesAbove(pages, notes)).toEqual([]);
    expect(pagesBeside(pages, clocks)).toEqual({ before: fair, behind: notes });
    expect(pagesBeside(pages, start)).toEqual({ before: undefined, behind: systems });
    expect(pagesBeside(pages, stray)).toEqual({ before: undefined, behind: undefined });
    expect(firstPage(pages)).toBe(start);
  });
});
