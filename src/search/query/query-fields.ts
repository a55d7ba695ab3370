import * as searchMessages from '../../messages/search.ts';
import { type Facet, type FacetKey, facets } from '../../paper/facets.ts';

/** Text fields of the query, and the fields of the text index that each searches. */
export const wordFields = { title: ['title'], name: ['name'], note: ['notes', 'notePage'] } as const;
export type WordField = keyof typeof wordFields;

/**
 * `in` matches the files that list a paper, `no` negates `has`, `is` matches the kind or the reader's marks.
 */
const otherFields = ['in', 'no', 'is'] as const;

export type QueryField = FacetKey | WordField | (typeof otherFields)[number];

/** A field of the query language, and a short description. */
export interface FieldHelp {
  readonly field: QueryField;
  readonly help: string;
}

/** All fields: the facets as declared, then the other fields. */
export const queryFields: readonly FieldHelp[] = [
  ...facets.map(({ key, shape }) => ({ field: key, help: searchMessages.facetFields[shape] })),
  ...[...(Object.keys(wordFields) as WordField[]), ...otherFields].map((field) => ({
    field,
    help: searchMessages.queryFields[field],
  })),
];

const fieldsByName: ReadonlyMap<string, QueryField> = new Map(queryFields.map(({ field }) => [field, field]));

/** Finds a field by name or facet label, ignoring case; undefined if there is none. */
export function fieldNamed(name: string): QueryField | undefined {
  return fieldsByName.get(name.toLowerCase()) ?? facetNamed(name)?.key;
}

/** Finds a facet by key or label, ignoring case; undefined if there is none. */
export function facetNamed(name: string): Facet | undefined {
  const target = name.toLowerCase();
  return facets.find(({ key, label }) => key === target || label.toLowerCase() === target);
}

/** The facets whose values a field takes, likeliest first; empty for text fields. */
export function facetsOf(field: QueryField): readonly FacetKey[] {
  if (field === 'is') return ['kind', 'library'];
  if (field === 'no') return ['has'];
  return facets.filter(({ key }) => key === field).map(({ key }) => key);
}
