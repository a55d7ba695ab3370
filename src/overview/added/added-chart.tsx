import { formatCount, formatNumber } from '../../messages/count.ts';
import { formatDate } from '../../messages/dates.ts';
import * as overviewMessages from '../../messages/overview.ts';
import type { AddedCount } from '../../search/crosstab/added-over-time.ts';
import { bands } from '../scales.ts';

/** In pixels: the height of the bars, and of the number above the highest and the labels below. */
const height = 44;
const above = 16;
const below = 18;

/** A small bar chart of the papers added in each month or year; its label says what it shows. */
export function AddedChart({ counts }: { counts: readonly AddedCount[] }) {
  const x = bands(counts.length);
  const [first, last] = [counts[0], counts.at(-1)];
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best), {
    period: '',
    count: 0,
  });
  if (first === undefined || last === undefined || most.count === 0) return null;
  const [start, end, peak] = [first, last, most].map(({ period }) => formatDate(period));
  return (
    <svg
      role="img"
      aria-label={overviewMessages.addedChart(start ?? '', end ?? '', formatNumber(most.count), peak ?? '')}
      width="100%"
      height={above + height + below}
      className="block max-w-240 overflow-visible text-meta"
    >
      <line x1="0" x2="100%" y1={above + height + 0.5} y2={above + height + 0.5} className="stroke-line" />
      {counts.map((each, index) => {
        const size = each.count === 0 ? 0 : Math.max(2, (height * each.count) / most.count);
        const left = x.leftOf(index);
        return (
          <g key={each.period}>
            {each === most && (
              <text
                x={`${left + x.width / 2}%`}
                y={above - 4}
                textAnchor="middle"
                className="fill-ink figures"
              >
                {formatNumber(most.count)}
              </text>
            )}
            <rect x={`${left}%`} width={`${x.width}%`} y={above} height={height} className="fill-transparent">
              <title>{`${formatDate(each.period)}: ${formatCount(each.count, 'paper')}`}</title>
            </rect>
            <rect
              x={`${left}%`}
              width={`${x.width}%`}
              y={above + height - size}
              height={size}
              className="share-bar pointer-events-none"
            />
          </g>
        );
      })}
      <text x="0" y={above + height + 14} className="fill-ink-muted">
        {start}
      </text>
      <text x="100%" y={above + height + 14} textAnchor="end" className="fill-ink-muted">
        {end}
      </text>
    </svg>
  );
}
