import { describe, expect, it } from 'vitest';
import { leavePage } from './leave-page.ts';
import { emptyView, toggleValue } from './view.ts';

const reading = { ...emptyView, page: 'topics/queues.md' };

describe('a page that is read', () => {
  it('is left for the table by a search and by a tick', () => {
    expect(leavePage(reading, { ...reading, query: 'fair' })).toEqual({ ...emptyView, query: 'fair' });
    expect(leavePage(reading, toggleValue(reading, 'venue', 'OSDI')).page).toBeNull();
  });

  it('stays while papers are opened beside it', () => {
    const open = { ...reading, paper: 'fair-queues' };
    expect(leavePage(reading, open)).toBe(open);
  });

  it('gives way to another page, and is opened whatever was asked of the table', () => {
    const other = { ...emptyView, page: 'topics/clocks.md' };
    expect(leavePage(reading, other)).toBe(other);
    expect(leavePage({ ...emptyView, query: 'fair' }, other)).toBe(other);
  });
});
