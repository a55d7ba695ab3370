import { useCallback, useMemo, useState } from 'react';
import type { Paper } from '../paper/schema.ts';

/** The selected rows. */
export interface RowSelection {
  readonly ids: ReadonlySet<string>;
  /** Whether the checkboxes are visible, even if none is ticked yet. */
  readonly selecting: boolean;
  /** The selected papers that the view shows, in its order. */
  readonly papers: readonly Paper[];
  readonly begin: () => void;
  readonly toggle: (id: string) => void;
  /**
   * Selects two rows and all rows between them. If `from` is null, the range begins at the row toggled last.
   */
  readonly selectRange: (from: string | null, to: string) => void;
  /** Selects all rows that are shown, or none of them if all are selected. */
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

const nothing: ReadonlySet<string> = new Set();

/** Holds the selection of rows until it is cleared. Rows that the filters hide stay selected, but are left out of `papers`. */
export function useRowSelection(shown: () => readonly Paper[]): RowSelection {
  const [ids, setIds] = useState(nothing);
  const [isStarted, setIsStarted] = useState(false);
  const [last, setLast] = useState<string | null>(null);
  const papers = useMemo(() => (ids.size === 0 ? [] : shown().filter(({ id }) => ids.has(id))), [shown, ids]);

  const begin = useCallback(() => setIsStarted(true), []);
  const clear = useCallback(() => {
    setIds(nothing);
    setIsStarted(false);
    setLast(null);
  }, []);
  const toggle = useCallback((id: string) => {
    setIds((before) => toggled(before, id));
    setLast(id);
  }, []);
  const selectRange = useCallback(
    (from: string | null, to: string) => {
      const all = shown().map(({ id }) => id);
      const ends = [from ?? last ?? to, to].map((end) => all.indexOf(end)).filter((index) => index !== -1);
      const between = all.slice(Math.min(...ends), Math.max(...ends) + 1);
      setIds((before) => new Set([...before, ...between]));
      setLast(to);
    },
    [shown, last],
  );
  const toggleAll = useCallback(() => {
    const all = shown().map(({ id }) => id);
    setIds((before) => {
      const next = new Set(before);
      const isAll = all.every((id) => before.has(id));
      for (const id of all) isAll ? next.delete(id) : next.add(id);
      return next;
    });
  }, [shown]);
  return {
    ids,
    selecting: isStarted || ids.size > 0,
    papers,
    begin,
    toggle,
    selectRange,
    toggleAll,
    clear,
  };
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
