import { describe, expect, it } from 'vitest';
import { optionalColumns } from '../view/columns.ts';
import { columnState } from './column-state.ts';

const shownIn = (columns: Parameters<typeof columnState>[0]) =>
  Object.entries(columnState(columns).columnVisibility).flatMap(([key, shown]) => (shown ? [key] : []));

describe('columnState', () => {
  it('shows the default columns when the view names none', () => {
    expect(shownIn(null)).toEqual(['venue', 'year', 'topic', 'affil', 'links']);
  });

  it('puts the title first and the star last, and hides every column that the view does not name', () => {
    expect(columnState(['links', 'author']).columnOrder).toEqual(['title', 'links', 'author', 'star']);
    expect(shownIn(['links', 'author'])).toEqual(['author', 'links']);
    expect(Object.keys(columnState([]).columnVisibility)).toHaveLength(optionalColumns.length);
  });
});
