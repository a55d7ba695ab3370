import { createColumnHelper } from '@tanstack/react-table';
import * as commonMessages from '../messages/common.ts';
import * as tableMessages from '../messages/table.ts';
import { authorsOf, hasMoreAuthors } from '../paper/authors-of.ts';
import { displaySeparator } from '../paper/facets.ts';
import { type KeyedField, ownValues } from '../paper/own-fields.ts';
import { HighlightedText } from '../ui/highlighted-text.tsx';
import { type ColumnKey, columnLabel } from '../view/columns.ts';
import {
  fromAffils,
  fromTopics,
  noCards,
  shareForAffils,
  shareForTopic,
  shareForVenue,
} from './column-classes.ts';
import type { features } from './features.ts';
import { LinksCell, LinksHeading } from './links-cell.tsx';
import { NamesCell } from './names-cell.tsx';
import type { RowItem } from './row-item.ts';
import { StarCell } from './star-cell.tsx';
import { clampedLines, TextCell } from './text-cell.tsx';
import { TitleCell } from './title-cell.tsx';

const helper = createColumnHelper<typeof features, RowItem>();

/**
 * The columns of every list. A column id is its key in the view, and its sort key where it can be sorted.
 */
const columns = helper.columns([
  helper.accessor(({ paper }) => paper.title, {
    id: 'title',
    header: tableMessages.title,
    meta: {
      width: 18,
      head: 'w-auto! ps-8 in-data-columns:sticky in-data-columns:start-0 in-data-columns:bg-paper in-data-columns:[box-shadow:inset_0_-1px_0_var(--line)]',
      cell: 'relative ps-8 @max-cards:static @max-cards:-me-7 @max-cards:w-[calc(100%+1.75rem)] @max-cards:min-w-0 @cards:in-data-columns:sticky @cards:in-data-columns:start-0 @cards:in-data-columns:bg-inherit @cards:in-data-columns:group-data-open/row:[box-shadow:inset_3px_0_0_var(--accent)]',
    },
    cell: ({ row, table }) => (
      <TitleCell
        item={row.original}
        open={table.options.meta?.open === row.original.paper.id}
        selected={table.options.meta?.selected.has(row.original.paper.id) === true}
      />
    ),
  }),
  helper.accessor(({ paper }) => paper.venue?.name ?? '', {
    id: 'venue',
    header: columnLabel('venue'),
    meta: { width: 5.5, head: `w-22 ${shareForVenue}`, cell: '' },
    // `false` leaves the cell empty, so that a card hides it.
    cell: ({ row, getValue }) =>
      getValue().length > 0 && (
        <div className={clampedLines} title={row.original.paper.venue?.raw}>
          <HighlightedText text={getValue()} matchesWord={row.original.match?.matchesWord} />
        </div>
      ),
  }),
  helper.accessor(({ paper }) => paper.year, {
    id: 'year',
    header: columnLabel('year'),
    sortDescFirst: true,
    meta: { width: 3.5, head: 'w-14', cell: 'figures' },
    cell: ({ getValue }) => getValue(),
  }),
  helper.accessor(({ paper }) => paper.topics[0]?.at(-1) ?? '', {
    id: 'topic',
    header: columnLabel('topic'),
    meta: { width: 8.25, head: `w-33 ${shareForTopic} ${fromTopics}`, cell: fromTopics },
    cell: ({ row, getValue }) =>
      getValue().length > 0 && (
        <div
          className={clampedLines}
          title={row.original.paper.topics.map((path) => path.join(displaySeparator)).join('\n')}
        >
          {getValue()}
        </div>
      ),
  }),
  helper.accessor(({ paper }) => paper.affiliations, {
    id: 'affil',
    header: columnLabel('affil'),
    meta: { width: 8, head: `w-32 ${shareForAffils} ${fromAffils}`, cell: fromAffils },
    cell: ({ row, getValue }) =>
      getValue().length > 0 && <NamesCell names={getValue()} matchesWord={row.original.match?.matchesWord} />,
  }),
  helper.accessor(({ paper }) => authorsOf(paper), {
    id: 'author',
    header: columnLabel('author'),
    enableSorting: false,
    meta: { width: 9, head: 'w-36', cell: noCards },
    cell: ({ row, getValue }) =>
      getValue().length > 0 && (
        <NamesCell
          names={getValue()}
          hasMore={hasMoreAuthors(row.original.paper)}
          matchesWord={row.original.match?.matchesWord}
        />
      ),
  }),
  helper.accessor(({ paper }) => paper.awards, {
    id: 'award',
    header: columnLabel('award'),
    enableSorting: false,
    meta: { width: 7.5, head: 'w-30', cell: noCards },
    cell: ({ getValue }) =>
      getValue().length > 0 && (
        <div className={`${clampedLines} text-award`} title={getValue().join(', ')}>
          {getValue().join(', ')}
        </div>
      ),
  }),
  helper.accessor(({ paper }) => paper.tags, {
    id: 'tag',
    header: columnLabel('tag'),
    enableSorting: false,
    meta: { width: 7.5, head: 'w-30', cell: noCards },
    cell: ({ row, getValue }) =>
      getValue().length > 0 && (
        <TextCell text={getValue().join(', ')} matchesWord={row.original.match?.matchesWord} />
      ),
  }),
  helper.accessor(({ paper }) => paper.added, {
    id: 'added',
    header: columnLabel('added'),
    sortDescFirst: true,
    meta: { width: 6, head: 'w-24', cell: `figures ${noCards}` },
    cell: ({ getValue }) => getValue(),
  }),
  helper.display({
    id: 'links',
    header: LinksHeading,
    enableSorting: false,
    meta: { width: 10.5, head: 'w-42 ps-1 @max-roomy:w-32!', cell: '@max-cards:order-2 @max-cards:ms-auto' },
    cell: ({ row: { original: item } }) =>
      (item.links.length > 0 || item.moreLinks > 0) && <LinksCell item={item} />,
  }),
  helper.display({
    id: 'star',
    header: () => <span className="sr-only">{commonMessages.star}</span>,
    enableSorting: false,
    meta: {
      width: 2.25,
      head: 'w-9 pe-2!',
      cell: 'pe-2! @max-cards:absolute @max-cards:end-3 @max-cards:bottom-2',
    },
    cell: ({ row }) => <StarCell item={row.original} />,
  }),
]);

/** The columns to show, in order: the title, the given ones, and the star. `fields` are the list's own. */
export function shownColumns(keys: readonly ColumnKey[], fields: readonly KeyedField[]) {
  const ids = ['title', ...keys, 'star'];
  const place = ({ id = '' }: { id?: string }) => ids.indexOf(id);
  return helper
    .columns([...columns, ...fields.map(ownColumn)])
    .filter((column) => place(column) !== -1)
    .sort((one, other) => place(one) - place(other));
}

function ownColumn({ key, label }: KeyedField) {
  return helper.accessor(({ paper }) => ownValues(paper, label).join(', '), {
    id: key,
    header: () => (
      <span className="line-clamp-1 break-all" title={label} dir="auto">
        {label}
      </span>
    ),
    enableSorting: false,
    meta: { width: 7.5, head: 'w-30', cell: noCards },
    cell: ({ row, getValue }) =>
      getValue().length > 0 && <TextCell text={getValue()} matchesWord={row.original.match?.matchesWord} />,
  });
}
