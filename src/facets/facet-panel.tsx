import { memo, type ReactNode } from 'react';
import './facets.css';
import { formatDate } from '../messages/dates.ts';
import * as facetsMessages from '../messages/facets.ts';
import type { Facet } from '../paper/facets.ts';
import type { Dataset } from '../paper/schema.ts';
import type { Exploration, FacetCount, FacetCounts } from '../search/exploration.ts';
import { countValues, isWorthShowing, listAll } from '../search/facet-listing.ts';
import type { UpdateView } from '../view/use-view.ts';
import { type FacetSelection, facetSelectionOf, type View } from '../view/view.ts';
import { FacetSection } from './facet-section.tsx';
import { HasToggles } from './has-toggles.tsx';
import { SetFacet } from './set-facet.tsx';
import { TreeFacet } from './tree-facet.tsx';
import { InUse, useInUse } from './use-held.ts';
import { useWhatIf } from './what-if/use-what-if.ts';
import { YearFacet } from './year/year-facet.tsx';

export interface FacetPanelProps {
  exploration: Exploration;
  view: View;
  dataset: Dataset;
  updateView: UpdateView;
}

/** Props of a facet body that receives all its values. */
export interface FacetBodyProps {
  facet: Facet;
  counts: readonly FacetCount[];
  selection: FacetSelection;
  updateView: UpdateView;
}

/** How many facets are open unless the reader folds them, besides "Has", which shows a line when folded. */
const openAtFirst = 3;

/** All facets of the list, each with its values and counts. */
export const FacetPanel = memo(PlainFacetPanel);

function PlainFacetPanel({ exploration, view, dataset, updateView }: FacetPanelProps) {
  const { counts } = exploration;
  useWhatIf({ exploration, view, dataset });
  const [isInUse, inUseHandlers] = useInUse();
  const sections = inOrder(counts).map((facetCounts, index) => {
    const facet = inPanel(facetCounts.column.facet);
    const selection = facetSelectionOf(view, facet.key);
    return (
      <FacetSection
        key={facet.key}
        facet={facet}
        size={countValues(facetCounts)}
        opensAtFirst={facet.key !== 'has' && index <= openAtFirst}
        selection={selection}
        updateView={updateView}
        folded={facet.key === 'has' ? <HasToggles exploration={exploration} updateView={updateView} /> : null}
      >
        {bodyOf(facet, facetCounts, selection, updateView)}
      </FacetSection>
    );
  });
  return (
    <InUse value={isInUse}>
      <div {...inUseHandlers}>{sections}</div>
    </InUse>
  );
}

/** The facet as the panel names it: papers have code, notes and so on. */
function inPanel(facet: Facet): Facet {
  return facet.key === 'has' ? { ...facet, label: facetsMessages.has } : facet;
}

/** The facets worth showing, "Has" second: it is a line of toggles that many readers want. */
function inOrder(counts: Exploration['counts']): readonly FacetCounts[] {
  const { has, ...others } = counts;
  const [first, ...rest] = Object.values(others).filter(isWorthShowing);
  return [first, isWorthShowing(has) ? has : undefined, ...rest].filter((each) => each !== undefined);
}

function bodyOf(
  facet: Facet,
  counts: FacetCounts,
  selection: FacetSelection,
  updateView: UpdateView,
): ReactNode {
  if (facet.shape === 'set')
    return (
      <>
        {facet.lastChange !== undefined && (
          <p className="pb-1 text-meta text-ink-faint">
            {facetsMessages.lastChanged(formatDate(facet.lastChange))}
          </p>
        )}
        <SetFacet facet={facet} counts={counts} updateView={updateView} />
      </>
    );
  const props = { facet, counts: listAll(counts), selection, updateView };
  return facet.shape === 'tree' ? (
    <TreeFacet {...props} />
  ) : (
    <YearFacet {...props} listValues={counts.column.values} />
  );
}
