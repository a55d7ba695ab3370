import { alwaysValues, type Facet, isReaderFacet, noValue } from '../paper/facets.ts';
import { noMarks, type ReaderMarks } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import { byName } from './by-name.ts';
import { buildFacetNames, type FacetNames } from './facet-names.ts';
import { lazy } from './lazy.ts';
import { invert, lengths, type PackedLists } from './packed-lists.ts';
import { type PerFacet, perFacet } from './per-facet.ts';
import { Uint32List } from './uint32-list.ts';

/** The values of one facet in a whole list, each with an id: its index in `values`. */
export interface FacetColumn {
  readonly facet: Facet;
  /** By id. Values with equal counts are shown in this order. "(none)" is last, and only there if a paper has no value. */
  readonly values: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** The index of the names, built on first use. */
  readonly names: () => FacetNames;
  /** The ids of the values of each paper. */
  readonly valuesByPaper: PackedLists;
  /** The papers that have each value (inverted index). */
  readonly papersByValue: PackedLists;
  /** How many papers have each value. */
  readonly totals: Uint32Array;
}

/** The columns of all facets of a list, in the order of the facets. */
export type FacetIndex = PerFacet<FacetColumn>;

/** The facets of an index, in order. */
export function facetsIn(index: FacetIndex): readonly Facet[] {
  return Object.values(index).map(({ facet }) => facet);
}

/** Indexes the given facets of every paper in typed arrays. The reader's facets are empty. */
export function buildFacetIndex(papers: readonly Paper[], facets: readonly Facet[]): FacetIndex {
  return perFacet(facets, (facet) =>
    buildColumn(facet, papers, (paper) => (isReaderFacet(facet) ? [] : facet.values(paper, noMarks))),
  );
}

/**
 * The same index with the columns of the reader's marks, given by position. The columns of the list itself are shared; papers
 * without marks cost almost nothing.
 */
export function withMarkColumns(
  index: FacetIndex,
  papers: readonly Paper[],
  marks: readonly (ReaderMarks | undefined)[],
): FacetIndex {
  const valuesAt = (facet: Facet) => (paper: Paper, position: number) => {
    const paperMarks = marks[position];
    return paperMarks === undefined ? [] : facet.values(paper, paperMarks);
  };
  const markColumns = facetsIn(index)
    .filter(isReaderFacet)
    .map((facet) => [facet.key, buildColumn(facet, papers, valuesAt(facet))] as const);
  return { ...index, ...Object.fromEntries(markColumns) };
}

function buildColumn(
  facet: Facet,
  papers: readonly Paper[],
  valuesAt: (paper: Paper, position: number) => readonly string[],
): FacetColumn {
  const found = new Map<string, number>(alwaysValues(facet).map((value, id) => [value, id]));
  const foundByPaper = new Uint32List();
  const starts = new Uint32Array(papers.length + 1);
  papers.forEach((paper, position) => {
    for (const value of distinctValues(valuesAt(paper, position))) {
      const id = found.get(value) ?? found.size;
      found.set(value, id);
      foundByPaper.push(id);
    }
    starts[position + 1] = foundByPaper.length;
  });
  const values = ordered(facet, [...found.keys()]);
  const idOf = new Map(values.map((value, id) => [value, id]));
  const finalIds = Uint32Array.from(found.keys(), (value) => idOf.get(value) ?? 0);
  const items = Uint32Array.from(
    { length: foundByPaper.length },
    (_, index) => finalIds[foundByPaper.at(index)] ?? 0,
  );
  const valuesByPaper = { starts, items };
  const papersByValue = invert(valuesByPaper, values.length);
  const names = lazy(() => buildFacetNames(facet, values));
  return { facet, values, idOf, names, valuesByPaper, papersByValue, totals: lengths(papersByValue) };
}

/** The distinct values of a paper, so that two `code` links count once; `(none)` when there is no value. */
function distinctValues(values: readonly string[]): Iterable<string> {
  if (values.length === 0) return [noValue];
  return values.length === 1 ? values : new Set(values);
}

/** Sorts sets by name or as declared, years newest first; trees stay as the list first names them. */
function ordered(facet: Facet, values: readonly string[]): string[] {
  const named = values.filter((value) => value !== noValue);
  if (facet.shape === 'set' && alwaysValues(facet).length === 0) named.sort(facet.compare ?? byName);
  if (facet.shape === 'range') named.sort((a, b) => Number(b) - Number(a));
  return values.includes(noValue) ? [...named, noValue] : named;
}
