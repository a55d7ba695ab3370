import { useEffect, useState } from 'react';

/** The most papers or pages to keep. */
const maxKept = 6;

/** The papers or pages opened since the app was loaded, latest first; `open` is the one open now. */
export function useRecent(open: string | null): readonly string[] {
  const [kept, setKept] = useState<readonly string[]>([]);
  useEffect(() => {
    if (open !== null)
      setKept((before) => [open, ...before.filter((other) => other !== open)].slice(0, maxKept));
  }, [open]);
  return kept;
}
