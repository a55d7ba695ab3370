import { formatCount, formatNumber } from '../messages/count.ts';
import type { MatrixAxis } from '../search/crosstab/leading-slices.ts';
import type { NarrowHref } from './narrow-href.ts';
import { sliceLabel } from './slice-text.ts';

interface MatrixHeadProps {
  /** The name of the row facet. */
  corner: string;
  side: MatrixAxis;
  href: NarrowHref;
}

/** The column headers, each with its number of papers and a link to them. */
export function MatrixHead({ corner, side: { column, slices }, href }: MatrixHeadProps) {
  const { facet } = column;
  return (
    <thead>
      <tr>
        <th scope="col" className="text-start text-meta font-medium text-ink-muted">
          {corner}
        </th>
        {slices.map(({ name, count, selection }) => {
          const label = sliceLabel(facet, name);
          return (
            <th key={name} scope="col" className="text-meta font-medium">
              <a
                href={href([facet.key, selection])}
                aria-label={`${label}: ${formatCount(count, 'paper')}`}
                title={label}
                dir="auto"
              >
                <span className="line-clamp-3">{label}</span>
                <span className="block font-normal text-ink-muted">{formatNumber(count)}</span>
              </a>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
