import { useEffect, useState } from 'react';
import type { Paper } from '../paper/schema.ts';
import { updateValue } from './kept-records.ts';
import { store } from './library.ts';
import { newPapers, stay, type Visits, visit } from './records/visits.ts';

const none: ReadonlySet<string> = new Set();

/** The ids of the papers that came to the list since the reader's last visit; null until that is known. None on the first visit, and where storage is refused. */
export function useNewPapers(papers: readonly Paper[]): ReadonlySet<string> | null {
  const [fresh, setFresh] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    let gone = false;
    updateValue(store, 'visits', areVisits, (last) => visit(last, papers, Date.now())).then(
      (visits) => !gone && setFresh(newPapers(visits, papers)),
      () => !gone && setFresh(none),
    );
    /** A visit lasts until the reader looks elsewhere. */
    const leave = () => {
      if (document.visibilityState === 'hidden')
        updateValue(store, 'visits', areVisits, (last) => (last === null ? visit(null, papers, Date.now()) : stay(last, Date.now()))).catch(
          () => {},
        );
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', leave);
    };
  }, [papers]);
  return fresh;
}

function areVisits(value: unknown): value is Visits {
  if (typeof value !== 'object' || value === null || !('before' in value && 'now' in value && 'at' in value)) return false;
  return value.before instanceof Uint32Array && value.now instanceof Uint32Array && typeof value.at === 'number';
}
