import { useEffect, useState } from 'react';
import type { Rows } from '../row-item.ts';

/** How long the rows must stay the same before those out of sight are added, in milliseconds: nobody types then. */
const fillDelay = 250;

/** How many rows are added at once: less than a frame's work. */
const fillStep = 30;

/**
 * How many rows are in the page from the first one on, in sight or not. Grows to all while nothing else happens, and
 * begins anew with other rows. Without `whole`, none.
 */
export function useFilledRows(rows: Rows, whole: boolean): number {
  const [filled, setFilled] = useState({ rows, count: 0 });
  if (filled.rows !== rows) setFilled({ rows, count: looksTheSame(filled.rows, rows) ? filled.count : 0 });
  const { count } = filled;
  const isFilling = whole && count < rows.length;
  useEffect(() => {
    if (!isFilling) return undefined;
    const timer = setTimeout(() => setFilled({ rows, count: count + fillStep }), count === 0 ? fillDelay : 0);
    return () => clearTimeout(timer);
  }, [rows, count, isFilling]);
  return whole ? count : 0;
}

/** Tells whether two views have the same papers in the same order, without matches to highlight. */
function looksTheSame(before: Rows, after: Rows): boolean {
  if (before.length !== after.length || after.length === 0) return false;
  if (before.areFound || after.areFound) return false;
  for (let index = 0; index < after.length; index += 1)
    if (before.at(index).paper !== after.at(index).paper) return false;
  return true;
}
