import { useCallback, useEffect, useState } from 'react';

/** How long the outcome is shown, in milliseconds. */
const confirmationTime = 2_500;

/** What became of copying a text; null before, and some time after. */
export type CopyOutcome = 'copied' | 'refused' | null;

/** Copies a text to the clipboard, and tells for a while whether the browser has let it. */
export function useCopy(): [CopyOutcome, (text: string | Promise<string>) => Promise<CopyOutcome>] {
  const [outcome, setOutcome] = useState<CopyOutcome>(null);

  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), confirmationTime);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = useCallback(async (text: string | Promise<string>) => {
    const write = async () => navigator.clipboard.writeText(await text);
    const found = await write().then(
      () => 'copied' as const,
      () => 'refused' as const,
    );
    setOutcome(found);
    return found;
  }, []);
  return [outcome, copy];
}
