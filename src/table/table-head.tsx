import { FlexRender, type Header, type SortDirection, type SortingState } from '@tanstack/react-table';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { memo, type ReactNode } from 'react';
import * as tableMessages from '../messages/table.ts';
import type { features } from './features.ts';
import type { RowItem } from './row-item.ts';

type RowHeader = Header<typeof features, RowItem>;

const ariaSort: Record<SortDirection, 'ascending' | 'descending'> = { asc: 'ascending', desc: 'descending' };

interface TableHeadProps {
  headers: readonly RowHeader[];
  /** The sort keys. The headers, which stay the same, tell their order. */
  sorting: SortingState;
  /** Shown in the margin before the title. */
  children?: ReactNode;
}

/** The table head: a click sorts, Shift+click adds a sort key. Cards have a select instead. */
export const TableHead = memo(PlainHead);

function PlainHead({ headers, sorting, children }: TableHeadProps) {
  return (
    <thead className="sticky top-0 z-10 bg-paper text-meta text-ink-muted [box-shadow:inset_0_-1px_0_var(--line)] @max-cards:hidden print:static">
      <tr>
        {headers.map((header) => (
          <HeadCell key={header.id} header={header} numbered={sorting.length > 1}>
            {header.id === 'title' && children}
          </HeadCell>
        ))}
      </tr>
    </thead>
  );
}

function HeadCell({
  header,
  numbered,
  children,
}: {
  header: RowHeader;
  numbered: boolean;
  children: ReactNode;
}) {
  const { column } = header;
  const direction = column.getCanSort() && column.getIsSorted();
  const head = column.columnDef.meta?.head ?? '';
  const Arrow = direction === 'desc' ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={direction ? ariaSort[direction] : undefined}
      className={`h-7 pe-3 text-start font-medium ${head}`}
    >
      {children}
      {column.getCanSort() ? (
        <button
          type="button"
          onClick={column.getToggleSortingHandler()}
          title={tableMessages.sort}
          className="group/sort -mx-1 inline-flex h-6 items-center gap-0.5 rounded-sm px-1 hover:bg-surface hover:text-ink aria-pressed:text-ink"
        >
          <FlexRender header={header} />
          <Arrow
            aria-hidden
            className={`size-3.5 ${direction ? 'text-accent' : 'opacity-0 group-hover/sort:opacity-60 group-focus-visible/sort:opacity-60'}`}
          />
          {direction && numbered && <span className="text-accent figures">{column.getSortIndex() + 1}</span>}
        </button>
      ) : (
        <span className="inline-flex h-6 items-center">
          <FlexRender header={header} />
        </span>
      )}
    </th>
  );
}
