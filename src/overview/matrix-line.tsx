import { counted, written } from '../messages/count.ts';
import { pathSeparator, treePath } from '../paper/facets.ts';
import type { LeadingSide } from '../search/crosstab/leading-slices.ts';
import type { Slice } from '../search/crosstab/slice.ts';
import type { NarrowHref } from './narrow-href.ts';
import { sliceLabel } from './slice-words.ts';

interface MatrixLineProps {
  line: Slice;
  /** How far its name is set in. */
  depth: number;
  lines: LeadingSide;
  across: LeadingSide;
  /** The numbers of the line's cells. */
  counts: Uint32Array;
  /** The tint for a number of papers: the more, the higher. */
  tintOf: (count: number) => number;
  href: NarrowHref;
}

/** One line of a matrix: its name, the number of its papers, and its cells. */
export function MatrixLine({ line, depth, lines, across, counts, tintOf, href }: MatrixLineProps) {
  const [own, other] = [lines.column.facet, across.column.facet];
  const label = sliceLabel(own, line.name);
  const path = own.shape === 'tree' ? treePath(line.name) : [];
  return (
    <tr>
      <th scope="row" className="text-start font-normal">
        <a
          href={href([own.key, line.selection])}
          aria-label={`${label}: ${counted(line.count, 'paper')}`}
          title={path.length > 1 ? path.join(pathSeparator) : label}
          className="flex items-baseline gap-2"
          style={{ paddingInlineStart: `${0.25 + depth * 0.75}rem` }}
        >
          <span className="line-clamp-2 flex-1" dir="auto">
            {label}
          </span>
          <span className="text-meta text-ink-muted">{written(line.count)}</span>
        </a>
      </th>
      {across.slices.map((place, number) => {
        const count = counts[number] ?? 0;
        if (count === 0) return <EmptyCell key={place.name} />;
        return (
          <td key={place.name}>
            <a
              href={href([own.key, line.selection], [other.key, place.selection])}
              aria-label={`${counted(count, 'paper')}: ${label}, ${sliceLabel(other, place.name)}`}
              className={`matrix-cell tint-${tintOf(count)}`}
            >
              {written(count)}
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
