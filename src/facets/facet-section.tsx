import ChevronDown from 'lucide-react/icons/chevron-down';
import { type ReactNode, useId, useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as facetsMessages from '../messages/facets.ts';
import type { Facet } from '../paper/facets.ts';
import type { UpdateView } from '../view/use-view.ts';
import { type FacetSelection, withFacetSelection } from '../view/view.ts';

interface FacetSectionProps {
  facet: Facet;
  /** The number of values of the facet. */
  size: number;
  selection: FacetSelection;
  updateView: UpdateView;
  children: ReactNode;
}

/** A collapsible facet: its name, its number of values, and a button that clears its filters. */
export function FacetSection({ facet, size, selection, updateView, children }: FacetSectionProps) {
  const [collapsed, setCollapsed] = useState(false);
  const body = useId();
  const isFiltered =
    selection.any.length + selection.not.length > 0 ||
    selection.from !== undefined ||
    selection.to !== undefined;
  const clear = () => updateView((view) => withFacetSelection(view, facet.key, { any: [], not: [] }), 'push');
  return (
    <section className="border-b border-line py-2 last:border-b-0">
      <div className="flex h-7 items-center gap-2">
        <h3 className="min-w-0 flex-1">
          <button
            type="button"
            aria-expanded={!collapsed}
            aria-controls={body}
            onClick={() => setCollapsed(!collapsed)}
            className="flex h-7 w-full items-center gap-1.5 rounded-sm text-cell font-semibold text-ink"
          >
            <ChevronDown
              aria-hidden
              className={`size-3.5 shrink-0 text-ink-faint ${collapsed ? '-rotate-90' : ''}`}
            />
            {facet.label}{' '}
            <span className="text-meta font-normal text-ink-faint figures">
              {size}
              <span className="sr-only"> {facetsMessages.values}</span>
            </span>
          </button>
        </h3>
        {isFiltered && (
          <button
            type="button"
            onClick={clear}
            className="h-6 rounded-sm px-1.5 text-meta text-accent hover:underline"
          >
            {commonMessages.clear}
            <span className="sr-only"> {facet.label}</span>
          </button>
        )}
      </div>
      <fieldset id={body} hidden={collapsed} className="min-w-0 pb-1">
        <legend className="sr-only">{facet.label}</legend>
        {children}
      </fieldset>
    </section>
  );
}
