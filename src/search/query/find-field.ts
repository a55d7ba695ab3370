import { type FacetKey, noValue } from '../../paper/facets.ts';
import { addBit, type Bitset, difference, emptyBits, fullBits, removeBit } from '../bitset.ts';
import type { FacetColumn, FacetIndex } from '../facet-index.ts';
import { facetCalled, type QueryField, type WordField } from './query-fields.ts';
import { readYears } from './year-value.ts';

/** What the fields that are no text are looked up in. */
export interface FieldIndex {
  readonly total: number;
  readonly facets: FacetIndex;
  /** The files of the list, and the positions of the papers that each lists. */
  readonly files: () => ReadonlyMap<string, readonly number[]>;
  /** The positions of the papers that have a link to an address as somebody types it; none for what is no address. */
  readonly linking: (typed: string) => readonly number[];
}

/** Finds the papers for one value of a field; the last word of an open value may go on. Null when the field has no such value at all. */
export function findField(
  index: FieldIndex,
  field: Exclude<QueryField, WordField>,
  value: string,
  open: boolean,
): Bitset | null {
  if (field === 'in') return inFiles(index, value);
  if (field === 'is')
    return valueBits(index, 'kind', value, open) ?? valueBits(index, 'library', value, open);
  if (field === 'has') return havingBits(index, value, open);
  if (field === 'no') return complement(havingBits(index, value, open), index.total);
  return valueBits(index, field, value, open) ?? emptyBits(index.total);
}

/** The numbers of the values that `key:value` asks for: those of that name, else those that have its words. */
export function valuesAsked(
  { facet, names, values }: FacetColumn,
  value: string,
  open: boolean,
): readonly number[] {
  const years = facet.shape === 'range' ? readYears(value) : null;
  if (years !== null) {
    const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = years;
    return values.flatMap((year, number) => (Number(year) >= from && Number(year) <= to ? [number] : []));
  }
  const called = names().called(value);
  return called.length > 0 ? called : names().having(value, open);
}

function valueBits(
  { facets: columns, total }: FieldIndex,
  key: FacetKey,
  value: string,
  open: boolean,
): Bitset | null {
  const column = columns[key];
  const numbers = valuesAsked(column, value, open);
  if (numbers.length === 0) return null;
  const bits = emptyBits(total);
  for (const number of numbers) for (const paper of carriersOf(column, number)) addBit(bits, paper);
  return bits;
}

/** `has:code` asks for a kind of link, `has:venue` for any value of that facet. */
function havingBits(index: FieldIndex, value: string, open: boolean): Bitset | null {
  const links = valueBits(index, 'has', value, open);
  if (links !== null) return links;
  const facet = facetCalled(value);
  if (facet === undefined) return null;
  const column = index.facets[facet.key];
  const none = column.numberOf.get(noValue);
  const bits = fullBits(index.total);
  if (none !== undefined) for (const paper of carriersOf(column, none)) removeBit(bits, paper);
  return bits;
}

function inFiles({ files, total }: FieldIndex, value: string): Bitset {
  const wanted = value.toLowerCase();
  const bits = emptyBits(total);
  for (const [file, papers] of files())
    if (file.toLowerCase().includes(wanted)) for (const paper of papers) addBit(bits, paper);
  return bits;
}

function complement(bits: Bitset | null, total: number): Bitset | null {
  return bits === null ? null : difference(fullBits(total), bits);
}

function carriersOf({ carriers: { starts, items } }: FacetColumn, number: number): Uint32Array {
  return items.subarray(starts[number] ?? 0, starts[number + 1] ?? 0);
}
