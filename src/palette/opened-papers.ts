import { useEffect, useState } from 'react';

/** How many papers are remembered. */
const most = 6;

/** The ids of the papers opened since the page was loaded, the latest first. */
export function useOpenedPapers(paper: string | null): readonly string[] {
  const [opened, setOpened] = useState<readonly string[]>([]);
  useEffect(() => {
    if (paper !== null)
      setOpened((before) => [paper, ...before.filter((other) => other !== paper)].slice(0, most));
  }, [paper]);
  return opened;
}
