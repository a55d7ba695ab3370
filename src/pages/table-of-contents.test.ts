import { describe, expect, it } from 'vitest';
import { samplePage } from '../testing/sample-list.ts';
import {
  adjacentPages,
  ancestorPages,
  buildContents,
  type ContentsNode,
  firstPage,
} from './table-of-contents.ts';

const start = samplePage({ path: 'README.md', title: 'Start', kind: 'other' });
const systems = samplePage({ path: 'systems.md', title: 'Systems', group: 'Topics' });
const queues = samplePage({ path: 'queues.md', title: 'Queues', group: 'Topics', depth: 1 });
const fair = samplePage({ path: 'fair.md', title: 'Fair', group: 'Topics', depth: 2 });
const clocks = samplePage({ path: 'clocks.md', title: 'Clocks', group: 'Topics', depth: 1 });
const notes = samplePage({ path: 'notes.md', title: 'Notes', group: 'More' });
const contents = samplePage({ path: 'SUMMARY.md', title: 'Contents', kind: 'other', depth: null });
const stray = samplePage({ path: 'stray.md', title: 'Stray', depth: null });
const pages = [start, systems, queues, fair, clocks, notes, contents, stray];

const outline = ({ page, children }: ContentsNode): string =>
  page.title + (children.length === 0 ? '' : `(${children.map(outline).join(' ')})`);

describe('the table of contents of a list', () => {
  it('groups page trees under headings, and appends list pages that it does not name', () => {
    expect(
      buildContents(pages).map(({ title, nodes }) => `${title}: ${nodes.map(outline).join(' ')}`),
    ).toEqual([
      ': Start',
      'Topics: Systems(Queues(Fair) Clocks)',
      'More: Notes',
      'Not in the table of contents: Stray',
    ]);
  });

  it('knows the pages above, before and after a page', () => {
    expect(ancestorPages(pages, fair)).toEqual([systems, queues]);
    expect(ancestorPages(pages, clocks)).toEqual([systems]);
    expect(ancestorPages(pages, notes)).toEqual([]);
    expect(adjacentPages(pages, clocks)).toEqual({ previous: fair, next: notes });
    expect(adjacentPages(pages, start)).toEqual({ previous: undefined, next: systems });
    expect(adjacentPages(pages, stray)).toEqual({ previous: undefined, next: undefined });
    expect(firstPage(pages)).toBe(start);
  });
});
