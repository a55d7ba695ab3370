import type { UnusualShare } from '../search/crosstab/shares.ts';
import type { NarrowHref } from './narrow-href.ts';
import { OverviewPart } from './overview-part.tsx';
import { papersWords, sliceLabel, written } from './slice-words.ts';

interface SharePartProps {
  shares: readonly UnusualShare[];
  /** How many papers are shown, and how many the list has. */
  shown: number;
  total: number;
  href: NarrowHref;
}

const headClasses = 'h-7 pe-4 text-start text-meta font-medium text-ink-muted';

/** What the shown papers have more of than the list as a whole. */
export function SharePart({ shares, shown, total, href }: SharePartProps) {
  return (
    <OverviewPart
      title="More often here than in the whole list"
      words="Values of three papers or more whose share here is larger than chance would explain."
    >
      <div className="matrix-box">
        <table className="text-cell tabular-nums">
          <caption className="sr-only">Values with a larger share here than in the whole list</caption>
          <thead>
            <tr>
              <th scope="col" className={headClasses}>
                Value
              </th>
              <th scope="col" className={headClasses}>
                Here
              </th>
              <th scope="col" className={headClasses}>
                In the list
              </th>
              <th scope="col" className={headClasses}>
                Its share
              </th>
            </tr>
          </thead>
          <tbody>
            {shares.map(({ facet, slice: { name, count, selection }, inList, times }) => (
              <tr key={`${facet.key} ${name}`} className="h-7">
                <th scope="row" className="max-w-72 pe-4 text-start font-normal">
                  <a
                    href={href([facet.key, selection])}
                    aria-label={`${sliceLabel(facet, name)}, ${facet.label.toLowerCase()}: ${papersWords(count)}`}
                    className="rounded-xs text-ink hover:text-accent hover:underline"
                  >
                    <span dir="auto">{sliceLabel(facet, name)}</span> <span className="text-meta text-ink-muted">{facet.label}</span>
                  </a>
                </th>
                <td className="pe-4 whitespace-nowrap text-ink">
                  {written(count)} of {written(shown)}
                </td>
                <td className="pe-4 whitespace-nowrap text-ink-muted">
                  {written(inList)} of {written(total)}
                </td>
                <td className="whitespace-nowrap text-ink">{timesWords(times)} times as large</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </OverviewPart>
  );
}

function timesWords(times: number): string {
  return times >= 10 ? written(Math.round(times)) : times.toFixed(1).replace('.0', '');
}
