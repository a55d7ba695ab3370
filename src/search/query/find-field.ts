import { noValue } from '../../paper/facets.ts';
import type { ReaderMarks } from '../../paper/reader-marks.ts';
import { addBit, type Bitset, difference, emptyBits, fullBits, removeBit } from '../bitset.ts';
import { type FacetColumn, type FacetIndex, facetsIn } from '../facet-index.ts';
import { readAdded } from './added-value.ts';
import { facetNamed, type QueryField, type WordField } from './query-fields.ts';
import { readYears } from './year-value.ts';

/** The indexes for everything but the texts of the list. */
export interface FieldIndex {
  readonly total: number;
  readonly facets: FacetIndex;
  /** The positions of the papers that each file of the list contains, by path. */
  readonly papersByFile: () => ReadonlyMap<string, readonly number[]>;
  /** The date on which the paper at a position was added; null where it is not known. */
  readonly addedAt: (position: number) => string | null;
  /** The reader's marks by the position of the paper, of which the note and the tags are searched. */
  readonly marks: readonly (ReaderMarks | undefined)[];
}

/**
 * Finds the papers for one value of a field; with `mayBePrefix` its last word may be a prefix. Null when the
 * field cannot have the value.
 */
export function findField(
  index: FieldIndex,
  field: Exclude<QueryField, WordField>,
  value: string,
  mayBePrefix: boolean,
): Bitset | null {
  if (field === 'in') return inFiles(index, value);
  if (field === 'is')
    return (
      valueBits(index.facets.kind, value, mayBePrefix, index.total) ??
      valueBits(index.facets.library, value, mayBePrefix, index.total)
    );
  if (field === 'has') return papersHaving(index, value, mayBePrefix);
  if (field === 'no') return complement(papersHaving(index, value, mayBePrefix), index.total);
  if (field === 'added') return addedBits(index, value, mayBePrefix);
  const column = index.facets[field];
  const bits = column === undefined ? null : valueBits(column, value, mayBePrefix, index.total);
  return bits ?? emptyBits(index.total);
}

/**
 * The ids of the values that `key:value` names: those with that name, else those containing its words.
 */
export function namedValues(
  { facet, names, values }: FacetColumn,
  value: string,
  mayBePrefix: boolean,
): readonly number[] {
  const years = facet.shape === 'range' ? readYears(value) : null;
  if (years !== null) {
    const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = years;
    return values.flatMap((year, valueId) => (Number(year) >= from && Number(year) <= to ? [valueId] : []));
  }
  const withName = names().withName(value);
  return withName.length > 0 ? withName : names().withWords(value, mayBePrefix);
}

function addedBits(
  { addedAt, facets, total }: FieldIndex,
  value: string,
  mayBePrefix: boolean,
): Bitset | null {
  const test = readAdded(value, facets.added.facet.lastChange ?? '', mayBePrefix);
  if (test === null) return valueBits(facets.added, value, mayBePrefix, total);
  const bits = emptyBits(total);
  for (let position = 0; position < total; position += 1) {
    const added = addedAt(position);
    if (added !== null && test(added)) addBit(bits, position);
  }
  return bits;
}

function valueBits(column: FacetColumn, value: string, mayBePrefix: boolean, total: number): Bitset | null {
  const valueIds = namedValues(column, value, mayBePrefix);
  if (valueIds.length === 0) return null;
  const bits = emptyBits(total);
  for (const valueId of valueIds) for (const paper of papersWithValue(column, valueId)) addBit(bits, paper);
  return bits;
}

/** `has:code` means a kind of link, `has:venue` any value of that facet. */
function papersHaving(index: FieldIndex, value: string, mayBePrefix: boolean): Bitset | null {
  const links = valueBits(index.facets.has, value, mayBePrefix, index.total);
  if (links !== null) return links;
  const facet = facetNamed(value, facetsIn(index.facets));
  const column = facet && index.facets[facet.key];
  if (column === undefined) return null;
  const none = column.idOf.get(noValue);
  const bits = fullBits(index.total);
  if (none !== undefined) for (const paper of papersWithValue(column, none)) removeBit(bits, paper);
  return bits;
}

function inFiles({ papersByFile, total }: FieldIndex, value: string): Bitset {
  const target = value.toLowerCase();
  const bits = emptyBits(total);
  for (const [file, papers] of papersByFile())
    if (file.toLowerCase().includes(target)) for (const paper of papers) addBit(bits, paper);
  return bits;
}

function complement(bits: Bitset | null, total: number): Bitset | null {
  return bits === null ? null : difference(fullBits(total), bits);
}

function papersWithValue({ papersByValue: { starts, items } }: FacetColumn, valueId: number): Uint32Array {
  return items.subarray(starts[valueId] ?? 0, starts[valueId + 1] ?? 0);
}
