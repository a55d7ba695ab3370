import * as searchMessages from '../../messages/search.ts';
import { type Facet, type FacetKey, facets } from '../../paper/facets.ts';

/** Fields that are looked through word by word; the value is what the text index calls them. */
export const wordFields = { title: ['title'], name: ['name'], note: ['notes', 'notePage'] } as const;
export type WordField = keyof typeof wordFields;

/** `in` looks at the files that list a paper, `no` is the opposite of `has`, `is` asks for the kind, or for what the reader says. */
const otherFields = ['in', 'no', 'is'] as const;

export type QueryField = FacetKey | WordField | (typeof otherFields)[number];

/** A field of the query language, and what it asks for in a few words. */
export interface FieldHelp {
  readonly field: QueryField;
  readonly help: string;
}

/** All fields: the facets as declared, then those that only the query has (design, section 7). */
export const queryFields: readonly FieldHelp[] = [
  ...facets.map(({ key, shape }) => ({ field: key, help: searchMessages.facetFields[shape] })),
  ...[...(Object.keys(wordFields) as WordField[]), ...otherFields].map((field) => ({
    field,
    help: searchMessages.queryFields[field],
  })),
];

const byName: ReadonlyMap<string, QueryField> = new Map(queryFields.map(({ field }) => [field, field]));

/** Finds a field by its name, or by what the facets call it, whatever its capitals; undefined for a word that is none. */
export function fieldCalled(name: string): QueryField | undefined {
  return byName.get(name.toLowerCase()) ?? facetCalled(name)?.key;
}

/** Finds a facet by its key or its label, whatever its capitals; undefined for a word that is none. */
export function facetCalled(name: string): Facet | undefined {
  const wanted = name.toLowerCase();
  return facets.find(({ key, label }) => key === wanted || label.toLowerCase() === wanted);
}

/** The facets whose values a field takes, the likeliest first; none for fields of words. */
export function facetsOf(field: QueryField): readonly FacetKey[] {
  if (field === 'is') return ['kind', 'library'];
  if (field === 'no') return ['has'];
  return facets.filter(({ key }) => key === field).map(({ key }) => key);
}
