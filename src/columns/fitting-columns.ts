import { useSyncExternalStore } from 'react';
import { containers } from '../ui/breakpoints.ts';
import { mainElement } from '../ui/dom.ts';
import type { ColumnKey } from '../view/columns.ts';

/** The table width from which a default column is shown, in rem. */
const minWidths: Partial<Record<ColumnKey, number>> = { affil: containers.affils, topic: containers.topics };

/** Those of the default columns that fit the current width of the table. */
export function useFittingColumns(defaults: readonly ColumnKey[]): readonly ColumnKey[] {
  const width = useSyncExternalStore(subscribe, tableWidth);
  return defaults.filter((key) => width >= (minWidths[key] ?? 0));
}

function tableWidth(): number {
  const width = mainElement()?.clientWidth ?? 0;
  return width / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function subscribe(listener: () => void): () => void {
  const observer = new ResizeObserver(listener);
  const table = mainElement();
  if (table !== null) observer.observe(table);
  return () => observer.disconnect();
}
