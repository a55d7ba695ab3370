import { facets as commonFacets, type Facet, type FacetKey, type OwnKey } from '../../paper/facets.ts';
import { fold } from '../../paper/fold.ts';

/** Text fields of the query, and the fields of the text index that each searches. */
export const wordFields = { title: ['title'], name: ['name'], note: ['notes', 'notePage'] } as const;
export type WordField = keyof typeof wordFields;

/**
 * `in` matches the files that list a paper, `no` negates `has`, `is` matches the kind or the reader's marks.
 */
const otherFields = ['in', 'no', 'is'] as const;

export type QueryField = FacetKey | OwnKey | WordField | (typeof otherFields)[number];

/** The fields that are not facets. */
const unlistedFields: readonly QueryField[] = [...(Object.keys(wordFields) as WordField[]), ...otherFields];

/** The pattern of a field's name: `training-data`. */
export const fieldName = /\p{L}[\p{L}\p{M}\p{N}-]*/u;

/** Tells whether a list has the facet: without dates, "added" is a word like any other. */
function isUsable({ key, lastChange }: Facet): boolean {
  return key !== 'added' || lastChange !== undefined;
}

/** All fields: the facets as declared, then the other fields. */
export function queryFieldsOf(facets: readonly Facet[]): readonly QueryField[] {
  return [...facets.filter(isUsable).map(({ key }) => key), ...unlistedFields];
}

/** Finds a field by name or facet label, ignoring case and accents; undefined if there is none. */
export function fieldNamed(name: string, facets: readonly Facet[] = commonFacets): QueryField | undefined {
  const target = fold(name);
  return queryFieldsOf(facets).find((field) => fold(field) === target) ?? facetNamed(name, facets)?.key;
}

/** Finds a facet by key or label, ignoring case and accents; undefined if there is none. */
export function facetNamed(name: string, facets: readonly Facet[]): Facet | undefined {
  const target = fold(name);
  const usable = facets.filter(isUsable);
  return usable.find(({ key }) => fold(key) === target) ?? usable.find(({ label }) => fold(label) === target);
}

/** Tells whether a field searches text. */
export function isWordField(field: QueryField): field is WordField {
  return Object.hasOwn(wordFields, field);
}

/** The facets whose values a field takes, likeliest first; empty for text fields. */
export function facetsFor(field: QueryField, facets: readonly Facet[]): readonly Facet[] {
  const keys: readonly QueryField[] = field === 'is' ? ['kind', 'library'] : [field === 'no' ? 'has' : field];
  return facets.filter(({ key }) => keys.includes(key));
}
