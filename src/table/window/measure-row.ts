import type { Virtualizer } from '@tanstack/react-virtual';

type RowVirtualizer = Virtualizer<HTMLElement, HTMLTableRowElement>;

/**
 * The height of a row in pixels, as its ResizeObserver reports it; before that, the last known height at its
 * index. Measuring at once would force a second layout at every key press.
 */
export function measureRow(
  row: HTMLTableRowElement,
  entry: ResizeObserverEntry | undefined,
  { options, itemSizeCache, indexFromElement }: RowVirtualizer,
) {
  const box = entry?.borderBoxSize[0];
  if (box !== undefined) return Math.round(box.blockSize);
  const index = indexFromElement(row);
  return itemSizeCache.get(options.getItemKey(index)) ?? options.estimateSize(index);
}
