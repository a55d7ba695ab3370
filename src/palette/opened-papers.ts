import { useEffect, useState } from 'react';

/** The most papers to keep. */
const maxPapers = 6;

/** The ids of the papers opened since the page was loaded, latest first. */
export function useOpenedPapers(paper: string | null): readonly string[] {
  const [opened, setOpened] = useState<readonly string[]>([]);
  useEffect(() => {
    if (paper !== null)
      setOpened((before) => [paper, ...before.filter((other) => other !== paper)].slice(0, maxPapers));
  }, [paper]);
  return opened;
}
