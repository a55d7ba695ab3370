import * as tableWords from '../words/table.ts';
import { type RowItem, shortName } from './row-item.ts';

/**
 * The box that picks out a row: in the margin, there when the row is pointed at or when rows are being picked out.
 * Neither it nor the star is a stop of the Tab key: the row's own keys do the same.
 */
export function PickBox({ item, picked }: { item: RowItem; picked: boolean }) {
  return (
    <label
      data-pick
      title={tableWords.selectByKey}
      className="absolute start-0 top-0 flex h-7.5 w-8 items-center justify-end pe-2.5 opacity-0 group-hover/row:opacity-100 in-data-picking:opacity-100 has-checked:opacity-100 @max-cards:start-1 @max-cards:h-9 @max-cards:hidden @max-cards:in-data-picking:flex @cards:compact:h-6"
    >
      <input
        type="checkbox"
        checked={picked}
        readOnly
        tabIndex={-1}
        aria-label={tableWords.selectPaper(shortName(item.paper))}
        className="size-3.5 cursor-pointer"
      />
    </label>
  );
}

interface PickAllBoxProps {
  picked: 'all' | 'some' | 'none';
  onPick: () => void;
}

/** Picks out all rows, or none. It stands in the head while rows are being picked out. */
export function PickAllBox({ picked, onPick }: PickAllBoxProps) {
  const showSome = (box: HTMLInputElement | null) => {
    if (box !== null) box.indeterminate = picked === 'some';
  };
  return (
    <label title={tableWords.selectAll} className="absolute start-0 top-0 flex h-7 w-8 items-center justify-end pe-2.5">
      <input
        ref={showSome}
        type="checkbox"
        checked={picked === 'all'}
        onChange={onPick}
        aria-label={tableWords.selectAllShown}
        className="size-3.5 cursor-pointer"
      />
    </label>
  );
}
