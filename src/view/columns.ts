import { type Facet, haveDates, type OwnKey } from '../paper/facets.ts';
import type { KeyedField } from '../paper/own-fields.ts';
import type { Paper } from '../paper/schema.ts';
import type { View } from './view.ts';

interface ColumnDeclaration<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** Whether it is shown by default, if there is space. */
  readonly byDefault: boolean;
}

/**
 * The columns of every list besides the title, which always comes first. A column whose key is a sort key can
 * be sorted.
 */
export const optionalColumns = [
  { key: 'venue', label: 'Venue', byDefault: true },
  { key: 'year', label: 'Year', byDefault: true },
  { key: 'topic', label: 'Topic', byDefault: true },
  { key: 'affil', label: 'Affiliation', byDefault: true },
  { key: 'author', label: 'Author', byDefault: false },
  { key: 'award', label: 'Award', byDefault: false },
  { key: 'tag', label: 'Tag', byDefault: false },
  { key: 'added', label: 'Added', byDefault: false },
  { key: 'links', label: 'Links', byDefault: true },
] as const satisfies readonly ColumnDeclaration<string>[];

export type ColumnKey = (typeof optionalColumns)[number]['key'] | OwnKey;
type Column = ColumnDeclaration<ColumnKey>;

/** The columns of a list besides the title: its own fields come before the links and are hidden by default. */
export function columnsOf(fields: readonly KeyedField[]): readonly Column[] {
  const common: readonly Column[] = optionalColumns;
  return common.toSpliced(-1, 0, ...fields.map(({ key, label }) => ({ key, label, byDefault: false })));
}

/** The default columns of a list that has values for each. */
export const defaultColumns: readonly ColumnKey[] = optionalColumns
  .filter(({ byDefault }) => byDefault)
  .map(({ key }) => key);

/** Whether a paper has a value for a default column. */
const hasValue: Partial<Record<ColumnKey, (paper: Paper) => boolean>> = {
  venue: ({ venue }) => venue !== null,
  year: ({ year }) => year !== null,
  topic: ({ topics }) => topics.length > 0,
  affil: ({ affiliations }) => affiliations.length > 0,
};

/** More than one in this many papers has a value: a default column is not empty in most windows. */
const maxPapersPerValue = 20;

/** The default columns of a list: without those that would be empty in nearly every row. */
export function defaultColumnsOf(papers: readonly Paper[]): readonly ColumnKey[] {
  return defaultColumns.filter((key) => {
    const has = hasValue[key];
    return has === undefined || papers.filter(has).length * maxPapersPerValue > papers.length;
  });
}

/** The columns that a view chooses, without the dates of a list that has none. */
export function columnsFor({ columns }: Pick<View, 'columns'>, facets: readonly Facet[]): View['columns'] {
  return haveDates(facets) || columns === null ? columns : columns.filter((key) => key !== 'added');
}

/** The heading of a column. */
export function columnLabel(key: ColumnKey, fields: readonly KeyedField[] = []): string {
  return columnsOf(fields).find((column) => column.key === key)?.label ?? key;
}

/** Tells whether two views have the same columns in the same order. */
export function sameColumns(a: readonly ColumnKey[] | null, b: readonly ColumnKey[] | null): boolean {
  return a === b || a?.join() === b?.join();
}
