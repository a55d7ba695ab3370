import { type KeyboardEvent, useState } from 'react';
import { formatCount, formatNumber } from '../messages/count.ts';
import * as overviewMessages from '../messages/overview.ts';
import { noValue } from '../paper/facets.ts';
import type { YearStacks } from '../search/crosstab/year-stacks.ts';
import type { Layer } from './layer.ts';
import type { NarrowHref } from './narrow-href.ts';
import { bands, ceilingOf, greatestWidth } from './scales.ts';
import { hasRoomForLabel, slotLabel, type YearSlot, yearSlots } from './year-slots.ts';

interface StackChartProps {
  stacks: YearStacks;
  layers: readonly Layer[];
  /** The index of the layer that the reader points at in the legend; null for none. */
  highlighted: number | null;
  href: NarrowHref;
}

/** In pixels: the height of the bars, and of the labels above and below them. */
const height = 132;
const above = 18;
const below = 22;

/** At most this many year labels fit side by side, on a small screen and beside the matrix. */
const maxLabels = { small: 8, large: 12 };
/** The same for the counts on the bars, of one, two and three digits; longer ones are as wide as years. */
const maxCounts = [
  { small: 20, large: 34 },
  { small: 15, large: 26 },
  { small: 12, large: 20 },
] as const;

/**
 * A stacked bar chart of the years, each bar a link. The bars are one tab stop; arrows, Home and End move.
 */
export function StackChart({ stacks, layers, highlighted, href }: StackChartProps) {
  const [focusedYear, setFocusedYear] = useState('');
  const slots = yearSlots(stacks.years);
  const tabStop = (stacks.years.find(({ name }) => name === focusedYear) ?? stacks.years[0])?.name;
  const dated = stacks.years.flatMap(({ name, count }) => (name === noValue ? [] : [count]));
  const ceiling = ceilingOf(dated, stacks.years.find(({ name }) => name === noValue)?.count ?? 0);
  const x = bands(slots.length);
  const y = (count: number) => above + height * (1 - Math.min(1, count / ceiling));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a chart is not a set of form fields
    <svg
      role="group"
      aria-label={overviewMessages.bars}
      onKeyDown={moveFocus}
      width="100%"
      style={{ maxWidth: greatestWidth(slots.length) }}
      height={above + height + below}
      className="stack-chart block overflow-visible text-meta"
    >
      <line x1="0" x2="100%" y1={above + height + 0.5} y2={above + height + 0.5} className="stroke-line" />
      {slots.map(({ name, sliceIndex }, index) => {
        const left = x.leftOf(index);
        const middle = `${left + x.width / 2}%`;
        const roomFor = ({ small, large }: { readonly small: number; readonly large: number }) =>
          !hasRoomForLabel(slots, index, large)
            ? 'hidden'
            : hasRoomForLabel(slots, index, small)
              ? ''
              : '@max-cards:hidden';
        return (
          <g key={name}>
            {sliceIndex !== null && (
              <YearBar
                stacks={stacks}
                sliceIndex={sliceIndex}
                layers={layers}
                highlighted={highlighted}
                left={left}
                width={x.width}
                middle={middle}
                y={y}
                isCut={(stacks.years[sliceIndex]?.count ?? 0) > ceiling}
                labelClass={roomFor(maxCounts[String(Math.floor(ceiling)).length - 1] ?? maxLabels)}
                href={href}
                isTabStop={name === tabStop}
                onFocus={() => setFocusedYear(name)}
              />
            )}
            <text
              x={middle}
              y={above + height + 15}
              textAnchor="middle"
              className={`fill-ink-muted ${roomFor(maxLabels)}`}
            >
              {slotLabel(name)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

interface YearBarProps {
  stacks: YearStacks;
  sliceIndex: NonNullable<YearSlot['sliceIndex']>;
  layers: readonly Layer[];
  highlighted: number | null;
  /** The start and the width of the bar, in percent of the chart. */
  left: number;
  width: number;
  middle: string;
  y: (count: number) => number;
  /** Whether the bar is higher than the chart. */
  isCut: boolean;
  /** Hides the count where it has no room. */
  labelClass: string;
  href: NarrowHref;
  /** Whether this bar is the tab stop. */
  isTabStop: boolean;
  onFocus: () => void;
}

function YearBar({
  stacks,
  sliceIndex,
  layers,
  highlighted,
  left,
  width,
  middle,
  y,
  isCut,
  labelClass,
  href,
  isTabStop,
  onFocus,
}: YearBarProps) {
  const year = stacks.years[sliceIndex];
  const counts = stacks.counts[sliceIndex];
  if (year === undefined || counts === undefined) return null;
  let stacked = 0;
  return (
    <a
      href={href(['year', year.selection])}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      aria-label={`${year.name === noValue ? overviewMessages.noYear : year.name}: ${formatCount(year.count, 'paper')}`}
    >
      <rect x={`${left}%`} width={`${width}%`} y={above} height={height} className="fill-transparent" />
      {layers.map(({ label, className, index }) => {
        const count = counts[index] ?? 0;
        const [bottom, top] = [y(stacked), y(stacked + count)];
        stacked += count;
        if (count === 0) return null;
        return (
          <rect
            key={index}
            x={`${left}%`}
            width={`${width}%`}
            y={top}
            height={bottom - top}
            className={`${className} ${highlighted === null || highlighted === index ? '' : 'opacity-25'}`}
          >
            <title>{`${label}, ${slotLabel(year.name)}: ${formatCount(count, 'paper')}`}</title>
          </rect>
        );
      })}
      {isCut && <rect x={`${left}%`} width={`${width}%`} y={above + 12} height={3} className="fill-paper" />}
      <text x={middle} y={y(year.count) - 5} textAnchor="middle" className={`fill-ink figures ${labelClass}`}>
        {formatNumber(year.count)}
      </text>
    </a>
  );
}

/** Moves the focus between the bars. */
function moveFocus(event: KeyboardEvent<SVGElement>): void {
  const bars = [...event.currentTarget.querySelectorAll('a')];
  const focused = bars.findIndex((bar) => bar.contains(document.activeElement));
  const next = new Map([
    ['ArrowRight', focused + 1],
    ['ArrowLeft', focused - 1],
    ['Home', 0],
    ['End', bars.length - 1],
  ]).get(event.key);
  if (next === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  bars[next]?.focus();
}
