import { useSyncExternalStore } from 'react';
import { containers } from '../ui/breakpoints.ts';
import { mainElement } from '../ui/dom.ts';
import { type ColumnKey, usualColumns } from '../view/columns.ts';

/** From which width of the table a usual column is shown, in rem. */
const needed: Partial<Record<ColumnKey, number>> = { affil: containers.affils, topic: containers.topics };

/** The usual columns for which there is room now. */
export function useRoomyColumns(): readonly ColumnKey[] {
  const room = useSyncExternalStore(subscribe, roomWidth);
  return usualColumns.filter((key) => room >= (needed[key] ?? 0));
}

function roomWidth(): number {
  const width = mainElement()?.clientWidth ?? 0;
  return width / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function subscribe(listener: () => void): () => void {
  const observer = new ResizeObserver(listener);
  const room = mainElement();
  if (room !== null) observer.observe(room);
  return () => observer.disconnect();
}
