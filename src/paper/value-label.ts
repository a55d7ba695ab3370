import { type FacetKey, treePath } from './facets.ts';

/** The words for a value: the last step of a path, kinds of links and of papers with a capital, all else as the list prints it. */
export function valueLabel(key: FacetKey, value: string): string {
  if (key === 'topic') return treePath(value).at(-1) ?? value;
  if (key === 'has' || key === 'kind') return value === 'arxiv' ? 'arXiv' : value.charAt(0).toUpperCase() + value.slice(1);
  return value;
}
