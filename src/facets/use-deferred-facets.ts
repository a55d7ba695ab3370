import { useEffect, useMemo, useState } from 'react';
import type { Exploration } from '../search/exploration.ts';
import { formatView } from '../view/codec/codec.ts';
import { emptyView, type View } from '../view/view.ts';

/** The props of the facet panel that depend on the view. */
interface FacetsShown {
  readonly exploration: Exploration;
  readonly view: View;
}

/**
 * While a query is typed, facets update one frame after the rows. A change of ticked values shows at once. Null
 * while the first view waits for its results: the counts of the whole list would be wrong, and jump.
 */
export function useDeferredFacets(
  exploration: Exploration,
  view: View,
  isWaiting: boolean,
): FacetsShown | null {
  const now = useMemo(() => ({ exploration, view }), [exploration, view]);
  const [deferred, setDeferred] = useState<FacetsShown | null>(isWaiting ? null : now);
  const isFirstWait = isWaiting && deferred === null;
  useEffect(() => (isFirstWait ? undefined : afterPaint(() => setDeferred(now))), [now, isFirstWait]);
  if (deferred === null) return isWaiting ? null : now;
  return ticksOf(deferred.view) === ticksOf(now.view) ? deferred : now;
}

function ticksOf({ selections }: View): string {
  return formatView({ ...emptyView, selections });
}

/** Calls back after the next paint; returns a function that cancels the call. */
function afterPaint(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callback);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
