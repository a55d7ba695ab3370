import { useEffect, useState } from 'react';
import type { Rows } from '../row-item.ts';

/** How many rows are created before the first frame that shows them: a key must not wait for a windowful. */
const newAtOnce = 9;

/** So many rows fill any window: more than these need no new ones. */
const enough = 40;

/**
 * How many rows may be drawn at once. Other rows take the places of those before them, and only a few places are
 * added to these until the first frame is painted. The rest of the window, empty until then, is filled after it.
 */
export function useRowsAtOnce(rows: Rows): number {
  const [drawn, setDrawn] = useState({ rows, limit: Number.POSITIVE_INFINITY });
  const places = Math.min(drawn.limit, drawn.rows.length);
  if (drawn.rows !== rows)
    setDrawn({ rows, limit: places < enough ? places + newAtOnce : Number.POSITIVE_INFINITY });
  const { limit } = drawn;
  useEffect(() => {
    if (limit >= rows.length) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn({ rows, limit: Number.POSITIVE_INFINITY }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [rows, limit]);
  return limit;
}
