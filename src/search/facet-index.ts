import { type Facet, type FacetKey, noValue } from '../paper/facets.ts';
import type { Paper } from '../paper/schema.ts';
import { type Adjacency, invert, layOut, lengths } from './adjacency.ts';
import { byName } from './by-name.ts';
import { buildFacetNames, type FacetNames } from './facet-names.ts';
import { once } from './once.ts';
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
  return perFacet((facet) => buildColumn(facet, papers));
}

function buildColumn(facet: Facet, papers: readonly Paper[]): FacetColumn {
  const valuesOf = papers.map((paper) => distinctValues(facet, paper));
  const values = ordered(facet, new Set(valuesOf.flat()));
  const numberOf = new Map(values.map((value, number) => [value, number]));
  const carried = layOut(valuesOf.map((own) => own.map((value) => numberOf.get(value) ?? 0)));
  const carriers = invert(carried, values.length);
  const names = once(() => buildFacetNames(facet, values));
  return { facet, values, numberOf, names, carried, carriers, totals: lengths(carriers) };
}

/** The values of a paper, each once, so that two `code` links count one paper. */
function distinctValues(facet: Facet, paper: Paper): string[] {
  const values = new Set<string>(facet.values(paper));
  return values.size === 0 ? [noValue] : [...values];
}

/** Sets by name, years newest first, trees as the list first names them. */
function ordered(facet: Facet, values: ReadonlySet<string>): string[] {
  const named = [...values].filter((value) => value !== noValue);
  if (facet.shape === 'set') named.sort(byName);
  if (facet.shape === 'range') named.sort((a, b) => Number(b) - Number(a));
  return values.has(noValue) ? [...named, noValue] : named;
}
