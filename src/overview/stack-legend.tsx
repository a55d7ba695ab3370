import { formatCount, formatNumber } from '../messages/count.ts';
import * as overviewMessages from '../messages/overview.ts';
import type { Facet } from '../paper/facets.ts';
import type { Layer } from './layer.ts';
import type { NarrowHref } from './narrow-href.ts';

interface StackLegendProps {
  facet: Facet;
  layers: readonly Layer[];
  /** Called with the index of the layer under the pointer or focus, and with null when it leaves. */
  onHighlight: (index: number | null) => void;
  href: NarrowHref;
}

/** The legend of the layers. Pointing at a layer highlights it in the chart; a click shows its papers. */
export function StackLegend({ facet, layers, onHighlight, href }: StackLegendProps) {
  return (
    <ul aria-label={overviewMessages.layersBy(facet.label)} className="mt-1 flex flex-wrap gap-x-4 text-cell">
      {layers.map(({ label, className, index, selection, count }) => (
        <li
          key={index}
          onPointerEnter={() => onHighlight(index)}
          onPointerLeave={() => onHighlight(null)}
          onFocus={() => onHighlight(index)}
          onBlur={() => onHighlight(null)}
          className="flex min-h-6 max-w-full items-center gap-1.5"
        >
          <svg aria-hidden="true" width="12" height="12" className="shrink-0">
            <rect width="12" height="12" rx="2" className={className} />
          </svg>
          {selection === null ? (
            <span className="text-ink-muted">{label}</span>
          ) : (
            <a
              href={href([facet.key, selection])}
              aria-label={`${label}: ${formatCount(count, 'paper')}`}
              dir="auto"
              className="truncate rounded-xs text-ink hover:text-accent hover:underline"
            >
              {label}
            </a>
          )}
          <span aria-hidden={selection !== null} className="text-meta text-ink-muted figures">
            {formatNumber(count)}
          </span>
        </li>
      ))}
    </ul>
  );
}
