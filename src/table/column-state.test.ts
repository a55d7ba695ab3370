import { describe, expect, it } from 'vitest';
import { optionalColumns } from '../view/columns.ts';
import { columnState } from './column-state.ts';

const shownIn = (columns: Parameters<typeof columnState>[0]) =>
  Object.entries(columnState(columns).columnVisibility).flatMap(([key, shown]) => (shown ? [key] : []));

describe('columnState', () => {
  it('shows the usual columns when a view asks for none in particular', () => {
    expect(shownIn(null)).toEqual(['venue', 'year', 'topic', 'affil', 'links']);
  });

  it('shows what a view asks for behind the title, in its order, with the star last, and hides every other column by name', () => {
    expect(columnState(['links', 'author']).columnOrder).toEqual(['title', 'links', 'author', 'star']);
    expect(shownIn(['links', 'author'])).toEqual(['author', 'links']);
    expect(Object.keys(columnState([]).columnVisibility)).toHaveLength(optionalColumns.length);
  });
});
