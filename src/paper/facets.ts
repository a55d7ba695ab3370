import { addedValues, compareAdded, isAddedValue } from './added-periods.ts';
import { authorsOf } from './authors-of.ts';
import { libraryValues, libraryValuesOf, type ReaderMarks } from './reader-marks.ts';
import type { Paper } from './schema.ts';

/**
 * A facet, declared once: the panel, the URL, the query fields and the counts all derive from it.
 * `set`: unordered values; `tree`: paths, where a value includes its descendants; `range`: integers.
 */
interface FacetDeclaration<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly shape: 'set' | 'tree' | 'range';
  /** How many values a paper can have. */
  readonly holds: 'one' | 'many';
  /** The values of one paper; empty when there are none. */
  readonly values: (paper: Paper, marks: ReaderMarks) => readonly string[];
  /** Whether the values come from the reader, and change while the list stays the same. */
  readonly readerOwned?: true;
  /** What a paper has with a value, if the label does not say it: `No date`, not “No added”. */
  readonly noun?: string;
  /** Orders the values; without it, the values of a `set` are shown by their counts. */
  readonly compare?: (one: string, other: string) => number;
  /** Tells whether an address may have a value; without it, any text is one. */
  readonly accepts?: (value: string) => boolean;
  /** The date of the list's last change, with which the periods among the values end. */
  readonly lastChange?: string;
  /** Whether the list's settings leave it out of the filters; queries may use it. */
  readonly isHidden?: true;
  /** Values that can be selected even if no paper has them, in order. */
  readonly always?: readonly string[];
}

/** The facet value of papers without a value. */
export const noValue = '(none)';

/** The separator of a path in a facet value. */
export const valueSeparator = ' > ';

/** The separator of a path in texts that readers see. */
export const displaySeparator = ' › ';

/** The facets of every list. `facetsOf` adds those that are a list's own. */
export const facets = [
  {
    key: 'year',
    label: 'Year',
    shape: 'range',
    holds: 'one',
    values: (paper) => (paper.year === null ? [] : [String(paper.year)]),
  },
  {
    key: 'topic',
    label: 'Topic',
    shape: 'tree',
    holds: 'many',
    values: (paper) => paper.topics.flatMap(treeValues),
  },
  {
    key: 'venue',
    label: 'Venue',
    shape: 'set',
    holds: 'one',
    values: (paper) => (paper.venue === null ? [] : [paper.venue.name]),
  },
  { key: 'affil', label: 'Affiliation', shape: 'set', holds: 'many', values: (paper) => paper.affiliations },
  { key: 'author', label: 'Author', shape: 'set', holds: 'many', values: authorsOf },
  {
    key: 'has',
    label: 'Links',
    shape: 'set',
    holds: 'many',
    values: (paper) =>
      paper.links.filter((link) => link.kind !== 'venue' && link.kind !== 'other').map((link) => link.kind),
  },
  { key: 'award', label: 'Award', shape: 'set', holds: 'many', values: (paper) => paper.awards },
  { key: 'tag', label: 'Tag', shape: 'set', holds: 'many', values: (paper) => paper.tags },
  { key: 'kind', label: 'Kind', shape: 'set', holds: 'one', values: (paper) => [paper.kind] },
  {
    key: 'added',
    label: 'Added',
    noun: 'date',
    shape: 'set',
    holds: 'many',
    compare: compareAdded,
    accepts: isAddedValue,
    // Without the last change, which `facetsOf` knows, periods mean nothing.
    values: addedValues(''),
  },
  {
    key: 'library',
    label: 'Library',
    noun: 'mark',
    shape: 'set',
    holds: 'many',
    readerOwned: true,
    always: libraryValues,
    values: (_, marks) => libraryValuesOf(marks),
  },
  {
    key: 'mytag',
    label: 'My tags',
    noun: 'tag of your own',
    shape: 'set',
    holds: 'many',
    readerOwned: true,
    values: (_, marks) => marks.tags,
  },
] as const satisfies readonly FacetDeclaration<string>[];

/** What a paper has with a value of a facet: `Venue`, `date`. */
export function nounOf({ noun, label }: Pick<Facet, 'noun' | 'label'>): string {
  return noun ?? label;
}

/** The key of a facet that every list has. */
export type FacetKey = (typeof facets)[number]['key'];
/** The key of a field of the list's own, which `keyedFields` makes of its label. */
export type OwnKey = string & { readonly ofOwnField: true };
export type Facet = FacetDeclaration<FacetKey | OwnKey>;

/** Tells whether the list of these facets says when its papers were added. */
export function haveDates(facets: readonly Facet[]): boolean {
  return facets.some(({ lastChange }) => lastChange !== undefined);
}

/** Tells whether the values of a facet come from the reader. */
export function isReaderFacet(facet: Facet): boolean {
  return facet.readerOwned === true;
}

/** The values that can be selected even if no paper has them. */
export function alwaysValues(facet: Facet): readonly string[] {
  return facet.always ?? [];
}

/** The values of a path and all its ancestors: `["A", "A > B"]`. */
function treeValues(path: readonly string[]): string[] {
  return path.map((_, depth) => treeValue(path.slice(0, depth + 1)));
}

/** Formats a path as a facet value. */
export function treeValue(path: readonly string[]): string {
  return path.map((step) => step.replaceAll(valueSeparator, displaySeparator)).join(valueSeparator);
}

/** Parses a facet value into a path. */
export function treePath(value: string): string[] {
  return value.split(valueSeparator);
}
