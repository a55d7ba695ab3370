import { memo } from 'react';
import { formatDate } from '../messages/dates.ts';
import * as facetsMessages from '../messages/facets.ts';
import type { Facet } from '../paper/facets.ts';
import type { Exploration, FacetCount } from '../search/exploration.ts';
import { countValues, isWorthShowing, listAll } from '../search/facet-listing.ts';
import type { UpdateView } from '../view/use-view.ts';
import { type FacetSelection, facetSelectionOf, type View } from '../view/view.ts';
import { FacetSection } from './facet-section.tsx';
import { SetFacet } from './set-facet.tsx';
import { TreeFacet } from './tree-facet.tsx';
import { YearFacet } from './year-facet.tsx';

export interface FacetPanelProps {
  counts: Exploration['counts'];
  view: View;
  updateView: UpdateView;
}

/** Props of a facet body that receives all its values. */
export interface FacetBodyProps {
  facet: Facet;
  counts: readonly FacetCount[];
  selection: FacetSelection;
  updateView: UpdateView;
}

/** All facets of the list, each with its values and counts. */
export const FacetPanel = memo(PlainFacetPanel);

function PlainFacetPanel({ counts, view, updateView }: FacetPanelProps) {
  return Object.values(counts)
    .filter(isWorthShowing)
    .map((facetCounts) => {
      const { facet } = facetCounts.column;
      const selection = facetSelectionOf(view, facet.key);
      return (
        <FacetSection
          key={facet.key}
          facet={facet}
          size={countValues(facetCounts)}
          selection={selection}
          updateView={updateView}
        >
          {facet.lastChange !== undefined && (
            <p className="pb-1 text-meta text-ink-faint">
              {facetsMessages.lastChanged(formatDate(facet.lastChange))}
            </p>
          )}
          {facet.shape === 'set' && <SetFacet facet={facet} counts={facetCounts} updateView={updateView} />}
          {facet.shape === 'tree' && (
            <TreeFacet
              facet={facet}
              counts={listAll(facetCounts)}
              selection={selection}
              updateView={updateView}
            />
          )}
          {facet.shape === 'range' && (
            <YearFacet
              facet={facet}
              counts={listAll(facetCounts)}
              listValues={facetCounts.column.values}
              selection={selection}
              updateView={updateView}
            />
          )}
        </FacetSection>
      );
    });
}
