import { addedValues } from './added-periods.ts';
import { type Facet, facets, isReaderFacet, type OwnKey } from './facets.ts';
import type { OwnField, Paper } from './schema.ts';

/** A field of the list's own, with the key that names it in URLs and queries. */
export interface KeyedField extends OwnField {
  readonly key: OwnKey;
}

/** Names that mean something else in a URL, in a query or as a column. */
const reserved: ReadonlySet<string> = new Set([
  ...['q', 'sort', 'cols', 'page', 'show', 'paper'],
  ...['title', 'name', 'note', 'in', 'no', 'is', 'star'],
  ...['doi', 'arxiv', 'http', 'https'],
  // Every object has it.
  'constructor',
  ...facets.flatMap(({ key, label }) => [key, slug(label)]),
]);

/**
 * Gives each field a key of letters, digits and hyphens: `training-data` for "Training data". A reserved name, or
 * one that does not begin with a letter, is prefixed with `field-`. A duplicate gets a number: `env-2`.
 */
export function keyedFields(fields: readonly OwnField[]): readonly KeyedField[] {
  const taken = new Set(reserved);
  return fields.map((field) => {
    const name = slug(field.label);
    const start = /^\p{L}/u.test(name) && !reserved.has(name) ? name : `field-${name}`.replace(/-$/u, '');
    let key = start;
    for (let number = 2; taken.has(key); number += 1) key = `${start}-${number}`;
    taken.add(key);
    return { ...field, key: key as OwnKey };
  });
}

/**
 * The facets of a list, in order: those of every list, its own, and those of the reader. `hidden`: the keys of
 * those that its settings hide. `lastChange`: the date of its last change, null if not known.
 */
export function facetsOf(
  fields: readonly KeyedField[],
  hidden: readonly string[] = [],
  lastChange: string | null = null,
): readonly Facet[] {
  const own = fields.filter(({ isFacet }) => isFacet).map(facetOf);
  const common = facets.map(
    (facet: Facet): Facet => ({
      ...facet,
      ...(hidden.includes(facet.key) && { isHidden: true }),
      ...(facet.key === 'added' &&
        lastChange !== null && {
          lastChange,
          values: addedValues(lastChange),
        }),
    }),
  );
  return common.toSpliced(common.findIndex(isReaderFacet), 0, ...own);
}

/** The values of a field of the list's own; empty if the paper has none. */
export function ownValues({ fields }: Pick<Paper, 'fields'>, label: string): readonly string[] {
  return Object.hasOwn(fields, label) ? (fields[label] ?? []) : [];
}

function facetOf({ key, label }: KeyedField): Facet {
  return { key, label, shape: 'set', holds: 'many', values: (paper) => ownValues(paper, label) };
}

function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
