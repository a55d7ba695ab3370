import * as tableMessages from '../messages/table.ts';
import { type RowItem, shortName } from './row-item.ts';

/**
 * The checkbox of a row, in the margin: visible on hover, and on every row while rows are being selected.
 * Like the star it is not a tab stop: the row has keys for both.
 */
export function SelectBox({ item, selected }: { item: RowItem; selected: boolean }) {
  return (
    <label
      data-select
      title={tableMessages.selectByKey}
      className="absolute start-0 top-0 flex h-7.5 w-8 items-center justify-end pe-2.5 opacity-0 group-hover/row:opacity-100 in-data-selecting:opacity-100 has-checked:opacity-100 @max-cards:start-1 @max-cards:h-9 @max-cards:hidden @max-cards:in-data-selecting:flex @cards:compact:h-6"
    >
      <input
        type="checkbox"
        checked={selected}
        readOnly
        tabIndex={-1}
        aria-label={tableMessages.selectPaper(shortName(item.paper))}
        className="size-3.5 cursor-pointer"
      />
    </label>
  );
}

interface SelectAllBoxProps {
  selected: 'all' | 'some' | 'none';
  onSelect: () => void;
}

/** Selects all rows, or none. Shown in the head while rows are being selected. */
export function SelectAllBox({ selected, onSelect }: SelectAllBoxProps) {
  const setIndeterminate = (box: HTMLInputElement | null) => {
    if (box !== null) box.indeterminate = selected === 'some';
  };
  return (
    <label
      title={tableMessages.selectAll}
      className="absolute start-0 top-0 flex h-7 w-8 items-center justify-end pe-2.5"
    >
      <input
        ref={setIndeterminate}
        type="checkbox"
        checked={selected === 'all'}
        onChange={onSelect}
        aria-label={tableMessages.selectAllShown}
        className="size-3.5 cursor-pointer"
      />
    </label>
  );
}
