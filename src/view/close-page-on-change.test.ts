import { describe, expect, it } from 'vitest';
import { closePageOnChange } from './close-page-on-change.ts';
import { emptyView, toggleValue } from './view.ts';

const reading = { ...emptyView, page: 'topics/queues.md' };

describe('closePageOnChange', () => {
  it('closes the page on a search and on a tick', () => {
    expect(closePageOnChange(reading, { ...reading, query: 'fair' })).toEqual({
      ...emptyView,
      query: 'fair',
    });
    expect(closePageOnChange(reading, toggleValue(reading, 'venue', 'OSDI')).page).toBeNull();
  });

  it('keeps the page while papers are opened beside it', () => {
    const open = { ...reading, paper: 'fair-queues' };
    expect(closePageOnChange(reading, open)).toBe(open);
  });

  it('keeps a newly opened page, whatever the constraints before', () => {
    const other = { ...emptyView, page: 'topics/clocks.md' };
    expect(closePageOnChange(reading, other)).toBe(other);
    expect(closePageOnChange({ ...emptyView, query: 'fair' }, other)).toBe(other);
  });
});
