import { useState } from 'react';
import type { Rows } from '../row-item.ts';
import { keysAfter, sharedEnds } from './edited-rows.ts';

/**
 * The keys of a table's rows. A row takes the next paper at its place, which is faster than to create one; but if only a
 * few rows come or go, as after a save, the others keep their elements. Without `whole`, the key is the place.
 */
export function useRowKeys(rows: Rows, whole: boolean): (index: number) => number {
  const [kept, setKept] = useState(() => ({ rows, keys: whole ? keysAfter([], null, rows.length) : [] }));
  if (whole && kept.rows !== rows)
    setKept({ rows, keys: keysAfter(kept.keys, sharedEnds(kept.rows, rows), rows.length) });
  return (index) => (whole ? (kept.keys[index] ?? index) : index);
}
