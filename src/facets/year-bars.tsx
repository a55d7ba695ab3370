import * as facetsMessages from '../messages/facets.ts';
import { useBrush } from './use-brush.ts';
import { type YearScale, yearAt } from './year-scale.ts';

interface YearBarsProps {
  scale: YearScale;
  from: number;
  to: number;
  /** One bar was picked. */
  onPick: (year: number) => void;
  /** A drag over the bars has reached from one year to another. */
  onBrush: (from: number, to: number, how: 'push' | 'replace') => void;
}

/** One bar a year: a click picks that year, a drag all from the first bar to the last. For the keyboard there are the sliders and the fields below. */
export function YearBars({ scale, from, to, onPick, onBrush }: YearBarsProps) {
  const { years, most } = scale;
  const { isClick, handlers } = useBrush((share) => yearAt(scale, share), onBrush);
  const pick = (year: number) => {
    if (isClick()) onPick(year);
  };
  return (
    <div className="mt-1 px-2">
      <div {...handlers} className="flex h-14 touch-pan-y items-stretch border-b border-line select-none">
        {years.map(({ year, count }) => (
          <button
            key={year}
            type="button"
            tabIndex={-1}
            onClick={() => pick(year)}
            title={facetsMessages.papersOfYear(year, count)}
            aria-label={facetsMessages.onlyYear(year, count)}
            className="group/bar flex min-w-0 flex-1 items-end px-px"
          >
            <svg aria-hidden="true" viewBox="0 0 1 100" preserveAspectRatio="none" className="h-full w-full">
              <rect
                width="1"
                y={100 - barHeight(count, most)}
                height={barHeight(count, most)}
                className={`group-hover/bar:fill-accent ${year >= from && year <= to ? 'fill-accent/75' : 'fill-control/45'}`}
              />
            </svg>
          </button>
        ))}
      </div>
    </div>
  );
}

/** A year with papers is seen, however few they are. */
function barHeight(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(4, (100 * count) / most);
}
