import { alwaysValues, type Facet, type FacetKey, facets, isOfReader, noValue } from '../paper/facets.ts';
import { type MarksById, noMarks } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import { type Adjacency, invert, lengths } from './adjacency.ts';
import { byName } from './by-name.ts';
import { buildFacetNames, type FacetNames } from './facet-names.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { lazy } from './lazy.ts';
import { perFacet } from './per-facet.ts';

/** The values of one facet over a whole list, each with a small number of its own. */
export interface FacetColumn {
  readonly facet: Facet;
  /** By number, in the order to list them at equal counts; "(none)" is last, and only there when a paper carries no value. */
  readonly values: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** The names of the values, prepared when first asked for. */
  readonly names: () => FacetNames;
  /** For every paper the numbers of its values. */
  readonly carried: Adjacency;
  /** For every value the papers that carry it. */
  readonly carriers: Adjacency;
  /** For every value how many papers carry it. */
  readonly totals: Uint32Array;
}

export type FacetIndex = Readonly<Record<FacetKey, FacetColumn>>;

/** Reads every declared facet of every paper into typed arrays (design, section 8). */
export function buildFacetIndex(papers: readonly Paper[]): FacetIndex {
  return perFacet((facet) =>
    buildColumn(facet, papers, (paper) => (isOfReader(facet) ? [] : facet.values(paper, noMarks))),
  );
}

/** The same index with what the reader says of the papers; the columns of the list itself are shared. Few papers have marks: the others cost next to nothing. */
export function withMarkColumns(index: FacetIndex, papers: readonly Paper[], marks: MarksById): FacetIndex {
  const marksAt = papers.map(({ id }) => marks.get(id));
  const valuesAt = (facet: Facet) => (paper: Paper, position: number) => {
    const own = marksAt[position];
    return own === undefined ? [] : facet.values(paper, own);
  };
  const own = facets
    .filter(isOfReader)
    .map((facet) => [facet.key, buildColumn(facet, papers, valuesAt(facet))] as const);
  return { ...index, ...Object.fromEntries(own) };
}

function buildColumn(
  facet: Facet,
  papers: readonly Paper[],
  valuesAt: (paper: Paper, position: number) => readonly string[],
): FacetColumn {
  const found = new Map<string, number>(alwaysValues(facet).map((value, number) => [value, number]));
  const carriedFound = new GrowingNumbers();
  const starts = new Uint32Array(papers.length + 1);
  papers.forEach((paper, position) => {
    for (const value of distinctValues(valuesAt(paper, position))) {
      const number = found.get(value) ?? found.size;
      found.set(value, number);
      carriedFound.push(number);
    }
    starts[position + 1] = carriedFound.length;
  });
  const values = ordered(facet, [...found.keys()]);
  const numberOf = new Map(values.map((value, number) => [value, number]));
  const renumbered = Uint32Array.from(found.keys(), (value) => numberOf.get(value) ?? 0);
  const items = Uint32Array.from(
    { length: carriedFound.length },
    (_, place) => renumbered[carriedFound.at(place)] ?? 0,
  );
  const carried = { starts, items };
  const carriers = invert(carried, values.length);
  const names = lazy(() => buildFacetNames(facet, values));
  return { facet, values, numberOf, names, carried, carriers, totals: lengths(carriers) };
}

/** The values of a paper, each once, so that two `code` links count one paper. */
function distinctValues(values: readonly string[]): Iterable<string> {
  if (values.length === 0) return [noValue];
  return values.length === 1 ? values : new Set(values);
}

/** Sets by name or as declared, years newest first, trees as the list first names them. */
function ordered(facet: Facet, values: readonly string[]): string[] {
  const named = values.filter((value) => value !== noValue);
  if (facet.shape === 'set' && alwaysValues(facet).length === 0) named.sort(byName);
  if (facet.shape === 'range') named.sort((a, b) => Number(b) - Number(a));
  return values.includes(noValue) ? [...named, noValue] : named;
}
