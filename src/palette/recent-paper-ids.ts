import { useEffect, useState } from 'react';

/** The most papers to keep. */
const maxPapers = 6;

/** The ids of the papers opened since the app was loaded, latest first. */
export function useRecentPaperIds(paper: string | null): readonly string[] {
  const [ids, setIds] = useState<readonly string[]>([]);
  useEffect(() => {
    if (paper !== null)
      setIds((before) => [paper, ...before.filter((other) => other !== paper)].slice(0, maxPapers));
  }, [paper]);
  return ids;
}
