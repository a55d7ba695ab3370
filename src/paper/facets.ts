import { authorsOf } from './authors-of.ts';
import { libraryValues, libraryValuesOf, type ReaderMarks } from './reader-marks.ts';
import type { Paper } from './schema.ts';

/**
 * The facets, declared once: the panel, the URL, the query fields and the counts all derive from here.
 * `set`: a flat list of values; `tree`: values are paths, and a value holds all that is below it; `range`: whole numbers.
 */
interface FacetDeclaration {
  readonly key: string;
  readonly label: string;
  readonly shape: 'set' | 'tree' | 'range';
  /** How many values a paper can have. */
  readonly holds: 'one' | 'many';
  /** The facet's values of one paper; none when the list prints none, or the reader has said nothing. */
  readonly values: (paper: Paper, marks: ReaderMarks) => readonly string[];
  /** Whether the values are the reader's and change while the list stays as it is. */
  readonly ofReader?: true;
  /** Values that can be asked for although no paper has them, in their order. */
  readonly always?: readonly string[];
}

/** Stands for "the list prints none" among a facet's values. */
export const noValue = '(none)';

/** Stands between the steps of a path in a facet value. */
export const treeSeparator = ' > ';

/** Stands between the steps of a path where readers see it. */
export const pathSeparator = ' › ';

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
    key: 'library',
    label: 'Library',
    shape: 'set',
    holds: 'many',
    ofReader: true,
    always: libraryValues,
    values: (_, marks) => libraryValuesOf(marks),
  },
  {
    key: 'mytag',
    label: 'My tags',
    shape: 'set',
    holds: 'many',
    ofReader: true,
    values: (_, marks) => marks.tags,
  },
] as const satisfies readonly FacetDeclaration[];

export type Facet = (typeof facets)[number];
export type FacetKey = Facet['key'];

/** Tells whether the values of a facet are the reader's own. */
export function isOfReader(facet: Facet): boolean {
  return 'ofReader' in facet;
}

/** The values of a facet that can be asked for although no paper has them. */
export function alwaysValues(facet: Facet): readonly string[] {
  return 'always' in facet ? facet.always : [];
}

/** Names a path through the subjects and every path above it: `["A"]`, `["A > B"]`. */
function treeValues(path: readonly string[]): string[] {
  return path.map((_, depth) => treeValue(path.slice(0, depth + 1)));
}

/** Writes a path as one facet value. */
export function treeValue(path: readonly string[]): string {
  return path.map((step) => step.replaceAll(treeSeparator, pathSeparator)).join(treeSeparator);
}

/** Reads a facet value back into its path. */
export function treePath(value: string): string[] {
  return value.split(treeSeparator);
}
