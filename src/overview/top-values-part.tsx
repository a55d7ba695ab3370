import { formatCount, formatNumber } from '../messages/count.ts';
import { noValue } from '../paper/facets.ts';
import type { MatrixAxis } from '../search/crosstab/leading-slices.ts';
import type { NarrowHref } from './narrow-href.ts';
import { OverviewPart } from './overview-part.tsx';
import { ShareBar } from './share-bar.tsx';
import { leftOutText, sliceLabel } from './slice-text.ts';

interface TopValuesPartProps {
  title: string;
  leading: MatrixAxis;
  href: NarrowHref;
}

/** The most frequent values of a facet among the shown papers, as horizontal bars. */
export function TopValuesPart({ title, leading, href }: TopValuesPartProps) {
  const { facet } = leading.column;
  const named = leading.slices.filter(({ name }) => name !== noValue);
  const maxCount = named[0]?.count ?? 0;
  return (
    <OverviewPart title={title} description={leftOutText(leading)}>
      <ol className="text-cell">
        {named.map(({ name, count, selection }) => (
          <li key={name}>
            <a
              href={href([facet.key, selection])}
              aria-label={`${sliceLabel(facet, name)}: ${formatCount(count, 'paper')}`}
              className="group/line flex min-h-7 items-center gap-2 rounded-sm hover:bg-surface"
            >
              <span dir="auto" className="w-2/5 shrink-0 truncate text-ink group-hover/line:text-accent">
                {sliceLabel(facet, name)}
              </span>
              <ShareBar share={maxCount === 0 ? 0 : count / maxCount} />
              <span className="min-w-8 text-end text-ink-muted figures">{formatNumber(count)}</span>
            </a>
          </li>
        ))}
      </ol>
    </OverviewPart>
  );
}
