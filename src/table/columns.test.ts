import { describe, expect, it } from 'vitest';
import { keyedFields } from '../paper/own-fields.ts';
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
});
