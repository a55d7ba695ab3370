import { formatCount } from '../messages/count.ts';
import * as overviewMessages from '../messages/overview.ts';
import type { UnusualShare } from '../search/crosstab/unusual-shares.ts';
import type { NarrowHref } from './narrow-href.ts';
import { OverviewPart } from './overview-part.tsx';
import { sliceLabel } from './slice-text.ts';

interface OverrepresentedPartProps {
  shares: readonly UnusualShare[];
  /** The number of papers shown, and in the whole list. */
  shown: number;
  total: number;
  href: NarrowHref;
}

const headClasses = 'h-7 pe-4 text-start text-meta font-medium text-ink-muted';

/** The values that are more frequent among the shown papers than in the whole list. */
export function OverrepresentedPart({ shares, shown, total, href }: OverrepresentedPartProps) {
  return (
    <OverviewPart title={overviewMessages.shares} description={overviewMessages.sharesHelp}>
      <div className="matrix-box">
        <table className="text-cell figures">
          <caption className="sr-only">{overviewMessages.sharesCaption}</caption>
          <thead>
            <tr>
              <th scope="col" className={headClasses}>
                {overviewMessages.sharesHeads.value}
              </th>
              <th scope="col" className={headClasses}>
                {overviewMessages.sharesHeads.here}
              </th>
              <th scope="col" className={headClasses}>
                {overviewMessages.sharesHeads.inList}
              </th>
              <th scope="col" className={headClasses}>
                {overviewMessages.sharesHeads.times}
              </th>
            </tr>
          </thead>
          <tbody>
            {shares.map(({ facet, slice: { name, count, selection }, listCount, ratio }) => (
              <tr key={`${facet.key} ${name}`} className="h-7">
                <th scope="row" className="max-w-72 pe-4 text-start font-normal">
                  <a
                    href={href([facet.key, selection])}
                    aria-label={`${sliceLabel(facet, name)}, ${facet.label.toLowerCase()}: ${formatCount(count, 'paper')}`}
                    className="rounded-xs text-ink hover:text-accent hover:underline"
                  >
                    <span dir="auto">{sliceLabel(facet, name)}</span>{' '}
                    <span className="text-meta text-ink-muted">{facet.label}</span>
                  </a>
                </th>
                <td className="pe-4 whitespace-nowrap text-ink">{overviewMessages.outOf(count, shown)}</td>
                <td className="pe-4 whitespace-nowrap text-ink-muted">
                  {overviewMessages.outOf(listCount, total)}
                </td>
                <td className="whitespace-nowrap text-ink">{overviewMessages.timesAsLarge(ratio)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </OverviewPart>
  );
}
