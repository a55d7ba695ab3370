import { useEffect, useState } from 'react';
import type { Dataset } from '../paper/schema.ts';
import { prefetch } from '../ui/deferred/prefetch.ts';
import type { News } from './stored-visits.ts';

const noNews: News = { ids: new Set(), since: null };

/** Loads the code that stores visits and the library, on demand so that it does not delay the first rows. */
const loadStoredVisits = () => import('./stored-visits.ts');

/** Fetches the code that stores the library, while the list loads. */
export function preloadLibrary(): void {
  prefetch(loadStoredVisits);
}

/** What is new since the last visit; null until known, nothing on an error. */
export function useNews(dataset: Dataset): News | null {
  const [news, setNews] = useState<News | null>(null);
  useEffect(() => {
    let stale = false;
    loadStoredVisits()
      .then(({ recordVisit }) => recordVisit(dataset))
      .catch(() => noNews)
      .then((found) => !stale && setNews(found));
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
  return news;
}
