import { describe, expect, it } from 'vitest';
import { generateDataset } from '../../../testing/generated/generated-dataset.ts';
import { flexsearch } from './flexsearch.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ourSearch } from './our-search.ts';
import { ufuzzy } from './ufuzzy.ts';

const dataset = generateDataset(200);
const named = dataset.papers.findIndex(({ name }) => name !== null);
const name = dataset.papers[named]?.name?.toLowerCase() ?? '';

describe.each([ourSearch, minisearch, flexsearch, orama, ufuzzy])('$name', ({ build }) => {
  const search = build(dataset);

  it('finds a paper by a unique word of its title, and by that word’s prefix', () => {
    expect([search(name), search(name.slice(0, -1))]).toEqual([named, named]);
  });

  it('finds nothing for an unknown word', () => expect(search('wwwwwwwww')).toBeNull());
});
