import { useCallback, useMemo, useState } from 'react';
import type { Paper } from '../paper/schema.ts';

/** Rows that the reader picked out, to do one thing with all of them. */
export interface RowSelection {
  readonly ids: ReadonlySet<string>;
  /** Whether rows are being picked out: boxes are shown although none may be ticked yet. */
  readonly picking: boolean;
  /** The papers that are picked out among those that are shown, in their order. */
  readonly papers: readonly Paper[];
  readonly begin: () => void;
  readonly toggle: (id: string) => void;
  /** Picks out everything between two rows; null stands for the one that was picked last. */
  readonly pickRange: (from: string | null, to: string) => void;
  /** Picks out everything that is shown, or nothing when everything is. */
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

const nothing: ReadonlySet<string> = new Set();

/** Keeps which rows are picked out. What the filters hide is not acted upon, and is picked out again when it comes back. */
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
  const pickRange = useCallback(
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
  return { ids, picking: begun || papers.length > 0, papers, begin, toggle, pickRange, toggleAll, clear };
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
