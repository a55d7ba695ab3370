import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod/mini';
import { pageTextsSchema } from '../paper/dataset-parts.ts';
import type { NoteNode } from '../paper/note.ts';
import type { Dataset } from '../paper/schema.ts';
import { partAddress } from './part-address.ts';

/** The texts of the pages by their paths; null while they are on their way, and when they cannot be had. */
export interface PageTexts {
  readonly texts: ReadonlyMap<string, readonly NoteNode[]> | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Fetches the texts of a list's pages when they are wanted, and again when the list has changed. Those that are there stay until new ones have come. */
export function usePageTexts(dataset: Dataset, wanted: boolean): PageTexts {
  const [loaded, setLoaded] = useState<{ readonly of: Dataset; readonly texts: PageTexts['texts'] } | null>(null);
  const isMissing = wanted && loaded?.of !== dataset;
  useEffect(() => {
    if (!isMissing) return undefined;
    let stale = false;
    void fetchTexts(dataset).then((texts) => {
      if (!stale) setLoaded((before) => ({ of: dataset, texts: texts ?? before?.texts ?? null }));
    });
    return () => {
      stale = true;
    };
  }, [dataset, isMissing]);
  const retry = useCallback(() => setLoaded(null), []);
  return { texts: loaded?.texts ?? null, failed: loaded?.of === dataset && loaded.texts === null, retry };
}

async function fetchTexts({ pages }: Dataset): Promise<PageTexts['texts']> {
  try {
    const response = await fetch(partAddress('pages'));
    const checked = z.safeParse(pageTextsSchema, await response.json());
    if (!checked.success) return null;
    return new Map([...pages.map(({ path, body }) => [path, body] as const), ...Object.entries(checked.data.texts)]);
  } catch {
    return null;
  }
}
