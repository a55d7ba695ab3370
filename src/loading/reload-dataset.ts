import { hasLosses } from '../paper/checks/losses.ts';
import type { Dataset } from '../paper/schema.ts';
import type { DatasetUpdate } from '../paper/updates/dataset-update.ts';
import { applyUpdate } from './apply-update.ts';
import { currentDataset, datasetEtag, loadDataset, showDataset } from './dataset-source.ts';

/** Loads the dataset again, in the preview. */
export function reloadDataset(): Promise<void> {
  return loadDataset((after) => {
    const before = currentDataset();
    return before.status === 'ready' ? reuseUnchanged(before.dataset, after) : after;
  });
}

/** Loads the dataset again if the server's current one is not that of the last load. */
export async function reloadIfChanged(tag: string | null): Promise<void> {
  if (etagOf(tag) !== datasetEtag()) await reloadDataset();
}

/** Shows the server's current dataset: by the update, if it fits what is shown, or else loads it again. */
export async function showUpdate(tag: string | null, update: DatasetUpdate | null): Promise<void> {
  const shown = currentDataset();
  const etag = etagOf(tag);
  if (shown.status !== 'ready' || shown.etag === etag) return reloadIfChanged(tag);
  const fits = update !== null && shown.etag === etagOf(update.since) && !hasLosses(shown.losses);
  const updated = fits ? applyUpdate(shown.dataset, update) : null;
  if (updated === null) await reloadDataset();
  else showDataset(updated, shown.losses, etag);
}

function etagOf(tag: string | null): string | null {
  return tag === null ? null : `"${tag}"`;
}

/** Keeps the object identity of unchanged papers, so that only changed ones rerender. */
function reuseUnchanged(before: Dataset, after: Dataset): Dataset {
  const unchanged = new Map(before.papers.map((paper) => [JSON.stringify(paper), paper]));
  return { ...after, papers: after.papers.map((paper) => unchanged.get(JSON.stringify(paper)) ?? paper) };
}
