import { type KeyboardEvent, useRef, useState } from 'react';
import * as facetsMessages from '../../messages/facets.ts';
import * as viewMessages from '../../messages/view.ts';
import type { Facet } from '../../paper/facets.ts';
import { formatRange } from '../../view/year-range.ts';
import { useBrush } from './use-brush.ts';
import { barAt, type YearBar, type YearScale } from './year-scale.ts';

interface YearBarsProps {
  facet: Facet['key'];
  scale: YearScale;
  from: number;
  to: number;
  /** A click on a bar. */
  onSelect: (bar: YearBar) => void;
  /** A drag, or Shift and arrow keys, from one bar to another. */
  onBrush: (from: number, to: number, how: 'push' | 'replace') => void;
}

/**
 * A bar for each year, or for several years of a long time: a click or Space selects it, a drag or Shift and the arrows
 * a range. The arrows move between the bars; the last selected one is the first to have the focus.
 */
export function YearBars({ facet, scale, from, to, onSelect, onBrush }: YearBarsProps) {
  const { bars, highest } = scale;
  const select = (one: number, other: number, how: 'push' | 'replace') => {
    const [start, end] = [bars[Math.min(one, other)], bars[Math.max(one, other)]];
    if (start !== undefined && end !== undefined) onBrush(start.from, end.to, how);
  };
  const { isClick, handlers } = useBrush((share) => barAt(scale, share), select);
  const [focused, setFocused] = useState<number | null>(null);
  // A range that an address gives may end before the list begins.
  const step =
    focused ??
    Math.max(
      0,
      bars.findLastIndex((bar) => bar.from <= to),
    );
  /** The bar from which Shift and the arrows select. */
  const anchor = useRef<number | null>(null);
  const moveFocus = (event: KeyboardEvent<HTMLElement>) => {
    const next = nextBar(event.key, step, bars.length);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.shiftKey) {
      const start = anchor.current ?? step;
      select(start, next, anchor.current === null ? 'push' : 'replace');
      anchor.current = start;
    } else anchor.current = null;
    const bar = event.currentTarget.parentElement?.children[next];
    if (bar instanceof HTMLElement) bar.focus();
  };
  return (
    <div className="mt-1 px-2">
      <div {...handlers} className="year-bars flex border-b border-line">
        {bars.map((bar, index) => (
          <button
            key={bar.from}
            type="button"
            data-step={index === step ? '' : undefined}
            tabIndex={-1}
            data-act="year"
            data-act-facet={facet}
            data-act-value={bar.from === bar.to ? bar.from : formatRange(bar)}
            onFocus={() => setFocused(index)}
            onKeyDown={moveFocus}
            onBlur={({ currentTarget, relatedTarget }) => {
              if (currentTarget.parentElement?.contains(relatedTarget) === true) return;
              setFocused(null);
              anchor.current = null;
            }}
            onClick={({ detail }) => {
              if (detail === 0 || isClick()) onSelect(bar);
            }}
            title={facetsMessages.papersOfYears(viewMessages.years(bar.from, bar.to), bar.count)}
            aria-label={facetsMessages.onlyYears(viewMessages.years(bar.from, bar.to), bar.count)}
            className="year-bar flex min-w-0 flex-1 items-end"
          >
            <svg aria-hidden="true" viewBox="0 0 1 100" preserveAspectRatio="none" className="h-full w-full">
              <rect
                width="1"
                y={100 - barHeight(bar.count, highest)}
                height={barHeight(bar.count, highest)}
                className={bar.to >= from && bar.from <= to ? 'is-selected' : undefined}
              />
            </svg>
          </button>
        ))}
      </div>
    </div>
  );
}

/** The index of the bar to which a key moves; null for other keys. */
function nextBar(key: string, index: number, count: number): number | null {
  const next = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: count - 1 }[key];
  return next === undefined || next < 0 || next >= count ? null : next;
}

/** The height in percent: 0 without papers, else at least 4, to stay visible. */
function barHeight(count: number, highest: number): number {
  return count === 0 ? 0 : Math.max(4, (100 * count) / highest);
}
