import { useEffect, useState } from 'react';
import type { Paper } from '../paper/schema.ts';

const none: ReadonlySet<string> = new Set();

/** What keeps the visits, and the rest of the library: the rows need not wait for it. */
const keeping = () => import('./stored-visits.ts');

/** Fetches what keeps the library while the list is on its way. */
export function preloadKeeping(): void {
  keeping().catch(() => {});
}

/** The ids of the papers that came to the list since the reader's last visit; null until that is known. None on the first visit, and where storage is refused. */
export function useNewPapers(papers: readonly Paper[]): ReadonlySet<string> | null {
  const [fresh, setFresh] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    let gone = false;
    keeping()
      .then(({ noteVisit }) => noteVisit(papers))
      .catch(() => none)
      .then((found) => !gone && setFresh(found));
    /** A visit lasts until the reader looks elsewhere. */
    const leave = () => {
      if (document.visibilityState !== 'hidden') return;
      keeping()
        .then(({ noteStay }) => noteStay(papers))
        .catch(() => {});
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', leave);
    };
  }, [papers]);
  return fresh;
}
