import type { Dataset } from './schema.ts';

/**
 * The date of the last change of a list whose papers have dates: as the dataset says, else that of the last paper
 * added. Null if no paper has a date.
 */
export function lastChangeOf({ list, papers }: Pick<Dataset, 'list' | 'papers'>): string | null {
  const latest = papers.reduce<string | null>(
    (last, { added }) => (added !== null && (last === null || added > last) ? added : last),
    null,
  );
  return latest === null ? null : (list.updated ?? latest);
}
