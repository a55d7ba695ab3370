import { describe, expect, it } from 'vitest';
import { leavePage } from './leave-page.ts';
import { emptyView, toggleValue } from './view.ts';

const reading = { ...emptyView, page: 'topics/queues.md' };

describe('leavePage', () => {
  it('closes the page on a search and on a tick', () => {
    expect(leavePage(reading, { ...reading, query: 'fair' })).toEqual({ ...emptyView, query: 'fair' });
    expect(leavePage(reading, toggleValue(reading, 'venue', 'OSDI')).page).toBeNull();
  });

  it('keeps the page while papers are opened beside it', () => {
    const open = { ...reading, paper: 'fair-queues' };
    expect(leavePage(reading, open)).toBe(open);
  });

  it('keeps a newly opened page, whatever the constraints before', () => {
    const other = { ...emptyView, page: 'topics/clocks.md' };
    expect(leavePage(reading, other)).toBe(other);
    expect(leavePage({ ...emptyView, query: 'fair' }, other)).toBe(other);
  });
});
