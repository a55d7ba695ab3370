import { counted, written } from '../messages/count.ts';
import * as overviewMessages from '../messages/overview.ts';
import type { Facet } from '../paper/facets.ts';
import type { Layer } from './layer.ts';
import type { NarrowHref } from './narrow-href.ts';

interface StackLegendProps {
  facet: Facet;
  layers: readonly Layer[];
  /** The reader points at a layer, by its place; null when no more. */
  onPoint: (place: number | null) => void;
  href: NarrowHref;
}

/** The names of the layers. To point at one makes it stand out in the drawing; a click shows its papers. */
export function StackLegend({ facet, layers, onPoint, href }: StackLegendProps) {
  return (
    <ul aria-label={overviewMessages.layersBy(facet.label)} className="mt-1 flex flex-wrap gap-x-4 text-cell">
      {layers.map(({ label, look, place, selection, count }) => (
        <li
          key={place}
          onPointerEnter={() => onPoint(place)}
          onPointerLeave={() => onPoint(null)}
          onFocus={() => onPoint(place)}
          onBlur={() => onPoint(null)}
          className="flex min-h-6 max-w-full items-center gap-1.5"
        >
          <svg aria-hidden="true" width="12" height="12" className="shrink-0">
            <rect width="12" height="12" rx="2" className={look} />
          </svg>
          {selection === null ? (
            <span className="text-ink-muted">{label}</span>
          ) : (
            <a
              href={href([facet.key, selection])}
              aria-label={`${label}: ${counted(count, 'paper')}`}
              dir="auto"
              className="truncate rounded-xs text-ink hover:text-accent hover:underline"
            >
              {label}
            </a>
          )}
          <span aria-hidden={selection !== null} className="text-meta text-ink-muted tabular-nums">
            {written(count)}
          </span>
        </li>
      ))}
    </ul>
  );
}
