import { type KeyboardEvent, useRef, useState } from 'react';
import * as facetsMessages from '../../messages/facets.ts';
import type { Facet } from '../../paper/facets.ts';
import { useBrush } from './use-brush.ts';
import { type YearScale, yearAt } from './year-scale.ts';

interface YearBarsProps {
  facet: Facet['key'];
  scale: YearScale;
  from: number;
  to: number;
  /** A click on a bar. */
  onSelect: (year: number) => void;
  /** A drag, or Shift and arrow keys, from one year to another. */
  onBrush: (from: number, to: number, how: 'push' | 'replace') => void;
}

/**
 * A bar for each year: a click or Space selects it, a drag or Shift and the arrows a range. The arrows move
 * between the bars; the last selected year is the first to have the focus.
 */
export function YearBars({ facet, scale, from, to, onSelect, onBrush }: YearBarsProps) {
  const { years, highest } = scale;
  const { isClick, handlers } = useBrush((share) => yearAt(scale, share), onBrush);
  const [focused, setFocused] = useState<number | null>(null);
  /** The year from which Shift and the arrows select. */
  const anchor = useRef<number | null>(null);
  const moveFocus = (event: KeyboardEvent<HTMLElement>) => {
    const year = nextYear(event.key, focused ?? to, scale);
    if (year === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.shiftKey) {
      const start = anchor.current ?? focused ?? to;
      onBrush(Math.min(start, year), Math.max(start, year), anchor.current === null ? 'push' : 'replace');
      anchor.current = start;
    } else anchor.current = null;
    const bars = event.currentTarget.parentElement;
    bars?.querySelector<HTMLElement>(`[data-act-value="${year}"]`)?.focus();
  };
  return (
    <div className="mt-1 px-2">
      <div {...handlers} className="year-bars flex border-b border-line">
        {years.map(({ year, count }) => (
          <button
            key={year}
            type="button"
            data-step={year === (focused ?? to) ? '' : undefined}
            tabIndex={-1}
            data-act="year"
            data-act-facet={facet}
            data-act-value={year}
            onFocus={() => setFocused(year)}
            onKeyDown={moveFocus}
            onBlur={({ currentTarget, relatedTarget }) => {
              if (currentTarget.parentElement?.contains(relatedTarget) === true) return;
              setFocused(null);
              anchor.current = null;
            }}
            onClick={({ detail }) => {
              if (detail === 0 || isClick()) onSelect(year);
            }}
            title={facetsMessages.papersOfYear(year, count)}
            aria-label={facetsMessages.onlyYear(year, count)}
            className="year-bar flex min-w-0 flex-1 items-end"
          >
            <svg aria-hidden="true" viewBox="0 0 1 100" preserveAspectRatio="none" className="h-full w-full">
              <rect
                width="1"
                y={100 - barHeight(count, highest)}
                height={barHeight(count, highest)}
                className={year >= from && year <= to ? 'is-selected' : undefined}
              />
            </svg>
          </button>
        ))}
      </div>
    </div>
  );
}

/** The year to which a key moves; null for other keys. */
function nextYear(key: string, year: number, { first, last }: YearScale): number | null {
  const next = { ArrowLeft: year - 1, ArrowRight: year + 1, Home: first, End: last }[key];
  return next === undefined || next < first || next > last ? null : next;
}

/** The height in percent: 0 without papers, else at least 4, to stay visible. */
function barHeight(count: number, highest: number): number {
  return count === 0 ? 0 : Math.max(4, (100 * count) / highest);
}
