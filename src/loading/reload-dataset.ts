import type { Dataset } from '../paper/schema.ts';
import { currentDataset, datasetEtag, loadDataset } from './dataset-source.ts';

/** Loads the dataset again, in the preview. */
export function reloadDataset(): Promise<void> {
  return loadDataset((after) => {
    const before = currentDataset();
    return before.status === 'ready' ? reuseUnchanged(before.dataset, after) : after;
  });
}

/** Loads the dataset again if the server's current ETag, `etag`, is not that of the last load. */
export async function reloadIfChanged(etag: string | null): Promise<void> {
  if (etag !== datasetEtag()) await reloadDataset();
}

/** Keeps the object identity of unchanged papers, so that only changed ones rerender. */
function reuseUnchanged(before: Dataset, after: Dataset): Dataset {
  const unchanged = new Map(before.papers.map((paper) => [JSON.stringify(paper), paper]));
  return { ...after, papers: after.papers.map((paper) => unchanged.get(JSON.stringify(paper)) ?? paper) };
}
