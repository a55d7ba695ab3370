import { useSyncExternalStore } from 'react';
import { type ColumnKey, usualColumns } from '../view/columns.ts';

/** From which width of the table's room, in rem, a usual column is shown. Keep in step with the containers in the theme. */
const needed: Partial<Record<ColumnKey, number>> = { affil: 48, topic: 75 };

/** The usual columns for which there is room now. */
export function useRoomyColumns(): readonly ColumnKey[] {
  const room = useSyncExternalStore(subscribe, roomWidth);
  return usualColumns.filter((key) => room >= (needed[key] ?? 0));
}

function roomWidth(): number {
  const width = document.querySelector('main')?.clientWidth ?? 0;
  return width / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function subscribe(listener: () => void): () => void {
  const observer = new ResizeObserver(listener);
  const room = document.querySelector('main');
  if (room !== null) observer.observe(room);
  return () => observer.disconnect();
}
