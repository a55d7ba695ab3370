import { type KeyboardEvent, useState } from 'react';
import { counted, written } from '../messages/count.ts';
import * as layoutMessages from '../messages/layout.ts';
import { noValue } from '../paper/facets.ts';
import type { YearStacks } from '../search/crosstab/year-stacks.ts';
import type { Layer } from './layer.ts';
import type { NarrowHref } from './narrow-href.ts';
import { bands } from './scales.ts';
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

/** One bar a year, each a link to its papers. All bars are one stop of the Tab key; the arrows, Home and End lead from one to the next. */
export function StackChart({ stacks, layers, pointed, href }: StackChartProps) {
  const [reached, setReached] = useState('');
  const slots = yearSlots(stacks.years);
  const stop = (stacks.years.find(({ name }) => name === reached) ?? stacks.years[0])?.name;
  const most = stacks.years.reduce((highest, { count }) => Math.max(highest, count), 1);
  const x = bands(slots.length);
  const y = (count: number) => above + height * (1 - count / most);
  const every = Math.ceil(slots.length / roomForNames);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields
    <svg
      role="group"
      aria-label={layoutMessages.bars}
      onKeyDown={stepAlong}
      width="100%"
      height={above + height + below}
      className="stack-chart block overflow-visible text-meta"
    >
      <line x1="0" x2="100%" y1={above + height + 0.5} y2={above + height + 0.5} className="stroke-line" />
      {slots.map(({ name, slice }, place) => {
        const left = x.leftOf(place);
        const middle = `${left + x.width / 2}%`;
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
                width={x.width}
                middle={middle}
                y={y}
                href={href}
                isStop={name === stop}
                onReach={() => setReached(name)}
              />
            )}
            <text
              x={middle}
              y={above + height + 15}
              textAnchor="middle"
              className={`fill-ink-muted ${isNamed ? '' : '@max-cards:hidden'}`}
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
  slice: NonNullable<YearSlot['slice']>;
  layers: readonly Layer[];
  pointed: number | null;
  /** Where the bar begins and how wide it is, in hundredths of the drawing. */
  left: number;
  width: number;
  middle: string;
  y: (count: number) => number;
  href: NarrowHref;
  /** Whether the Tab key leads to this bar. */
  isStop: boolean;
  onReach: () => void;
}

function YearBar({
  stacks,
  slice,
  layers,
  pointed,
  left,
  width,
  middle,
  y,
  href,
  isStop,
  onReach,
}: YearBarProps) {
  const year = stacks.years[slice];
  const counts = stacks.counts[slice];
  if (year === undefined || counts === undefined) return null;
  let reached = 0;
  return (
    <a
      href={href(['year', year.selection])}
      tabIndex={isStop ? 0 : -1}
      onFocus={onReach}
      aria-label={`${year.name === noValue ? layoutMessages.noYear : year.name}: ${counted(year.count, 'paper')}`}
    >
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

/** Leads from a bar to another one. */
function stepAlong(event: KeyboardEvent<SVGElement>): void {
  const bars = [...event.currentTarget.querySelectorAll('a')];
  const at = bars.findIndex((bar) => bar.contains(document.activeElement));
  const next = new Map([
    ['ArrowRight', at + 1],
    ['ArrowLeft', at - 1],
    ['Home', 0],
    ['End', bars.length - 1],
  ]).get(event.key);
  if (next === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  bars[next]?.focus();
}
