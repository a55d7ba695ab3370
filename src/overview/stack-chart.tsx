import { scaleBand, scaleLinear } from 'd3-scale';
import type { YearStacks } from '../search/crosstab/year-stacks.ts';
import { counted, written } from '../words/count.ts';
import type { Layer } from './layer.ts';
import type { NarrowHref } from './narrow-href.ts';
import { slotLabel, type YearSlot, yearSlots } from './year-slots.ts';

interface StackChartProps {
  stacks: YearStacks;
  layers: readonly Layer[];
  /** The place of the layer that the reader points at in the legend. */
  pointed: number | null;
  href: NarrowHref;
}

/** In pixels: the room of the bars, and of the words above and below them. */
const height = 132;
const above = 18;
const below = 22;

/** More names than these do not stand side by side on a small screen. */
const roomForNames = 8;

/** One bar a year. A click on it shows its papers; by keyboard the years are reached in the matrix below and in the filters. */
export function StackChart({ stacks, layers, pointed, href }: StackChartProps) {
  const slots = yearSlots(stacks.years);
  const most = stacks.years.reduce((highest, { count }) => Math.max(highest, count), 1);
  const x = scaleBand(
    slots.map(({ name }) => name),
    [0, 100],
  )
    .paddingInner(0.25)
    .paddingOuter(0.1);
  const y = scaleLinear([0, most], [above + height, above]);
  const every = Math.ceil(slots.length / roomForNames);
  return (
    <svg aria-hidden="true" width="100%" height={above + height + below} className="stack-chart block overflow-visible text-meta">
      <line x1="0" x2="100%" y1={above + height + 0.5} y2={above + height + 0.5} className="stroke-line" />
      {slots.map(({ name, slice }, place) => {
        const left = x(name) ?? 0;
        const middle = `${left + x.bandwidth() / 2}%`;
        const isNamed = (slots.length - 1 - place) % every === 0 || !/^\d{4}$/u.test(name);
        return (
          <g key={name}>
            {slice !== null && (
              <YearBar
                stacks={stacks}
                slice={slice}
                layers={layers}
                pointed={pointed}
                left={left}
                width={x.bandwidth()}
                middle={middle}
                y={y}
                href={href}
              />
            )}
            <text x={middle} y={above + height + 15} textAnchor="middle" className={`fill-ink-muted ${isNamed ? '' : '@max-cards:hidden'}`}>
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
  slice: NonNullable<YearSlot['slice']>;
  layers: readonly Layer[];
  pointed: number | null;
  /** Where the bar begins and how wide it is, in hundredths of the drawing. */
  left: number;
  width: number;
  middle: string;
  y: (count: number) => number;
  href: NarrowHref;
}

function YearBar({ stacks, slice, layers, pointed, left, width, middle, y, href }: YearBarProps) {
  const year = stacks.years[slice];
  const counts = stacks.counts[slice];
  if (year === undefined || counts === undefined) return null;
  let reached = 0;
  return (
    <a href={href(['year', year.selection])} tabIndex={-1}>
      <rect x={`${left}%`} width={`${width}%`} y={above} height={height} className="fill-transparent" />
      {layers.map(({ label, look, place }) => {
        const count = counts[place] ?? 0;
        const [bottom, top] = [y(reached), y(reached + count)];
        reached += count;
        if (count === 0) return null;
        return (
          <rect
            key={place}
            x={`${left}%`}
            width={`${width}%`}
            y={top}
            height={bottom - top}
            className={`${look} ${pointed === null || pointed === place ? '' : 'opacity-25'}`}
          >
            <title>{`${label}, ${slotLabel(year.name)}: ${counted(count, 'paper')}`}</title>
          </rect>
        );
      })}
      <text x={middle} y={y(year.count) - 5} textAnchor="middle" className="fill-ink tabular-nums">
        {written(year.count)}
      </text>
    </a>
  );
}
