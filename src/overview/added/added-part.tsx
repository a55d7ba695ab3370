import { formatCount } from '../../messages/count.ts';
import { formatDate } from '../../messages/dates.ts';
import * as overviewMessages from '../../messages/overview.ts';
import { addedValues } from '../../paper/added-periods.ts';
import { valueLabel } from '../../paper/value-label.ts';
import { addedOverTime } from '../../search/crosstab/added-over-time.ts';
import type { NarrowHref } from '../narrow-href.ts';
import { OverviewPart } from '../overview-part.tsx';
import { AddedChart } from './added-chart.tsx';

interface AddedPartProps {
  /** When the shown papers were added to the list, as far as it is known. */
  dates: readonly string[];
  /** The number of papers shown. */
  shown: number;
  /** The date of the list's last change. */
  lastChange: string;
  href: NarrowHref;
}

/** When the shown papers were added to the list: a small chart, and how many lately. */
export function AddedPart({ dates, shown, lastChange, href }: AddedPartProps) {
  const counts = addedOverTime(dates, lastChange);
  if (counts.length < 2) return null;
  return (
    <OverviewPart
      title={overviewMessages.addedOverTime}
      description={overviewMessages.lastChanged(formatDate(lastChange))}
    >
      <AddedChart counts={counts} />
      <ul className="mt-2 flex flex-wrap gap-x-5 text-cell text-ink-muted">
        {recentCounts(dates, lastChange).map(([value, count]) => (
          <li key={value} className="flex min-h-6 items-center">
            {count === shown ? (
              overviewMessages.addedIn(formatCount(count, 'paper'), valueLabel('added', value))
            ) : (
              <a
                href={href(['added', { any: [value], not: [] }])}
                className="rounded-sm text-accent hover:underline"
              >
                {overviewMessages.addedIn(formatCount(count, 'paper'), valueLabel('added', value))}
              </a>
            )}
          </li>
        ))}
      </ul>
    </OverviewPart>
  );
}

/** How many papers were added in each period that ends with the last change, without empty ones. */
function recentCounts(dates: readonly string[], lastChange: string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  const valuesOf = addedValues(lastChange);
  for (const date of dates.toSorted().toReversed())
    for (const value of valuesOf({ added: date }).slice(0, -1))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
