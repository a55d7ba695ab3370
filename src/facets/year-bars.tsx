import * as facetsMessages from '../messages/facets.ts';
import { useBrush } from './use-brush.ts';
import { type YearScale, yearAt } from './year-scale.ts';

interface YearBarsProps {
  scale: YearScale;
  from: number;
  to: number;
  /** A click on a bar. */
  onSelect: (year: number) => void;
  /** A drag from one year to another. */
  onBrush: (from: number, to: number, how: 'push' | 'replace') => void;
}

/** A bar for each year: a click selects it, a drag a range. Keyboards use the sliders and fields instead. */
export function YearBars({ scale, from, to, onSelect, onBrush }: YearBarsProps) {
  const { years, barMax } = scale;
  const { isClick, handlers } = useBrush((share) => yearAt(scale, share), onBrush);
  const selectYear = (year: number) => {
    if (isClick()) onSelect(year);
  };
  return (
    <div className="mt-1 px-2">
      <div {...handlers} className="flex h-14 touch-pan-y items-stretch border-b border-line select-none">
        {years.map(({ year, count }) => (
          <button
            key={year}
            type="button"
            tabIndex={-1}
            onClick={() => selectYear(year)}
            title={facetsMessages.papersOfYear(year, count)}
            aria-label={facetsMessages.onlyYear(year, count)}
            className="group/bar flex min-w-0 flex-1 items-end px-px"
          >
            <svg aria-hidden="true" viewBox="0 0 1 100" preserveAspectRatio="none" className="h-full w-full">
              <rect
                width="1"
                y={100 - barHeight(count, barMax)}
                height={barHeight(count, barMax)}
                className={`group-hover/bar:fill-accent ${year >= from && year <= to ? 'fill-accent/75' : 'fill-control/45'}`}
              />
            </svg>
          </button>
        ))}
      </div>
    </div>
  );
}

/** The height in percent: 0 without papers, else at least 4, to stay visible. */
function barHeight(count: number, barMax: number): number {
  return count === 0 ? 0 : Math.max(4, (100 * count) / barMax);
}
