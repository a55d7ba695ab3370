import { Suspense, useMemo, useState } from 'react';
import { useAfterPaint } from '../ui/deferred/use-after-paint.ts';
import { formatView } from '../view/codec/codec.ts';
import { emptyView, type View } from '../view/view.ts';
import type { FacetPanelProps } from './facet-panel.tsx';
import { FacetPanel } from './facets-on-demand.ts';

interface ListFacetsProps extends FacetPanelProps {
  /** Whether the results of the view are not known yet. */
  isWaiting: boolean;
}

/** The facets of a list. None while the first view waits for its results: the counts of the whole list would jump. */
export function ListFacets({ isWaiting, ...props }: ListFacetsProps) {
  const [isFirstWait, setIsFirstWait] = useState(isWaiting);
  if (isFirstWait && !isWaiting) setIsFirstWait(false);
  return (
    !isFirstWait && (
      <Suspense>
        <LateFacets {...props} />
      </Suspense>
    )
  );
}

/** While a query is typed, facets update one frame after the rows. A change of ticked values shows at once. */
function LateFacets({ exploration, view, dataset, updateView }: FacetPanelProps) {
  const now = useMemo(() => ({ exploration, view }), [exploration, view]);
  const [late] = useAfterPaint(now);
  const shown = ticksOf(late.view) === ticksOf(view) ? late : now;
  return <FacetPanel {...shown} dataset={dataset} updateView={updateView} />;
}

function ticksOf({ selections }: View): string {
  return formatView({ ...emptyView, selections });
}
