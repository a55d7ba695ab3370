import { useEffect, useState } from 'react';
import type { Dataset } from '../paper/schema.ts';
import { prefetch } from '../ui/deferred/prefetch.ts';

const noPapers: ReadonlySet<string> = new Set();

/** Loads the code that stores visits and the library, on demand so that it does not delay the first rows. */
const loadStoredVisits = () => import('./stored-visits.ts');

/** Fetches the code that stores the library, while the list loads. */
export function preloadLibrary(): void {
  prefetch(loadStoredVisits);
}

/**
 * The ids of papers added since the last visit, or lately on the first; null until known, empty on an error.
 */
export function useNewPapers(dataset: Dataset): ReadonlySet<string> | null {
  const [newIds, setNewIds] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    let stale = false;
    loadStoredVisits()
      .then(({ recordVisit }) => recordVisit(dataset))
      .catch(() => noPapers)
      .then((ids) => !stale && setNewIds(ids));
    /** A visit ends when the tab is hidden. */
    const onHide = () => {
      if (document.visibilityState !== 'hidden') return;
      loadStoredVisits()
        .then(({ recordVisitEnd }) => recordVisitEnd(dataset))
        .catch(() => {});
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      stale = true;
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [dataset]);
  return newIds;
}
