import { describe, expect, it } from 'vitest';
import { requireCorpus } from '../../testing/corpus.ts';
import { laws } from './all-laws.ts';
import { faultOf } from './law-counts.ts';
import { cases, listsOf } from './tried-pages.ts';
import { tryLaw } from './try-law.ts';

describe.each([cases, ...listsOf(requireCorpus())])('$name are read the same', ({ name, read }) => {
  const pages = read();

  it.each(laws)('after $name', (law) => {
    expect(faultOf(law.name, name, tryLaw(law, pages)) ?? '').toBe('');
  });
});
