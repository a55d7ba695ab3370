import { describe, expect, it } from 'vitest';
import { keyedFields } from '../paper/own-fields.ts';
import { optionalColumns } from '../view/columns.ts';
import { sortKeys } from '../view/view.ts';
import { shownColumns } from './columns.tsx';

const fields = keyedFields([{ label: 'Env', isFacet: true }]);
const idsOf = (...parts: Parameters<typeof shownColumns>) => shownColumns(...parts).map(({ id }) => id);

describe('shownColumns', () => {
  it('are the given ones, in order, between the title and the star', () => {
    expect(idsOf(['links', 'env' as (typeof fields)[0]['key'], 'added'], fields)).toEqual([
      ...['title', 'links', 'env', 'added', 'star'],
    ]);
    expect(idsOf([], [])).toEqual(['title', 'star']);
  });

  it('have a cell for each column of the view, and can be sorted where its key is a sort key', () => {
    const keys = optionalColumns.map(({ key }) => key);
    expect(idsOf(keys, [])).toEqual(['title', ...keys, 'star']);
    const sorted = shownColumns(keys, []).filter(({ enableSorting }) => enableSorting !== false);
    expect(sorted.map(({ id }) => id)).toEqual([...sortKeys]);
  });
});
