import { useCallback, useEffect, useState } from 'react';
import { type CheckedText, checkPageTexts } from '../paper/checks/check-dataset.ts';
import type { Dataset } from '../paper/schema.ts';
import type { PageFault } from '../ui/deferred/page-fault.ts';
import { fetchPart } from './fetch-part.ts';
import { partUrl } from './part-url.ts';

/** The texts of the pages by path; null while they load, and if they cannot be loaded. */
export interface PageTexts {
  readonly texts: ReadonlyMap<string, CheckedText> | null;
  /** Why the texts could not be loaded; null otherwise. */
  readonly fault: PageFault | null;
  readonly retry: () => void;
}

interface Loaded extends Omit<PageTexts, 'retry'> {
  readonly of: Dataset;
}

/**
 * Fetches the texts of a list's pages once `wanted`, and again when the list changes. Loaded texts stay until
 * the new ones have loaded.
 */
export function usePageTexts(dataset: Dataset, wanted: boolean): PageTexts {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const isMissing = wanted && loaded?.of !== dataset;
  useEffect(() => {
    if (!isMissing) return undefined;
    let stale = false;
    void fetchPart(partUrl('pages'), checkPageTexts).then((part) => {
      if (stale) return;
      setLoaded((before) =>
        'value' in part
          ? { of: dataset, texts: withNotePages(dataset, part.value), fault: null }
          : { of: dataset, texts: before?.texts ?? null, fault: part.fault },
      );
    });
    return () => {
      stale = true;
    };
  }, [dataset, isMissing]);
  const retry = useCallback(() => setLoaded(null), []);
  return {
    texts: loaded?.texts ?? null,
    fault: loaded?.of === dataset && loaded.texts === null ? loaded.fault : null,
    retry,
  };
}

/** Adds the texts that the dataset itself has: those of note pages. */
function withNotePages({ pages }: Dataset, texts: ReadonlyMap<string, CheckedText>): PageTexts['texts'] {
  return new Map([
    ...pages.map(({ path, body }) => [path, { nodes: body, isWhole: true }] as const),
    ...texts,
  ]);
}
