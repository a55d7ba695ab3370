import ChevronDown from 'lucide-react/icons/chevron-down';
import { type ReactNode, useId, useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as facetsMessages from '../messages/facets.ts';
import type { Facet } from '../paper/facets.ts';
import type { UpdateView } from '../view/use-view.ts';
import { type FacetSelection, withFacetSelection } from '../view/view.ts';
import { chosenOpen, storeOpen } from './fold-choices.ts';
import { handleStepKey } from './step-keys.ts';

interface FacetSectionProps {
  facet: Facet;
  /** The number of values of the facet. */
  size: number;
  /** Whether it is open if the reader neither opened nor folded it, and nothing is selected in it. */
  opensAtFirst: boolean;
  selection: FacetSelection;
  updateView: UpdateView;
  /** Shown while the facet is folded; null for nothing. */
  folded: ReactNode;
  children: ReactNode;
}

/**
 * A facet that folds: its name, its number of values, and a button that clears its filters. It is one Tab stop,
 * the name, from which the arrow keys lead to all else.
 */
export function FacetSection({
  facet,
  size,
  opensAtFirst,
  selection,
  updateView,
  folded,
  children,
}: FacetSectionProps) {
  const [chosen, setChosen] = useState(() => chosenOpen(facet.key));
  const [wasFiltered, setFiltered] = useState(false);
  const body = useId();
  const isFiltered =
    selection.any.length + selection.not.length > 0 ||
    selection.from !== undefined ||
    selection.to !== undefined;
  // It stays open when its last value is unticked: nothing moves under the pointer.
  if (isFiltered && !wasFiltered) setFiltered(true);
  const isOpen = chosen ?? (opensAtFirst || (wasFiltered && folded === null));
  const toggle = () => {
    setChosen(!isOpen);
    storeOpen(facet.key, !isOpen);
  };
  const clear = () => updateView((view) => withFacetSelection(view, facet.key, { any: [], not: [] }), 'push');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the controls inside
    <section onKeyDown={handleStepKey} className="border-b border-line py-2 last:border-b-0">
      <div className="facet-target flex h-7 items-center gap-2">
        <h3 className="min-w-0 flex-1">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={body}
            onClick={toggle}
            data-keys={isOpen || folded !== null ? facetsMessages.stepKeys : facetsMessages.openKey}
            className="facet-name facet-target flex h-7 w-full items-center gap-1.5 rounded-sm text-cell font-semibold text-ink"
          >
            <ChevronDown aria-hidden className="size-3.5 shrink-0 text-ink-faint" />
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
            data-step=""
            tabIndex={-1}
            onClick={clear}
            className="facet-target h-6 rounded-sm px-1.5 text-meta text-accent hover:underline"
          >
            {commonMessages.clear}
            <span className="sr-only"> {facet.label}</span>
          </button>
        )}
      </div>
      <fieldset id={body} hidden={!isOpen && folded === null} className="min-w-0 pb-1">
        <legend className="sr-only">{facet.label}</legend>
        {isOpen ? children : folded}
      </fieldset>
    </section>
  );
}
