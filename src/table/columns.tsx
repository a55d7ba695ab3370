import { createColumnHelper, metaHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { LinksCell } from './links-cell.tsx';
import { Marked } from './marked.tsx';
import type { RowItem } from './row-item.ts';
import { TitleCell } from './title-cell.tsx';

interface ColumnMeta {
  /** Classes of the head and of the cells: the width, and from which width of the room the column is shown. */
  readonly head: string;
  readonly cell: string;
}

interface TableMeta {
  /** The id of the open paper. */
  readonly open: string | null;
}

/** Sorting is a state of the head here: the rows come sorted. */
export const features = tableFeatures({
  rowSortingFeature,
  columnMeta: metaHelper<ColumnMeta>(),
  tableMeta: metaHelper<TableMeta>(),
});

const helper = createColumnHelper<typeof features, RowItem>();

const shownAffiliations = 2;

/** The columns in their order; a column's id is its sort key. */
export const columns = helper.columns([
  helper.accessor(({ paper }) => paper.title, {
    id: 'title',
    header: 'Title',
    meta: { head: 'ps-4', cell: 'ps-4 @max-cards:w-full @max-cards:min-w-0 @max-cards:px-4' },
    cell: ({ row, table }) => <TitleCell item={row.original} open={table.options.meta?.open === row.original.paper.id} />,
  }),
  helper.accessor(({ paper }) => paper.venue?.name ?? '', {
    id: 'venue',
    header: 'Venue',
    meta: { head: 'w-22', cell: '@max-cards:ps-4' },
    cell: ({ row, getValue }) => (
      <div className="line-clamp-2" title={row.original.paper.venue?.raw}>
        <Marked text={getValue()} terms={row.original.match?.terms} />
      </div>
    ),
  }),
  helper.accessor(({ paper }) => paper.year, {
    id: 'year',
    header: 'Year',
    meta: { head: 'w-14', cell: 'tabular-nums' },
    cell: ({ getValue }) => getValue(),
  }),
  helper.accessor(({ paper }) => paper.topics[0]?.at(-1) ?? '', {
    id: 'topic',
    header: 'Topic',
    meta: { head: 'hidden w-33 @topics:table-cell', cell: 'hidden @topics:table-cell' },
    cell: ({ row, getValue }) => (
      <div className="line-clamp-2" title={row.original.paper.topics.map((path) => path.join(' › ')).join('\n')}>
        {getValue()}
      </div>
    ),
  }),
  helper.accessor(({ paper }) => paper.affiliations, {
    id: 'affil',
    header: 'Affiliation',
    meta: { head: 'hidden w-32 @affils:table-cell', cell: 'hidden @affils:table-cell' },
    cell: ({ row, getValue }) => <Affiliations names={getValue()} terms={row.original.match?.terms} />,
  }),
  helper.display({
    id: 'links',
    header: 'Links',
    enableSorting: false,
    meta: { head: 'w-32 @affils:w-42', cell: '@max-cards:ms-auto @max-cards:pe-3' },
    cell: ({ row }) => <LinksCell item={row.original} />,
  }),
]);

function Affiliations({ names, terms }: { names: readonly string[]; terms: ReadonlySet<string> | undefined }) {
  const more = names.length - shownAffiliations;
  return (
    <div className="line-clamp-2" title={names.join(', ')}>
      <Marked text={names.slice(0, shownAffiliations).join(', ')} terms={terms} />
      {more > 0 && <span className="whitespace-nowrap text-ink-faint"> +{more}</span>}
    </div>
  );
}
