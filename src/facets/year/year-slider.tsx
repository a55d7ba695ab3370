import './year-slider.css';
import { type ChangeEvent, useRef } from 'react';
import * as facetsMessages from '../../messages/facets.ts';
import type { YearScale } from './year-scale.ts';

interface YearSliderProps {
  scale: YearScale;
  from: number;
  to: number;
  onMove: (from: number, to: number, how: 'push' | 'replace') => void;
}

/**
 * Two native sliders on one track, for pointers: with the keyboard, the bars select the same years. A drag, or a
 * run of key presses, is one history entry.
 */
export function YearSlider({ scale: { first, last }, from, to, onMove }: YearSliderProps) {
  const moving = useRef(false);
  const end = () => {
    moving.current = false;
  };
  const move = (fromNow: number, toNow: number) => {
    onMove(fromNow, toNow, moving.current ? 'replace' : 'push');
    moving.current = true;
  };
  const share = (year: number) => (100 * (year - first)) / (last - first);
  const shared = {
    type: 'range',
    tabIndex: -1,
    min: first,
    max: last,
    step: 1,
    onPointerUp: end,
    onBlur: end,
  } as const;
  const classes = 'slider-thumb absolute inset-x-0 h-5 w-full';
  return (
    <div className="relative h-5">
      <div className="slider-track absolute top-2 rounded-full">
        <div
          className="slider-range h-full rounded-full"
          style={{ marginInlineStart: `${share(from)}%`, width: `${share(to) - share(from)}%` }}
        />
      </div>
      <input
        {...shared}
        aria-label={facetsMessages.fromYear}
        value={from}
        onChange={(event: ChangeEvent<HTMLInputElement>) =>
          move(Math.min(event.target.valueAsNumber, to), to)
        }
        className={`${classes} ${from === last ? 'slider-front' : ''}`}
      />
      <input
        {...shared}
        aria-label={facetsMessages.toYear}
        value={to}
        onChange={(event: ChangeEvent<HTMLInputElement>) =>
          move(from, Math.max(event.target.valueAsNumber, from))
        }
        className={classes}
      />
    </div>
  );
}
