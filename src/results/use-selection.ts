import { useCallback, useMemo, useState } from 'react';
import type { Paper } from '../paper/schema.ts';

/** Rows that the reader selected, to do one thing with all of them. */
export interface RowSelection {
  readonly ids: ReadonlySet<string>;
  /** Whether rows are being selected: boxes are shown although none may be ticked yet. */
  readonly selecting: boolean;
  /** The papers that are selected among those that are shown, in their order. */
  readonly papers: readonly Paper[];
  readonly begin: () => void;
  readonly toggle: (id: string) => void;
  /** selects everything between two rows; null stands for the one that was selected last. */
  readonly selectRange: (from: string | null, to: string) => void;
  /** selects everything that is shown, or nothing when everything is. */
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

const nothing: ReadonlySet<string> = new Set();

/** Keeps which rows are selected. What the filters hide is not acted upon, and is selected again when it comes back. */
export function useSelection(shown: () => readonly Paper[]): RowSelection {
  const [ids, setIds] = useState(nothing);
  const [begun, setBegun] = useState(false);
  const [last, setLast] = useState<string | null>(null);
  const papers = useMemo(() => (ids.size === 0 ? [] : shown().filter(({ id }) => ids.has(id))), [shown, ids]);

  const begin = useCallback(() => setBegun(true), []);
  const clear = useCallback(() => {
    setIds(nothing);
    setBegun(false);
    setLast(null);
  }, []);
  const toggle = useCallback((id: string) => {
    setIds((before) => toggled(before, id));
    setLast(id);
  }, []);
  const selectRange = useCallback(
    (from: string | null, to: string) => {
      const all = shown().map(({ id }) => id);
      const ends = [from ?? last ?? to, to].map((end) => all.indexOf(end)).filter((place) => place !== -1);
      const between = all.slice(Math.min(...ends), Math.max(...ends) + 1);
      setIds((before) => new Set([...before, ...between]));
      setLast(to);
    },
    [shown, last],
  );
  const toggleAll = useCallback(() => {
    const all = shown().map(({ id }) => id);
    setIds((before) => (all.every((id) => before.has(id)) ? nothing : new Set([...before, ...all])));
  }, [shown]);
  return { ids, selecting: begun || papers.length > 0, papers, begin, toggle, selectRange, toggleAll, clear };
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
