import { useEffect, useMemo, useState } from 'react';
import type { Exploration } from '../search/exploration.ts';
import { formatView } from '../view/codec.ts';
import { emptyView, type View } from '../view/view.ts';

/** What the facets show. */
interface FacetsShown {
  readonly counts: Exploration['counts'];
  readonly view: View;
}

/**
 * Lets the facets follow the rows one frame later while a query is typed: the rows are what the eye waits for.
 * What was ticked shows at once, since a box must answer the hand.
 */
export function useDeferredFacets(counts: Exploration['counts'], view: View): FacetsShown {
  const now = useMemo(() => ({ counts, view }), [counts, view]);
  const [calm, setCalm] = useState<FacetsShown>(now);
  useEffect(() => afterPaint(() => setCalm(now)), [now]);
  return ticksOf(calm.view) === ticksOf(now.view) ? calm : now;
}

function ticksOf({ selections }: View): string {
  return formatView({ ...emptyView, selections });
}

/** Acts when what is on its way to the screen is there; returns the way to take it back. */
function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
