import { addedLabel } from './added-periods.ts';
import { type Facet, treePath } from './facets.ts';
import { libraryLabels, libraryValues } from './reader-marks.ts';

/** The label of a facet value: the last step of a path, kinds capitalised, all else as the list writes it. */
export function valueLabel(key: Facet['key'], value: string): string {
  if (key === 'topic') return treePath(value).at(-1) ?? value;
  if (key === 'has' || key === 'kind')
    return value === 'arxiv' ? 'arXiv' : value.charAt(0).toUpperCase() + value.slice(1);
  if (key === 'added') return addedLabel(value);
  const libraryValue = key === 'library' ? libraryValues.find((known) => known === value) : undefined;
  return libraryValue === undefined ? value : libraryLabels[libraryValue];
}
