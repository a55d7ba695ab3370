import { formatCount, formatNumber } from '../messages/count.ts';
import { displaySeparator, treePath } from '../paper/facets.ts';
import type { MatrixAxis } from '../search/crosstab/leading-slices.ts';
import type { Slice } from '../search/crosstab/slice.ts';
import type { NarrowHref } from './narrow-href.ts';
import { sliceLabel } from './slice-text.ts';

interface MatrixRowProps {
  row: Slice;
  /** The indentation level of its name. */
  depth: number;
  rowAxis: MatrixAxis;
  columnAxis: MatrixAxis;
  /** The counts of its cells. */
  counts: Uint32Array;
  /** Maps a count to a tint, from 1 (lightest) to 5. */
  tintOf: (count: number) => number;
  href: NarrowHref;
}

/** One row of a matrix: its name, its number of papers, and its cells. */
export function MatrixRow({ row, depth, rowAxis, columnAxis, counts, tintOf, href }: MatrixRowProps) {
  const [own, other] = [rowAxis.column.facet, columnAxis.column.facet];
  const label = sliceLabel(own, row.name);
  const path = own.shape === 'tree' ? treePath(row.name) : [];
  return (
    <tr>
      <th scope="row" className="text-start font-normal">
        <a
          href={href([own.key, row.selection])}
          aria-label={`${label}: ${formatCount(row.count, 'paper')}`}
          title={path.length > 1 ? path.join(displaySeparator) : label}
          className="flex items-baseline gap-2"
          style={{ paddingInlineStart: `${0.25 + depth * 0.75}rem` }}
        >
          <span className="line-clamp-2 flex-1" dir="auto">
            {label}
          </span>
          <span className="text-meta text-ink-muted">{formatNumber(row.count)}</span>
        </a>
      </th>
      {columnAxis.slices.map((column, index) => {
        const count = counts[index] ?? 0;
        if (count === 0) return <EmptyCell key={column.name} />;
        return (
          <td key={column.name}>
            <a
              href={href([own.key, row.selection], [other.key, column.selection])}
              aria-label={`${formatCount(count, 'paper')}: ${label}, ${sliceLabel(other, column.name)}`}
              className={`matrix-cell tint-${tintOf(count)}`}
            >
              {formatNumber(count)}
            </a>
          </td>
        );
      })}
    </tr>
  );
}

function EmptyCell() {
  return (
    <td>
      <span aria-hidden className="matrix-cell text-ink-faint">
        ·
      </span>
      <span className="sr-only">0</span>
    </td>
  );
}
