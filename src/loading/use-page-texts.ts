import { useCallback, useEffect, useState } from 'react';
import { checkPageTexts } from '../paper/checks/check-dataset.ts';
import type { RichTextNode } from '../paper/rich-text.ts';
import type { Dataset } from '../paper/schema.ts';
import { partUrl } from './part-url.ts';

/** The texts of the pages by path; null while they load, and if they cannot be loaded. */
export interface PageTexts {
  readonly texts: ReadonlyMap<string, readonly RichTextNode[]> | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * Fetches the texts of a list's pages once `wanted`, and again when the list changes. Loaded texts stay until
 * the new ones have loaded.
 */
export function usePageTexts(dataset: Dataset, wanted: boolean): PageTexts {
  const [loaded, setLoaded] = useState<{ readonly of: Dataset; readonly texts: PageTexts['texts'] } | null>(
    null,
  );
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
    const response = await fetch(partUrl('pages'));
    const texts = checkPageTexts(await response.json());
    return texts === null
      ? null
      : new Map([...pages.map(({ path, body }) => [path, body] as const), ...texts]);
  } catch {
    return null;
  }
}
