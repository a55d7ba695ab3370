import { counted, written } from '../messages/count.ts';
import type { LeadingSide } from '../search/crosstab/leading-slices.ts';
import type { NarrowHref } from './narrow-href.ts';
import { sliceLabel } from './slice-words.ts';

interface MatrixHeadProps {
  /** What the lines are. */
  corner: string;
  side: LeadingSide;
  href: NarrowHref;
}

/** The names of the columns, each with the number of its papers and a link to them. */
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
                aria-label={`${label}: ${counted(count, 'paper')}`}
                title={label}
                dir="auto"
              >
                <span className="line-clamp-3">{label}</span>
                <span className="block font-normal text-ink-muted">{written(count)}</span>
              </a>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
